import { expect, test } from 'vitest';
import { gridMove, within } from '../../../client/ui/grid-keys.ts';

const size = { rows: 12, columns: 5 };

test.each([
  ['ArrowDown', false, { row: 3, column: 2 }],
  ['ArrowUp', false, { row: 1, column: 2 }],
  ['ArrowRight', false, { row: 2, column: 3 }],
  ['ArrowLeft', false, { row: 2, column: 1 }],
  ['PageDown', false, { row: 10, column: 2 }],
  ['PageUp', false, { row: 0, column: 2 }],
  ['Home', false, { row: 2, column: 0 }],
  ['End', false, { row: 2, column: 4 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 11, column: 4 }],
  ['a', false, null],
])('%s, with control %s', (key, isControl, place) => {
  expect(gridMove(key, isControl, { row: 2, column: 2 }, size)).toEqual(place);
});

test('no key leaves the grid, and a grid that shrinks keeps its place inside', () => {
  const corner = { row: 11, column: 4 };
  expect(['ArrowDown', 'ArrowRight', 'PageDown'].map((key) => gridMove(key, false, corner, size))).toEqual([
    corner,
    corner,
    corner,
  ]);
  expect(gridMove('ArrowUp', false, { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
  expect(within(corner, { rows: 4, columns: 9 })).toEqual({ row: 3, column: 4 });
});
