import { expect, test } from 'vitest';
import type { Callable } from '../../../../server/contract/cypher.ts';
import { completionsAt } from '../../../../client/model/cypher/complete.ts';
import type { Knowledge } from '../../../../client/model/cypher/complete.ts';

const callable = (kind: 'function' | 'procedure', name: string, signature: string): Callable => ({
  kind,
  name,
  signature,
  description: '',
  description_zh: '',
});

const KNOWN: Knowledge = {
  labels: ['Factor', 'Two words'],
  relationshipTypes: ['DRIVES'],
  propertyKeys: ['name_zh', 'a`b'],
  nodes: [{ key: 'infrastructure', name_zh: '基础设施', name_en: "the nation's infrastructure" }],
  callables: [
    callable('function', 'left', 'left(original :: STRING, length :: INTEGER) :: STRING'),
    callable('procedure', 'db.labels', 'db.labels() :: (label :: STRING)'),
  ],
  queries: [{ title: 'What drives a node', text: 'MATCH (n) RETURN n' }],
};

/** What is proposed at the bar. */
function at(marked: string) {
  const place = marked.indexOf('¦');
  return completionsAt(marked.replace('¦', ''), place, KNOWN);
}

test.each([
  ['MATCH (n:¦', 9, ['label Factor', 'label Two words']],
  ['MATCH (n:Fa¦)', 9, ['label Factor', 'label Two words']],
  ['MATCH (a)-[r:DR¦', 13, ['type DRIVES']],
  ['MATCH (a)-[r:X|¦', 15, ['type DRIVES']],
  ['RETURN n.na¦', 9, ['property name_zh', 'property a`b']],
  ['MATCH (n {¦', 10, ['property name_zh', 'property a`b']],
  ["MATCH (n {id: 'inf¦'})", 15, ["node 基础设施 the nation's infrastructure infrastructure"]],
  ["MATCH (n {name_zh: '¦", 20, ['node 基础设施']],
  ["MATCH (n) WHERE n.name_en STARTS WITH '¦", 39, ["node the nation's infrastructure"]],
  ["MATCH (n) WHERE n.id IN ['a', '¦", 31, ["node 基础设施 the nation's infrastructure infrastructure"]],
  ["MATCH (n {polarity: '¦", 21, []],
  ['MATCH (n:`Tw¦`', 10, ['label Factor', 'label Two words']],
  ['CALL d¦', 5, ['procedure db.labels']],
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

test('a name that is no plain word comes in backticks, and a quote within a text is escaped', () => {
  const written = (marked: string): (string | undefined)[] => at(marked)?.proposals.map(({ apply }) => apply) ?? [];
  expect(written('MATCH (n:¦')).toEqual([undefined, '`Two words`']);
  expect(written('MATCH (n {¦')).toEqual(['name_zh: ', '`a``b`: ']);
  expect(written('MATCH (n:`¦')).toEqual(['Factor`', 'Two words`']);
  expect(written('MATCH (n:`¦`')).toEqual(['Factor', 'Two words']);
  expect(written("MATCH (n {name_en: '¦")).toEqual(["the nation\\'s infrastructure"]);
  expect(written('MATCH (n {name_en: "¦')).toEqual(["the nation's infrastructure"]);
});

test('a function tells what it takes', () => {
  expect(at('RETURN le¦')?.proposals.find(({ label }) => label === 'left')).toMatchObject({
    kind: 'function',
    detail: '(original, length)',
  });
});
