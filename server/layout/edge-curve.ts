import { sideNormal } from './ports.ts';
import type { Side } from './ports.ts';

export interface Vector {
  x: number;
  y: number;
}

/** An end of an arrow: the centre of the node, the port's offset from it, and the side. CSS pixels, y growing upwards. */
export interface CurveEnd {
  centre: Vector;
  offset: Vector;
  side: Side;
}

/** A cubic curve, from the border of the source to the foot of the arrowhead, and the tip of the head. */
export interface EdgeCurve {
  points: readonly [Vector, Vector, Vector, Vector];
  tip: Vector;
}

/** Shared with the shader, which draws the same curve. */
export const CURVE = { tilt: 0.55, reach: 0.38, shortest: 8, longest: 150, longestLoop: 64, gap: 1.5 };

function add(a: Vector, b: Vector, factor = 1): Vector {
  return { x: a.x + b.x * factor, y: a.y + b.y * factor };
}

/** The direction in which a curve leaves a side: outwards, tilted towards where it goes. */
function leaving(side: Side, from: Vector, to: Vector): Vector {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const tilted = add(sideNormal(side), { x: (to.x - from.x) / distance, y: (to.y - from.y) / distance }, CURVE.tilt);
  const length = Math.hypot(tilted.x, tilted.y) || 1;
  return { x: tilted.x / length, y: tilted.y / length };
}

/** The direction to the left of a way. */
function leftOf(from: Vector, to: Vector): Vector {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: -(to.y - from.y) / distance, y: (to.x - from.x) / distance };
}

/**
 * The curve of an arrow with a head of the given length.
 * @param bow how far its handles are moved sideways, to the left of its way from centre to centre; in the same unit
 */
export function edgeCurve(source: CurveEnd, target: CurveEnd, headLength: number, bow = 0): EdgeCurve {
  const start = add(source.centre, source.offset);
  const end = add(target.centre, target.offset);
  const out = leaving(source.side, start, end);
  const back = leaving(target.side, end, start);
  const tip = add(end, back, CURVE.gap);
  const foot = add(tip, back, headLength);
  const reach = Math.min(
    source.side === target.side ? CURVE.longestLoop : CURVE.longest,
    Math.max(CURVE.shortest, CURVE.reach * Math.hypot(end.x - start.x, end.y - start.y)),
  );
  const aside = leftOf(source.centre, target.centre);
  const handle = (from: Vector, direction: Vector): Vector => add(add(from, direction, reach), aside, bow);
  return { points: [start, handle(start, out), handle(foot, back), foot], tip };
}

/** The point at t of a cubic curve, t from 0 to 1. */
export function pointOnCurve([a, b, c, d]: EdgeCurve['points'], t: number): Vector {
  const s = 1 - t;
  const weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t] as const;
  return {
    x: weights[0] * a.x + weights[1] * b.x + weights[2] * c.x + weights[3] * d.x,
    y: weights[0] * a.y + weights[1] * b.y + weights[2] * c.y + weights[3] * d.y,
  };
}

/** The point of the curve that lies `distance` before its end, walking along it; its start when it is shorter. */
export function pointBeforeEnd(points: EdgeCurve['points'], distance: number): Vector {
  let walked = 0;
  let last = points[3];
  for (let step = 19; step >= 0; step -= 1) {
    const next = pointOnCurve(points, step / 20);
    const length = Math.hypot(next.x - last.x, next.y - last.y);
    if (walked + length >= distance && length > 0)
      return add(last, { x: next.x - last.x, y: next.y - last.y }, (distance - walked) / length);
    walked += length;
    last = next;
  }
  return points[0];
}
