import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CypherValue } from '../../server/contract/cypher-values.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { ask, askOne } from './ask.ts';
import type { OpenEmptyStore } from './conformance.ts';
import { tinyContent } from './tiny-content.ts';

const TRUST = {
  $type: 'node',
  key: 'trust',
  labels: ['Factor'],
  properties: {
    uid: 'trust',
    id: 'trust',
    name_zh: '信任𠮷',
    aliases: ['a', 'b'],
    none: [],
    weight: 1.5,
    rank: 3,
    live: true,
  },
};
const RISK = {
  $type: 'node',
  key: 'risk',
  labels: ['Factor'],
  properties: { uid: 'risk', id: 'risk', name_zh: '风险' },
};
const CLAIM = {
  $type: 'relationship',
  key: 'trust-DRIVES-risk',
  relationshipType: 'DRIVES',
  source: 'trust',
  target: 'risk',
  properties: {
    uid: 'trust-DRIVES-risk',
    id: 'trust-DRIVES-risk',
    polarity: '-',
    confidence: 0.8,
    quotes: ['信任降低风险'],
  },
};

const LITERALS: [literal: string, value: CypherValue][] = [
  ['null', null],
  ['true', true],
  ['1', 1],
  ['1.0', 1],
  ['-2.5e-3', -0.0025],
  ['1e300', 1e300],
  ['9007199254740991', 9007199254740991],
  ['9007199254740992', 9007199254740992],
  ['9007199254740993', { $type: 'integer', value: '9007199254740993' }],
  ['-9007199254740993', { $type: 'integer', value: '-9007199254740993' }],
  ['9223372036854775807', { $type: 'integer', value: '9223372036854775807' }],
  ['0.0 / 0.0', { $type: 'float', value: 'NaN' }],
  ['1.0 / 0.0', { $type: 'float', value: 'Infinity' }],
  ['-1.0 / 0.0', { $type: 'float', value: '-Infinity' }],
  ["'𠮷😀e\\u0301\\n\"'", '𠮷😀e\u0301\n"'],
  ['[]', []],
  ['{}', {}],
  ['[1, null, [2.5, []], {a: {b: [null]}}]', [1, null, [2.5, []], { a: { b: [null] } }]],
  ["{`$type`: 'node', a: 1}", { $type: 'map', value: { $type: 'node', a: 1 } }],
  ["{_id: 0, _labels: ['Factor']}", { _id: 0, _labels: ['Factor'] }],
  ['{nodes: [], edges: []}', { nodes: [], edges: [] }],
];

/** Values that travel as they are. */
const plainValue = fc.letrec<{ value: CypherValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Number.isInteger(number)),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

export function describeValues(openEmpty: OpenEmptyStore): void {
  describe('values', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openEmpty();
      await store.load(tinyContent('values'));
    });
    afterAll(() => store.close());

    test.each(LITERALS)('%s', async (literal, value) => {
      expect(await askOne(store, `RETURN ${literal} AS value`)).toEqual(value);
    });

    test('any plain value comes back from a parameter as it was', async () => {
      await fc.assert(
        fc.asyncProperty(plainValue, async (value) => {
          expect(await askOne(store, 'RETURN $value AS value', { value })).toEqual(value);
        }),
        { numRuns: 200 },
      );
    });

    test('typed values come back from parameters', async () => {
      const big = { $type: 'integer', value: '9007199254740993' };
      const map = { $type: 'map', value: { $type: 'own' } };
      expect((await ask(store, 'RETURN $big AS big, $map AS map', { big, map })).rows).toEqual([[big, map]]);
    });

    test('a node, a relationship, a path', async () => {
      const { columns, rows } = await ask(store, "MATCH p = (a {id: 'trust'})-[r]->(b) RETURN a, r, b, p");
      expect(columns).toEqual(['a', 'r', 'b', 'p']);
      expect(rows).toEqual([[TRUST, CLAIM, RISK, { $type: 'path', nodes: [TRUST, RISK], relationships: [CLAIM] }]]);
    });

    test('entities inside lists and maps', async () => {
      const statement =
        "MATCH p = (a {id: 'trust'})-[r]->(b) RETURN nodes(p) AS ns, [r] AS rs, {a: a} AS m, properties(b) AS ps";
      expect((await ask(store, statement)).rows).toEqual([[[TRUST, RISK], [CLAIM], { a: TRUST }, RISK.properties]]);
    });

    test('a map of the parts of a path is no path', async () => {
      const statement = "MATCH p = ({id: 'trust'})-[r]->() RETURN {nodes: nodes(p), edges: relationships(p)} AS parts";
      expect(await askOne(store, statement)).toEqual({ nodes: [TRUST, RISK], edges: [CLAIM] });
    });

    test('a relationship that is matched against its direction keeps its ends', async () => {
      expect(await askOne(store, "MATCH ({id: 'risk'})<-[r]-() RETURN r")).toEqual(CLAIM);
    });

    test('properties keep their numbers, whole floats are numbers, and text beyond the basic plane stays whole', async () => {
      const statement = "MATCH (a {id: 'trust'}) RETURN a.weight, a.rank, 3.0 * a.rank, a.name_zh";
      expect((await ask(store, statement)).rows).toEqual([[1.5, 3, 9, '信任𠮷']]);
    });

    test('what is absent is null', async () => {
      const statement = "MATCH (a {id: 'growth'}) OPTIONAL MATCH (a)-[r]->(b) RETURN a.nothing AS none, r, b";
      expect((await ask(store, statement)).rows).toEqual([[null, null, null]]);
    });

    test('columns keep their order and names, also without rows', async () => {
      const { columns, rows, truncated } = await ask(
        store,
        'MATCH (n:Nothing) RETURN n.b AS `10`, n.a AS `2`, n AS `名`',
      );
      expect({ columns, rows, truncated }).toEqual({ columns: ['10', '2', '名'], rows: [], truncated: false });
    });
  });
}
