import { expect, test } from 'vitest';
import { columnsOf, freeName, seek, statementId, withSaved } from '../../../../client/model/cypher/kept.ts';
import type { SavedQuery } from '../../../../client/model/cypher/kept.ts';
import {
  fileNameOf,
  readQueryFile,
  unfiledParameters,
  writeQueryFile,
} from '../../../../client/model/cypher/query-file.ts';
import { parseQueryFile } from '../../../../server/queries/query-file.ts';

const QUERY: SavedQuery = {
  id: 'x1',
  name: '因素 and: "policies" #1',
  description: '',
  text: '// what it asks\nMATCH (n {id: $node}) RETURN n.id AS node LIMIT $count',
  parameters: { node: 'infrastructure', count: 3, exact: true, 值_1: ['a', [1]], map: { deep: [null] }, none: null },
  columns: [
    { name: 'node', type: 'string' },
    { name: 'n.id', type: 'string' },
    { name: 'entity', type: 'any' },
    { name: 'degree', type: 'integer' },
  ],
};

test('a saved query becomes a file that is a named query, and comes back as it was', () => {
  const name = fileNameOf(QUERY.name);
  const file = writeQueryFile(name, QUERY);
  const { header, statement } = parseQueryFile(name, file);
  expect(name).toBe('and-policies');
  expect(header).toMatchObject({
    name,
    title_zh: QUERY.name,
    columns: { node: { type: 'string?' }, 'n.id': { type: 'string?' }, entity: { type: 'any' } },
  });
  expect(header.parameters.count).toEqual({ type: 'integer', en: 'count', zh: 'count', default: 3 });
  expect(statement).toBe('// what it asks\nMATCH (n {id: $node}) RETURN n.id AS node LIMIT $count');
  expect(readQueryFile(`${name}.cypher`, file)).toEqual({
    name: QUERY.name,
    description: QUERY.name,
    text: statement,
    parameters: QUERY.parameters,
    columns: [
      { name: 'node', type: 'string?' },
      { name: 'n.id', type: 'string?' },
      { name: 'entity', type: 'any' },
      { name: 'degree', type: 'integer?' },
    ],
  });
});

test('a file without a header is named after itself; a header that is none is refused', () => {
  expect(readQueryFile('Mine.cypher', '\uFEFF// a note\r\nRETURN 1')).toMatchObject({
    name: 'Mine',
    text: '// a note\r\nRETURN 1',
  });
  expect(() => readQueryFile('bad.cypher', '// name: bad\n// topic: nonsense\nRETURN 1')).toThrow('topic');
});

test('says which parameters a header has no place for', () => {
  expect(unfiledParameters({ a: 'x', list: ['x'], map: {}, odd1: 1, none: null, 'two words': 1 })).toEqual([
    'two words',
  ]);
});

test('a query that was never run, or whose columns are numbers, is filed without its columns', () => {
  for (const columns of [
    [],
    [
      { name: '2', type: 'integer' },
      { name: '1', type: 'integer' },
    ],
  ]) {
    const { header } = parseQueryFile('mine', writeQueryFile('mine', { ...QUERY, columns }));
    expect(header.columns).toBeUndefined();
  }
});

test('finds the runs in which every word stands', () => {
  const run = (text: string, at: number) => ({ text, parameters: {}, at, rows: null });
  expect(seek([run('a', 3), run('b', 2)], 'B')).toEqual([run('b', 2)]);
});

test('a statement is the same whatever the order of its parameters', () => {
  const [a, b] = [
    { x: 1, y: { p: 1, q: [2] } },
    { y: { q: [2], p: 1 }, x: 1 },
  ];
  expect(statementId({ text: 'RETURN 1', parameters: a })).toBe(statementId({ text: 'RETURN 1', parameters: b }));
  expect(statementId({ text: 'RETURN 1', parameters: {} })).not.toBe(statementId({ text: 'RETURN 1', parameters: a }));
});

test('a query that is saved again is changed in its place; a name is given once', () => {
  const changed = { ...QUERY, name: 'other' };
  expect(withSaved([QUERY, { ...QUERY, id: 'x2' }], changed).map(({ name }) => name)).toEqual(['other', QUERY.name]);
  expect(freeName([{ name: 'a' }, { name: 'a 2' }], 'a')).toBe('a 3');
});

test('tells the types of columns from what is in them', () => {
  const rows = [
    [1, 'a', null, [1], ['x'], { $type: 'node' }, true],
    [1.5, null, null, [], ['y', 'z'], null, false],
  ];
  expect(columnsOf({ columns: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], rows }).map(({ type }) => type)).toEqual([
    'number',
    'string?',
    'string?',
    'any',
    'string[]',
    'any?',
    'boolean',
  ]);
});
