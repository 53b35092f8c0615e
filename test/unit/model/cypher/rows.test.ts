import { expect, test } from 'vitest';
import type { CypherValue } from '../../../../server/contract/cypher-values.ts';
import { cellText, compareValues, shorten, sortRows, toCell, toTabbed } from '../../../../client/model/cypher/cells.ts';
import { entitiesOf } from '../../../../client/model/cypher/entities.ts';
import type { OnMap } from '../../../../client/model/cypher/entities.ts';
import { onlyOne } from '../../../../client/state/reconcile.ts';
import { buildNameFinder } from '../../../../server/coding/name-finder.ts';
import { bare, inPaper } from '../../../fixtures/keys.ts';
import { tinyGraph } from '../../panels/tiny-graph.ts';

const id = inPaper('tiny');

const node = (key: string): CypherValue => ({
  $type: 'node',
  key,
  labels: ['Factor'],
  properties: { id: key, of: 'b' },
});
const edge = (key: string): CypherValue => ({
  $type: 'relationship',
  key,
  relationshipType: 'DRIVES',
  source: 'a',
  target: 'b',
  properties: {},
});
const names = buildNameFinder(tinyGraph({ a: {}, b: {}, c: {} }, [{ edge: 'a DRIVES b +' }, { edge: 'b DRIVES c +' }]));
const onMap: OnMap = {
  node: (text) => onlyOne(names.nodes(text)),
  edge: (text) => onlyOne(names.edges(text)),
};

test('finds what the map can show, wherever it is in a row, and takes no property for a node', () => {
  const path: CypherValue = {
    $type: 'path',
    nodes: [node(id('b')), node(id('c'))],
    relationships: [edge(id('b-drives-c-plus'))],
  };
  expect(bare(entitiesOf([[node('a')]], onMap))).toEqual({ nodes: ['a'], edges: [] });
  expect(bare(entitiesOf([[[path], { inner: 'a-drives-b-plus' }, 'elsewhere']], onMap))).toEqual({
    nodes: ['b', 'c'],
    edges: ['b-drives-c-plus', 'a-drives-b-plus'],
  });
  const wrapped: CypherValue = { $type: 'map', value: { $type: 'a' } };
  expect(bare(entitiesOf([[wrapped, { $type: 'date', value: 'a' }, null, 3]], onMap))).toEqual({
    nodes: ['a'],
    edges: [],
  });
});

test.each([
  [null, ''],
  ['=1+1', '=1+1'],
  [true, 'true'],
  [{ $type: 'integer', value: '9007199254740993' }, '9007199254740993'],
  [{ $type: 'date', value: '2024-05-01' }, '2024-05-01'],
  [{ $type: 'map', value: { $type: 'x' } }, '{"$type":"map","value":{"$type":"x"}}'],
  [['a', 1], '["a",1]'],
] as [CypherValue, string][])('writes %j as %j', (value, text) => {
  expect(cellText(value)).toBe(text);
});

test('keeps numbers as numbers in a table that leaves the page, and rows on one line when they are copied', () => {
  expect([1.5, null, 'a', false].map((value) => toCell(value))).toEqual([1.5, null, 'a', 'false']);
  expect(
    toTabbed([
      ['a\tb\nc', 2],
      [null, 'd'],
    ]),
  ).toBe('a b c\t2\n\td');
});

test('sorts by value within a type, null last either way, and keeps the order of what is alike', () => {
  const rows: CypherValue[][] = [
    [10, 'first'],
    [null, 'none'],
    [9, ''],
    [10, 'second'],
  ];
  expect(sortRows(rows, { column: 0, descending: false }).map((row) => row[1])).toEqual([
    '',
    'first',
    'second',
    'none',
  ]);
  expect(sortRows(rows, { column: 0, descending: true }).map((row) => row[1])).toEqual(['first', 'second', '', 'none']);
  expect(sortRows(rows, null)).toBe(rows);
  expect(compareValues(node('a'), node('b'))).toBeLessThan(0);
  expect(compareValues('a2', 'a10')).toBeLessThan(0);
  expect(compareValues('9', 10)).toBeLessThan(0);
});

test('a text is cut between characters', () => {
  expect(shorten('abc', 3)).toBe('abc');
  expect(shorten('abcd', 3)).toBe('abc…');
  expect(shorten('ab𠮷d', 3)).toBe('ab…');
});
