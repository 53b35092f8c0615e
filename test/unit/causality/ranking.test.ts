import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rounds } from '../../rounds.ts';
import { findPaths } from '../../../server/causality/paths.ts';
import { BestPaths, burdenOf, comparePaths, confidenceOf, rankAlong } from '../../../server/causality/ranking.ts';
import { bare } from '../../fixtures/keys.ts';
import { chain, indexOf, key, linkKey } from './tiny-graph.ts';

test('a path is as sure as its weakest link', () => {
  const index = indexOf({
    links: [...chain('a + b', { confidence: 0.8 }), ...chain('b + c + d', { confidence: 0.6 })],
  });
  const [ab, bc, cd] = [0, 1, 2];
  expect([[ab], [ab, bc], [ab, bc, cd]].map((edges) => confidenceOf(rankAlong(index, edges)))).toEqual([0.8, 0.6, 0.6]);
});

test('confidence comes before inferred edges, these before joints, joints before length, length before keys', () => {
  const links = [
    ...chain('a + b', { confidence: 0.8, status: 'inferred', sections: ['s1', 's2'] }),
    ...chain('a + c + b', { confidence: 0.8, sections: ['s1'] }),
    ...chain('a + d + b', { confidence: 0.8, sections: ['s2'] }),
    ...chain('a + e', { confidence: 0.8, sections: ['s3'] }),
    ...chain('e + b', { confidence: 0.8, sections: ['s4'] }),
    ...chain('a + f + g + b', { confidence: 0.8, sections: ['s1'] }),
    ...chain('a - b', { confidence: 0.6, sections: ['s1'] }),
  ];
  const index = indexOf({ links });
  const query = { from: key('a'), to: key('b'), maxLength: 8, limit: 10, lift: true };
  expect(bare(findPaths(index, query).paths).map(({ nodes }) => nodes.join(''))).toEqual([
    'acb',
    'adb',
    'afgb',
    'aeb',
    'ab',
    'ab',
  ]);
});

test('sections are told apart however many there are', () => {
  const links = Array.from({ length: 70 }, (_, at) => ({
    source: `n${at}`,
    target: `n${at + 1}`,
    polarity: '+' as const,
    sections: [`s${Math.floor(at / 2)}`],
  }));
  const index = indexOf({ links });
  const number = (at: number): number => index.edgeKeys.findIndex((name) => name === `tiny:${linkKey(links[at]!)}`);
  const burdens = links.slice(1).map((_, at) => burdenOf(index, number(at + 1), number(at)));
  expect(new Set(burdens.filter((_, at) => at % 2 === 0))).toEqual(new Set([1]));
  expect(new Set(burdens.filter((_, at) => at % 2 === 1)).size).toBe(1);
  expect(burdens[1]).toBeGreaterThan(1);
});

test('of all paths offered the best are kept, whatever the order of offering', () => {
  const path = fc.record({
    rank: fc.nat(5),
    edges: fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(path, { maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (offered, capacity) => {
      const best = new BestPaths(capacity);
      // Paths of one rank have as many edges.
      const ranked = offered.map(({ rank, edges }) => ({ rank: rank * 10 + edges.length, edges }));
      for (const { rank, edges } of ranked) best.offer(rank, Int32Array.of(...edges, 99), edges.length);
      expect(best.ranked()).toEqual(ranked.sort(comparePaths).slice(0, capacity));
    }),
    { numRuns: rounds(500) },
  );
});
