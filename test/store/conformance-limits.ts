import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { ask, askOne, codeOf, USER } from './ask.ts';
import type { OpenEmptyStore } from './conformance.ts';
import { cliqueContent, RUNAWAY } from './tiny-content.ts';

/** How long after its deadline, or after its client has gone, a read may still be under way. */
const GRACE_MS = 1000;

export function describeLimits(openEmpty: OpenEmptyStore): void {
  describe('limits', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openEmpty();
      await store.load(cliqueContent('limits', 50));
    });
    afterAll(() => store.close());

    test.each([
      [4, [[1], [2], [3]], false],
      [3, [[1], [2], [3]], false],
      [2, [[1], [2]], true],
      [0, [], true],
    ])('of three rows, a limit of %i', async (rowLimit, rows, truncated) => {
      const answer = await store.read('UNWIND [1, 2, 3] AS x RETURN x ORDER BY x', { ...USER, rowLimit });
      expect(answer).toEqual({ columns: ['x'], rows, truncated });
    });

    test('a million rows are cut without being sent', async () => {
      const answer = await ask(store, 'UNWIND range(1, 1000000) AS x RETURN x, toString(x) AS text');
      expect([answer.rows.length, answer.rows[999], answer.truncated]).toEqual([1000, [1000, '1000'], true]);
    });

    test('the limit does not change what is computed', async () => {
      const statement = 'UNWIND range(1, 5000) AS x WITH x ORDER BY x DESC RETURN x, x % 2 AS odd';
      const { rows } = await store.read(statement, { ...USER, rowLimit: 2 });
      expect(rows).toEqual([
        [5000, 0],
        [4999, 1],
      ]);
    });

    test.each([
      ['paths without end', 'MATCH p = (a)-[*]-(b) RETURN count(p) AS paths'],
      ['more rows than memory', 'UNWIND range(1, 1000000000) AS x RETURN sum(x) AS total'],
      ['a list longer than memory', 'RETURN range(1, 1000000000) AS xs'],
      ['products of products', RUNAWAY],
    ])('%s end at the deadline, and the next read is answered', async (_name, statement) => {
      const begin = performance.now();
      expect(await codeOf(store.read(statement, { ...USER, timeoutMs: 1500 }))).toBe('TIMEOUT');
      expect(performance.now() - begin).toBeLessThan(1500 + GRACE_MS);
      expect(await askOne(store, 'RETURN 1 AS one')).toBe(1);
    });

    test('a read ends when its client goes, and its place is free', async () => {
      const gone = new AbortController();
      const reads = [1, 2].map(() => codeOf(store.read(RUNAWAY, { ...USER, signal: gone.signal })));
      // Both places are taken: one that waits for them does so until its deadline.
      expect(await codeOf(store.read('RETURN 1 AS one', { ...USER, timeoutMs: 100 }))).toBe('BUSY');
      const begin = performance.now();
      gone.abort();
      expect(await Promise.all(reads)).toEqual(['CANCELLED', 'CANCELLED']);
      expect(performance.now() - begin).toBeLessThan(GRACE_MS);
      expect(await store.read('RETURN 1 AS one', { ...USER, timeoutMs: 5000 })).toMatchObject({ rows: [[1]] });
    });

    test('a read whose client has already gone is not begun', async () => {
      expect(await codeOf(store.read('RETURN 1 AS one', { ...USER, signal: AbortSignal.abort() }))).toBe('CANCELLED');
    });
  });
}
