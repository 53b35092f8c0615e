import { expect, test } from 'vitest';
import { completionsAt } from '../../../../client/model/cypher/complete.ts';
import type { Knowledge } from '../../../../client/model/cypher/complete.ts';

const KNOWN: Knowledge = {
  labels: ['Factor'],
  relationshipTypes: ['DRIVES'],
  propertyKeys: ['name_zh'],
  nodes: [{ key: 'infrastructure', names: '基础设施 infrastructure' }],
  queries: [{ title: 'What drives a node', text: 'MATCH (n) RETURN n' }],
};

/** What is proposed at the bar. */
function at(marked: string) {
  const place = marked.indexOf('¦');
  return completionsAt(marked.replace('¦', ''), place, KNOWN);
}

test.each([
  ['MATCH (n:¦', 9, ['label Factor']],
  ['MATCH (n:Fa¦)', 9, ['label Factor']],
  ['MATCH (a)-[r:DR¦', 13, ['type DRIVES']],
  ['MATCH (a)-[r:X|¦', 15, ['type DRIVES']],
  ['RETURN n.na¦', 9, ['property name_zh']],
  ['MATCH (n {¦', 10, ['property name_zh']],
  ["MATCH (n {id: 'inf¦'})", 15, ['node 基础设施 infrastructure infrastructure']],
  ['MATCH (n {id: $node}) RETURN $¦', 29, ['parameter $node', 'parameter $selection']],
])('proposes in %s', (marked, from, expected) => {
  const found = at(marked);
  expect(found?.from).toBe(from);
  expect(found?.proposals.map(({ kind, label }) => `${kind} ${label}`)).toEqual(expected);
});

test('proposes nothing in a comment, after a number, and behind a closed text', () => {
  expect(at('// MATCH¦')).toBeNull();
  expect(at('/* MATCH¦ */')).toBeNull();
  expect(at('RETURN 12¦')).toBeNull();
  expect(at("RETURN 'a'¦")).toBeNull();
});

test('proposes whole questions only where nothing stands yet, and variables where there are some', () => {
  const kinds = (marked: string): string[] => [...new Set(at(marked)?.proposals.map(({ kind }) => kind))];
  expect(kinds('¦')).toEqual(['query', 'keyword', 'function']);
  expect(kinds('MATCH (policy:Factor) RET¦')).toEqual(['variable', 'keyword', 'function']);
  expect(at('MATCH (policy:Factor) RET¦')?.proposals[0]).toEqual({ kind: 'variable', label: 'policy' });
});
