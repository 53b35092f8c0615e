import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BestPaths, comparePaths, confidenceOf } from '../../../server/causality/ranking.ts';

test('equal confidences are equal, in whatever order and with whatever ones among them they were multiplied', () => {
  expect(confidenceOf(8 * 6 * 4, 3)).toBe(0.192);
  expect(confidenceOf(4 * 8 * 6, 3)).toBe(confidenceOf(10 * 6 * 10 * 8 * 4, 5));
  // In floating point they are not: 0.8 * 0.6 * 0.4 is another number than 0.4 * 0.6 * 0.8.
  expect(0.8 * 0.6 * 0.4).not.toBe(0.4 * 0.6 * 0.8);
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
    { numRuns: 500 },
  );
});
