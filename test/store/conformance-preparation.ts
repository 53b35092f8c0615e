import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CypherParameters } from '../../server/contract/cypher-values.ts';
import { StoreError, type GraphStore, type ReadResult } from '../../server/store/graph-store.ts';
import { createGuard, type Guard } from '../../server/store/guard/guard.ts';
import type { Preparation } from '../../server/store/preparation.ts';
import { typeOfValue } from '../../server/store/value-type.ts';
import { codeOf, USER } from './ask.ts';
import type { OpenEmptyStore } from './conformance.ts';
import { tinyContent } from './tiny-content.ts';

const NAMES = {
  labels: ['Factor', 'Outcome'],
  relationshipTypes: ['DRIVES'],
  propertyKeys: ['id', 'name_zh', 'polarity', 'rank'],
};
const LIMITS = { timeoutMs: 60_000 };

/** What the engines themselves would answer otherwise than each other. */
const ALIKE: [query: string, rows: ReadResult['rows']][] = [
  ["MATCH (n:Factor) WHERE n.rank = '3' RETURN n.id", []],
  ['MATCH (n:Factor) WHERE n.rank = 3 RETURN n.id', [['trust']]],
  ["RETURN '1' = 1 AS same, null IN [] AS held, 2 ^ 3 ^ 2 AS power", [[false, false, 64]]],
  ['MATCH (n:Nobody) RETURN sum(n.rank) AS sum', [[0]]],
  ["MATCH (n {id: 'risk'})-[r]->(m) RETURN n.id, count(*) AS c, collect(m.id) AS ids", [['risk', 1, ['growth']]]],
];

const REFUSED: [code: string, query: string, place: { from: number; line: number; column: number }][] = [
  ['SYNTAX_ERROR', 'MATCH (n)\nRETRUN n', { from: 10, line: 2, column: 1 }],
  ['SYNTAX_ERROR', 'RETURN lenght("a")', { from: 7, line: 1, column: 8 }],
  ['SYNTAX_ERROR', '', { from: 0, line: 1, column: 1 }],
  ['READ_ONLY', 'MATCH (n) SET n.rank = 1', { from: 10, line: 1, column: 11 }],
  ['NOT_ALLOWED', 'CALL apoc.help("x") YIELD name RETURN name', { from: 5, line: 1, column: 6 }],
];

/** What Neo4j answers: refused by name before it is run, or by the engine that meets it. */
const LACKED = [
  'RETURN date("2020-02-03") AS day',
  'MATCH p = (a:Factor) RETURN length(p) AS steps',
  'MATCH (n) RETURN all(x IN [1] WHERE x > size([(n)--(m) | m.id])) AS x',
];

export function describePreparation(openEmpty: OpenEmptyStore): void {
  describe('preparation', () => {
    let store: GraphStore;
    let guard: Guard;
    beforeAll(async () => {
      store = await openEmpty();
      await store.load(tinyContent('preparation'));
      guard = createGuard(store.dialect);
      await guard.warm();
    });
    afterAll(() => Promise.all([store.close(), guard.close()]));

    function prepare(query: string, parameters: CypherParameters = {}): Promise<Preparation> {
      const types = Object.entries(parameters).map(([name, value]) => [name, typeOfValue(value)] as const);
      const question = { query, parameters: Object.fromEntries(types), names: NAMES };
      return store.prepare(question, (asked) => guard.check(asked, LIMITS));
    }

    async function run(query: string, parameters: CypherParameters = {}): Promise<ReadResult> {
      const { outcome } = await prepare(query, parameters);
      if (outcome.kind === 'refusal') {
        const { code, message, hint } = outcome.refusal;
        throw code === 'UNSUPPORTED_BY_EMBEDDED' ? new StoreError(code, message, hint) : new Error(message);
      }
      return store.read(outcome, { ...USER, parameters });
    }

    test('the columns are called as the query calls them, whatever the engine is asked', async () => {
      const query = 'MATCH (n:Factor {id: $id})-->( m ) RETURN m . id, count( * ), n.rank AS `a b`';
      const { columns, rows } = await run(query, { id: 'trust' });
      expect({ columns, rows }).toEqual({ columns: ['m . id', 'count( * )', 'a b'], rows: [['risk', 1, 3]] });
    });

    test.each(ALIKE)('%s', async (query, rows) => {
      expect(await prepare(query)).toMatchObject({ outcome: { kind: 'statement', notices: [] } });
      expect((await run(query)).rows).toEqual(rows);
    });

    test('rows beyond the limit are left out, and a plan is given', async () => {
      const { outcome } = await prepare('PROFILE UNWIND range(1, 9) AS x RETURN x');
      if (outcome.kind === 'refusal') throw new Error(outcome.refusal.message);
      const { columns, rows, truncated, plan } = await store.read(outcome, { ...USER, rowLimit: 2 });
      expect([columns, rows, truncated, plan?.kind]).toEqual([['x'], [[1], [2]], true, 'profile']);
    });

    test.each(REFUSED)('%s for %j, with its place', async (code, query, place) => {
      expect(await prepare(query)).toMatchObject({ outcome: { kind: 'refusal', refusal: { code, ...place } } });
    });

    test('says what kind a statement is of, and which names the graph does not know', async () => {
      const { kind, diagnostics, outcome } = await prepare('MATCH (n:Factr) RETURN n.id');
      expect([kind, outcome.kind]).toEqual(['read', 'statement']);
      expect(diagnostics).toMatchObject([{ severity: 'warning', from: 9, to: 14, line: 1, column: 10 }]);
      expect((await prepare('DROP INDEX x')).kind).toBe('schema');
    });

    test.each(LACKED)('answers, or refuses for what it lacks: %s', async (query) => {
      expect(await codeOf(run(query))).toBe(store.dialect === null ? 'no error' : 'UNSUPPORTED_BY_EMBEDDED');
    });

    test('the guard offers what a query may call here', async () => {
      const names = (await guard.callables()).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['collect', 'shortestPath', 'size']));
      for (const name of ['date', 'db.labels'])
        expect([name, names.includes(name)]).toEqual([name, store.dialect === null]);
    });

    test('a guard that is busy is what the caller hears of', async () => {
      const busy = new StoreError('BUSY', 'The guard is busy.', 'Try again.');
      const question = { query: 'RETURN 1 AS one', parameters: {}, names: NAMES };
      expect(await codeOf(store.prepare(question, () => Promise.reject(busy)))).toBe('BUSY');
    });
  });
}
