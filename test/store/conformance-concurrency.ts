import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { APP, askOne, codeOf, USER } from './ask.ts';
import type { OpenEmptyStore } from './conformance.ts';
import { cliqueContent, RUNAWAY } from './tiny-content.ts';

export function describeConcurrency(openEmpty: OpenEmptyStore): void {
  describe('concurrency', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openEmpty();
      await store.load(cliqueContent('concurrency', 30));
    });
    afterAll(() => store.close());

    test('answers go to their own questions', async () => {
      const numbers = Array.from({ length: 6 }, (_, index) => index);
      const answers = await Promise.all(numbers.map((number) => askOne(store, 'RETURN $number AS number', { number })));
      expect(answers).toEqual(numbers);
    });

    test('the app is answered while users keep every reader busy; users beyond the queue are told so', async () => {
      const flood = Array.from({ length: 64 }, () => codeOf(store.read(RUNAWAY, { ...USER, timeoutMs: 2000 })));
      const begin = performance.now();
      for (let count = 0; count < 20; count += 1)
        expect((await store.read('RETURN 1 AS one', APP)).rows).toEqual([[1]]);
      expect(performance.now() - begin).toBeLessThan(1500);
      const codes = await Promise.all(flood);
      expect([...new Set(codes)].toSorted()).toEqual(['BUSY', 'TIMEOUT']);
      expect(codes.filter((code) => code === 'TIMEOUT')).toHaveLength(2);
    });

    test('a read that waits goes on when a reader is free', async () => {
      const gone = new AbortController();
      const slow = [1, 2].map(() => codeOf(store.read(RUNAWAY, { ...USER, signal: gone.signal })));
      const waiting = askOne(store, 'RETURN 1 AS one');
      gone.abort();
      expect(await Promise.all([...slow, waiting])).toEqual(['CANCELLED', 'CANCELLED', 1]);
    });
  });
}
