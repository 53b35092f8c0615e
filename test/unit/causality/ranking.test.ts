import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rounds } from '../../rounds.ts';
import { BestPaths, comparePaths, confidenceOf } from '../../../server/causality/ranking.ts';

test('equal confidences are equal, in whatever order and with whatever ones among them they were multiplied', () => {
  expect(confidenceOf(4 * 4 * 6 * 6, 4)).toBe(0.0576);
  expect(confidenceOf(6 * 10 * 6 * 4 * 10 * 4, 6)).toBe(0.0576);
  // In floating point the order shows.
  expect(0.4 * 0.4 * 0.6 * 0.6).not.toBe(0.6 * 0.6 * 0.4 * 0.4);
});

test('confidence comes before length, length before keys', () => {
  const paths = [
    { confidence: 0.8, edges: [0] },
    { confidence: 1, edges: [9, 1, 1] },
    { confidence: 1, edges: [3, 2] },
    { confidence: 1, edges: [3, 1] },
  ];
  expect(paths.toSorted(comparePaths).map(({ edges }) => edges)).toEqual([[3, 1], [3, 2], [9, 1, 1], [0]]);
});

test('of all paths offered the best are kept, whatever the order of offering', () => {
  const path = fc.record({
    tenths: fc.constantFrom(4, 6, 8, 10),
    edges: fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(path, { maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (offered, capacity) => {
      const best = new BestPaths(capacity);
      const ranked = offered.map(({ tenths, edges }) => ({ confidence: tenths / 10, edges }));
      for (const { confidence, edges } of ranked) best.offer(confidence, Int32Array.of(...edges, 99), edges.length);
      expect(best.ranked()).toEqual(ranked.sort(comparePaths).slice(0, capacity));
    }),
    { numRuns: rounds(500) },
  );
});
