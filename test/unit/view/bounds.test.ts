import { expect, test } from 'vitest';
import { boundsAround, sameBounds } from '../../../client/view/bounds.ts';
import { tinyDrawing } from '../model/tiny-drawing.ts';

const BOUNDS = { left: -10, right: 10, bottom: -5, top: 5 };

test('bounds grow to hold every node, and are the very same where they hold them already', () => {
  const within = tinyDrawing(['a', 'b'], [], { a: [-10, 5], b: [3, -5] }).graph;
  expect(boundsAround(BOUNDS, within)).toBe(BOUNDS);
  const beyond = tinyDrawing(['a', 'b'], [], { a: [-30, 0], b: [3, 9] }).graph;
  expect(boundsAround(BOUNDS, beyond)).toEqual({ left: -30, right: 10, bottom: -5, top: 9 });
});

test('bounds are the same where every side is', () => {
  expect(sameBounds(BOUNDS, { ...BOUNDS })).toBe(true);
  for (const side of ['left', 'right', 'bottom', 'top'] as const)
    expect(sameBounds(BOUNDS, { ...BOUNDS, [side]: 1 })).toBe(false);
});
