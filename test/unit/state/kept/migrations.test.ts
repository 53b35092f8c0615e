import { expect, test } from 'vitest';
import { readKey } from '../../../../client/state/kept/keys.ts';
import { KINDS } from '../../../../client/state/kept/kinds.ts';
import { migrated } from '../../../../client/state/kept/migrations.ts';

const QUERY = { id: 'x', name: 'mine', description: '', text: 'RETURN 1', parameters: { n: 1 }, columns: [] };
const RUNS = [
  { text: 'RETURN 2', parameters: {}, at: 2000, rows: 1 },
  { text: 'RETURN 1', parameters: {}, at: 1000, rows: null },
];
const FINDINGS = ['b', 'a'].map((key) => ({ finding: { kind: 'node', key }, line: `about ${key}` }));

test('each kind has a name of its own, under which its key is found', () => {
  const names = Object.values(KINDS).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.includes('.'))).toEqual([]);
});

test('tells keys of this version, of the first, and of others', () => {
  expect(readKey('causeway.1.briefing.my.paper')).toEqual({ version: 1, place: 'briefing.my.paper' });
  expect(readKey('causeway.briefing.2024.paper')).toEqual({ version: 0, place: 'briefing.2024.paper' });
  expect(readKey('something.else')).toBeNull();
});

test('takes over what plain lists held, in their order', () => {
  const [saved] = migrated(0, ['cypher.saved', JSON.stringify([QUERY, { ...QUERY, id: 'y' }, 'broken'])]);
  expect(saved?.[0]).toBe('saved');
  expect(KINDS.saved.shown(saved?.[1] ?? '')).toEqual([QUERY, { ...QUERY, id: 'y' }]);
  const [history] = migrated(0, ['cypher.history', JSON.stringify(RUNS)]);
  expect(history?.[0]).toBe('history');
  expect(KINDS.history.shown(history?.[1] ?? '')).toEqual(RUNS);
  const [briefing] = migrated(0, ['briefing.sme-clusters', JSON.stringify(FINDINGS)]);
  expect(briefing?.[0]).toBe('briefing.sme-clusters');
  expect(KINDS.briefing.shown(briefing?.[1] ?? '')).toEqual(FINDINGS);
  const [toured] = migrated(0, ['tour', 'seen']);
  expect([toured?.[0], KINDS.toured.shown(toured?.[1] ?? '')]).toEqual(['toured', true]);
});

test('a briefing of more than two hundred findings is taken over whole', () => {
  const many = Array.from({ length: 250 }, (_, n) => ({ finding: { kind: 'node', key: `n${n}` }, line: '' }));
  const [briefing] = migrated(0, ['briefing.p', JSON.stringify(many)]);
  expect(KINDS.briefing.shown(briefing?.[1] ?? '')).toEqual(many);
});

test('leaves what it cannot read where it is', () => {
  expect(migrated(0, ['cypher.saved', 'no JSON'])).toEqual([]);
  expect(migrated(0, ['unheard-of', '[]'])).toEqual([]);
});

test('what was taken over and taken out is not brought back by an old page', () => {
  const [held] = migrated(0, ['cypher.saved', JSON.stringify([QUERY])]);
  const out = KINDS.saved.changed(held?.[1] ?? '', () => [], 5);
  expect(KINDS.saved.shown(KINDS.saved.merged(out, held?.[1] ?? ''))).toEqual([]);
});
