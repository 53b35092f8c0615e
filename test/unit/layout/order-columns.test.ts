import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCrossings } from '../../../server/layout/crossings.ts';
import type { Point } from '../../../server/layout/crossings.ts';
import { runsBehind } from '../../../server/layout/geometry.ts';
import { orderColumns } from '../../../server/layout/order-columns.ts';
import type { Arrangement } from '../../../server/layout/order-columns.ts';
import { rounds } from '../../rounds.ts';

const PITCH = { column: 200, row: 100, band: 30 };

interface Arrow {
  source: string;
  target: string;
}

/** `a-b` for each arrow. */
function arrowsOf(...texts: string[]): Arrow[] {
  return texts.map((text) => ({ source: text.charAt(0), target: text.charAt(2) }));
}

/** Where boxes come to stand; a word a column, each letter a box, and the rows above and below. */
function place(columns: readonly string[], arrows: readonly Arrow[], above = '', below = ''): Map<string, Point> {
  const boxesOf = (letters: string): string[] => Array.from(letters);
  return orderColumns({ columns: columns.map(boxesOf), above: boxesOf(above), below: boxesOf(below) }, arrows, PITCH);
}

const arranged: fc.Arbitrary<{ boxes: Arrangement; arrows: Arrow[] }> = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }), fc.nat(3), fc.nat(3))
  .map(([sizes, above, below]) => {
    const line = (name: string, size: number): string[] => Array.from({ length: size }, (_, at) => `${name}${at}`);
    const columns = sizes.map((size, at) => line(String(at), size));
    return { columns, above: line('above', above), below: line('below', below) };
  })
  .chain((boxes) => {
    const end = fc.constantFrom(...boxes.columns.flat(), ...boxes.above, ...boxes.below);
    return fc.record({
      boxes: fc.constant(boxes),
      arrows: fc.array(fc.record({ source: end, target: end }), { maxLength: 10 }),
    });
  });

/** Distances between neighbours, and how far the middle of all is from 0. */
function spread(values: readonly number[]): { steps: number[]; middle: number } {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    steps: sorted.slice(1).map((value, at) => value - sorted[at]!),
    middle: ((sorted[0] ?? 0) + (sorted.at(-1) ?? 0)) / 2,
  };
}

test('each box stays in its column or row, at an even distance, and none of these is moved by more than half of it', () => {
  fc.assert(
    fc.property(arranged, ({ boxes: { columns, above, below }, arrows }) => {
      const places = orderColumns({ columns, above, below }, arrows, PITCH);
      const all = columns.flat();
      expect(places.size).toBe(all.length + above.length + below.length);
      const of = (keys: readonly string[], axis: 'x' | 'y'): number[] => keys.map((key) => places.get(key)![axis]);
      columns.forEach((column, at) => {
        for (const x of of(column, 'x')) expect(x).toBe((at - (columns.length - 1) / 2) * PITCH.column);
        const { steps, middle } = spread(of(column, 'y'));
        expect(steps).toEqual(steps.map(() => PITCH.row));
        expect(Math.abs(middle)).toBeLessThanOrEqual(PITCH.row / 2);
      });
      for (const row of [above, below]) {
        const { steps, middle } = spread(of(row, 'x'));
        expect(steps).toEqual(steps.map(() => PITCH.column));
        expect(Math.abs(middle)).toBeLessThanOrEqual(PITCH.column / 2);
      }
      const away = PITCH.row + PITCH.band;
      expect(new Set(of(above, 'y'))).toEqual(new Set(above.map(() => Math.max(0, ...of(all, 'y')) + away)));
      expect(new Set(of(below, 'y'))).toEqual(new Set(below.map(() => Math.min(0, ...of(all, 'y')) - away)));
    }),
    { numRuns: rounds(100) },
  );
});

test('arrows that cross in the order given cross no longer, if boxes of a column can change places', () => {
  const own = ['abc', 'xyz'];
  const arrows = arrowsOf('a-z', 'b-y', 'c-x');
  const places = place(own, arrows);
  expect(countCrossings(arrows, place(own, []))).toBe(3);
  expect(countCrossings(arrows, places)).toBe(0);
  for (const { source, target } of arrows) expect(places.get(source)!.y).toBe(places.get(target)!.y);
});

test('nor do those to the rows above and below', () => {
  const arrows = arrowsOf('p-z', 'q-y', 'z-s', 'y-r');
  expect(countCrossings(arrows, place(['y', 'z'], [], 'pq', 'rs'))).toBeGreaterThan(0);
  expect(countCrossings(arrows, place(['y', 'z'], arrows, 'pq', 'rs'))).toBe(0);
});

test('a column is moved out of the way of an arrow that would run behind its box', () => {
  const places = place(['a', 'b', 'c'], arrowsOf('a-c'));
  const [a, b, c] = ['a', 'b', 'c'].map((key) => places.get(key)!) as [Point, Point, Point];
  expect(runsBehind(a.x, a.y, c.x, c.y, b.x, b.y, 84, 34)).toBe(false);
});

test('without arrows the order given is kept, and arrows to what is not there count for nothing', () => {
  const plain = place(['bac', 'd'], []);
  expect(['b', 'a', 'c', 'd'].map((key) => plain.get(key)!.y)).toEqual([100, 0, -100, 0]);
  expect(place(['bac', 'd'], arrowsOf('a-q', 'q-d'))).toEqual(plain);
});
