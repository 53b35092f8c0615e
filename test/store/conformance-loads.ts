import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { GraphStore, StoreContent } from '../../server/store/graph-store.ts';
import { ask, askOne, codeOf, USER } from './ask.ts';
import type { OpenEmptyStore } from './conformance.ts';
import { cliqueContent, content, node, relationship, RUNAWAY, tinyContent } from './tiny-content.ts';

const REFUSED: [reason: string, parts: Partial<StoreContent>][] = [
  ['a node key that occurs twice', { nodes: [node('Factor', 'a'), node('Concept', 'a')] }],
  [
    'a relationship key that occurs twice',
    {
      nodes: [node('Factor', 'a')],
      relationships: [relationship('a', 'DRIVES', 'a'), relationship('a', 'DRIVES', 'a')],
    },
  ],
  ['an end that is not there', { nodes: [node('Factor', 'a')], relationships: [relationship('a', 'DRIVES', 'b')] }],
  ['a label that is no name', { nodes: [node('Factor`) DELETE n //', 'a')] }],
  ['a property that is no name', { nodes: [node('Factor', 'a', { _id: 1 })] }],
  ['an integer that is not exact', { nodes: [node('Factor', 'a', { count: 2 ** 53 })] }],
  ['half a surrogate pair', { nodes: [node('Factor', 'a', { name: '\ud842' })] }],
  [
    'a node that breaks a constraint of the schema',
    {
      schema: ['CREATE CONSTRAINT factor_name IF NOT EXISTS FOR (n:Factor) REQUIRE n.name_zh IS UNIQUE'],
      nodes: ['a', 'b'].map((key) => node('Factor', key, { name_zh: '同名' })),
    },
  ],
  ['a statement of the schema that is none', { schema: ['CREATE NONSENSE'], nodes: [node('Factor', 'a')] }],
];

export function describeLoads(openEmpty: OpenEmptyStore): void {
  describe('loads', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await openEmpty();
    });
    afterEach(() => store.close());

    test('an empty store has no revision and answers nothing', async () => {
      expect(await store.revision()).toBeNull();
      expect(await store.adopt('first')).toBe(false);
      expect(await codeOf(ask(store, 'RETURN 1 AS one'))).toBe('STORE_UNAVAILABLE');
      expect(await codeOf(store.ping())).toBe('STORE_UNAVAILABLE');
    });

    test('a load replaces everything, and what it replaced cannot be adopted', async () => {
      await store.load(tinyContent('first'));
      expect([await store.revision(), await askOne(store, 'MATCH (n) RETURN count(n) AS nodes')]).toEqual(['first', 3]);
      await store.load(content('second', { nodes: [node('Concept', 'alone')] }));
      expect([await store.revision(), await askOne(store, 'MATCH (n) RETURN n.id AS id')]).toEqual(['second', 'alone']);
      expect([await store.adopt('second'), await store.adopt('first'), await store.revision()]).toEqual([
        true,
        false,
        'second',
      ]);
    });

    test('the same revision can be loaded again', async () => {
      await store.load(tinyContent('first'));
      await store.load(tinyContent('first'));
      expect(await askOne(store, 'MATCH ()-[r]->() RETURN count(r) AS edges')).toBe(2);
    });

    test('an empty graph is a graph', async () => {
      await store.load(content('empty'));
      expect([await store.revision(), await askOne(store, 'MATCH (n) RETURN count(n) AS nodes')]).toEqual(['empty', 0]);
    });

    test('a revision that is no plain name is refused', async () => {
      expect(await codeOf(store.load(content('../first')))).toBe('LOAD_FAILED');
    });

    test('two loads at once end with the one asked for last', async () => {
      await Promise.all([
        store.load(tinyContent('first')),
        store.load(content('second', { nodes: [node('Concept', 'alone')] })),
      ]);
      expect([await store.revision(), await askOne(store, 'MATCH (n) RETURN count(n) AS nodes')]).toEqual([
        'second',
        1,
      ]);
    });

    test('reads during a load see one revision or the other, whole', async () => {
      await store.load(tinyContent('first'));
      let loading = true;
      const load = store.load(cliqueContent('second', 12)).finally(() => (loading = false));
      const seen = new Set<unknown>();
      while (loading) seen.add(await askOne(store, 'MATCH (n) RETURN count(n) AS nodes'));
      await load;
      seen.add(await askOne(store, 'MATCH (n) RETURN count(n) AS nodes'));
      expect([...seen]).toEqual([3, 12]);
    });

    test('a load does not wait for a read that takes long, and the read still ends', async () => {
      await store.load(cliqueContent('first', 30));
      const slow = codeOf(store.read(RUNAWAY, { ...USER, timeoutMs: 3000 }));
      await store.load(cliqueContent('second', 31));
      expect(await askOne(store, 'MATCH (n) RETURN count(n) AS nodes')).toBe(31);
      expect(await slow).toBe('TIMEOUT');
    });
  });
  describe('loads that are refused', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openEmpty();
      await store.load(tinyContent('first'));
    });
    afterAll(() => store.close());

    test.each(REFUSED)('%s is refused, and the revision before stays', async (_reason, parts) => {
      expect(await codeOf(store.load(content('second', parts)))).toBe('LOAD_FAILED');
      expect([await store.revision(), await askOne(store, 'MATCH (n) RETURN count(n) AS nodes')]).toEqual(['first', 3]);
    });
  });
}
