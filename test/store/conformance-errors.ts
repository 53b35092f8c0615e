import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { ask, askOne, codeOf } from './ask.ts';
import type { OpenEmptyStore } from './conformance.ts';
import { tinyContent } from './tiny-content.ts';

const WRITES = [
  'CREATE (n:Factor {id: "new"})',
  "MERGE (n:Factor {id: 'new'})",
  "MATCH (n {id: 'risk'}) SET n.name_zh = 'other'",
  "MATCH (n {id: 'risk'}) REMOVE n.name_zh",
  "MATCH (n {id: 'risk'}) DETACH DELETE n",
  "MATCH (a {id: 'risk'}), (b {id: 'trust'}) CREATE (a)-[:DRIVES]->(b) RETURN a",
  'FOREACH (x IN [1] | CREATE (:Factor))',
  'CREATE INDEX new_index FOR (n:Factor) ON (n.rank)',
  'DROP CONSTRAINT factor_id',
];

const WRONG: [code: string, statement: string][] = [
  ['SYNTAX_ERROR', 'RETURN 1 +'],
  ['SYNTAX_ERROR', ''],
  ['SYNTAX_ERROR', 'MATCH (n) RETURN m'],
  ['SYNTAX_ERROR', 'MATCH (n RETURN n'],
  ['QUERY_FAILED', 'RETURN $missing AS x'],
  ['QUERY_FAILED', 'RETURN 1 / 0 AS x'],
];

export function describeErrors(openEmpty: OpenEmptyStore): void {
  describe('errors', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openEmpty();
      await store.load(tinyContent('errors'));
    });
    afterAll(() => store.close());

    test.each(WRITES)('%s is refused as a write and changes nothing', async (statement) => {
      expect(await codeOf(ask(store, statement))).toBe('READ_ONLY');
      expect(
        await askOne(
          store,
          "MATCH (n {id: 'risk'})--() WITH n, count(*) AS degree RETURN n.name_zh + toString(degree)",
        ),
      ).toBe('风险2');
      expect(await askOne(store, 'MATCH (n) RETURN count(n) AS nodes')).toBe(3);
    });

    test.each(WRONG)('%s for %s', async (code, statement) => {
      expect(await codeOf(ask(store, statement))).toBe(code);
    });

    test('a message speaks of the statement and nothing of the machine', async () => {
      const failure: unknown = await ask(store, 'MATCH (n)\nRETURN n.').catch((error: unknown) => error);
      expect(failure).toMatchObject({ name: 'StoreError', code: 'SYNTAX_ERROR' });
      expect(String(failure)).toMatch(/line 2/);
      expect(String(failure)).not.toMatch(/grafeo|\/|node_modules/i);
    });

    test('a closed store answers nothing', async () => {
      const other = await openEmpty();
      await other.load(tinyContent('errors'));
      await other.close();
      expect(await codeOf(ask(other, 'RETURN 1 AS one'))).toBe('STORE_UNAVAILABLE');
      expect(await codeOf(other.load(tinyContent('late')))).toBe('STORE_UNAVAILABLE');
    });
  });
}
