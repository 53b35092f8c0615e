import { expect, test } from 'vitest';
import { CURVE, edgeCurve, pointBeforeEnd, pointOnCurve } from '../../../server/layout/edge-curve.ts';
import type { CurveEnd } from '../../../server/layout/edge-curve.ts';

const LEFT: CurveEnd = { centre: { x: 0, y: 0 }, offset: { x: 50, y: 0 }, side: 'right' };
const RIGHT: CurveEnd = { centre: { x: 300, y: 0 }, offset: { x: -50, y: 0 }, side: 'left' };

test('a level arrow is a straight line from border to border, with room for its head', () => {
  const { points, tip } = edgeCurve(LEFT, RIGHT, 8);
  expect(points[0]).toEqual({ x: 50, y: 0 });
  expect(points[3]).toEqual({ x: 250 - CURVE.gap - 8, y: 0 });
  expect(tip).toEqual({ x: 250 - CURVE.gap, y: 0 });
  expect([0, 0.25, 0.5, 1].map((t) => pointOnCurve(points, t).y)).toEqual([0, 0, 0, 0]);
});

test('an arrow leaves and arrives outwards of the sides it is tied to', () => {
  const { points } = edgeCurve({ ...LEFT, centre: { x: 0, y: 200 } }, RIGHT, 8);
  expect(points[1].x).toBeGreaterThan(points[0].x);
  expect(points[2].x).toBeLessThan(points[3].x);
  const loop = edgeCurve({ ...LEFT, centre: { x: 0, y: 200 } }, { ...LEFT, centre: { x: 0, y: 0 } }, 8);
  expect(pointOnCurve(loop.points, 0.5).x).toBeGreaterThan(70);
});

test('points before the end lie at their distance along the curve, and no further back than the start', () => {
  const { points } = edgeCurve(LEFT, RIGHT, 8);
  expect(pointBeforeEnd(points, 20).x).toBeCloseTo(points[3].x - 20, 6);
  expect(pointBeforeEnd(points, 10_000)).toEqual(points[0]);
});
