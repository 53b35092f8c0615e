import { isFaded } from './appearance.ts';
import { CURVE, pointOnCurve } from './edge-curve.ts';
import type { EdgeCurve, Vector } from './edge-curve.ts';
import type { MapRenderer } from './map-renderer.ts';
import { screenCurve } from './picture.ts';

const STEPS = 24;

function distanceToSegment(point: Vector, from: Vector, to: Vector): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
}

/** Distance of a point from a curve and its head, in the unit of both. */
function distanceToCurve(point: Vector, { points, tip }: EdgeCurve): number {
  let nearest = distanceToSegment(point, points[3], tip);
  let last = points[0];
  for (let step = 1; step <= STEPS; step += 1) {
    const next = pointOnCurve(points, step / STEPS);
    nearest = Math.min(nearest, distanceToSegment(point, last, next));
    last = next;
  }
  return nearest;
}

/** How far from an arrow a pointer may be, in CSS pixels; half of it from one that is faded. */
const NEAR = 7;
/** Half the largest box, and how far a curve may swing out between its ends: no arrow is further than this from the frame of its nodes. */
const SWING = 110 + CURVE.longest;

/** Whether an arrow between two nodes on the screen can pass near a point at all. */
function mayPass(point: Vector, source: Vector, target: Vector, scale: number): boolean {
  const room = SWING * Math.max(1, scale) + NEAR;
  return (
    point.x > Math.min(source.x, target.x) - room &&
    point.x < Math.max(source.x, target.x) + room &&
    point.y > Math.min(source.y, target.y) - room &&
    point.y < Math.max(source.y, target.y) + room
  );
}

/**
 * The arrow under a point of the screen: whose sign is written there, else the nearest, else null. Far cheaper than drawing
 * every arrow once more to pick it by colour.
 */
export function nearestArrow(renderer: MapRenderer, point: Vector): string | null {
  const sign = renderer.glyphs.find(
    ({ x, y, width, height }) => Math.abs(point.x - x) <= width / 2 && Math.abs(point.y - y) <= height / 2,
  );
  if (sign) return sign.key;
  const { bright } = renderer.moment;
  let nearest: string | null = null;
  let least = NEAR;
  renderer.scene?.graph.forEachEdge((edge, _, _source, _target, from, to) => {
    const plan = renderer.planOf(isFaded('edges', edge, bright));
    if (!mayPass(point, plan.toScreen(from), plan.toScreen(to), plan.scales.box)) return;
    const distance = distanceToCurve(point, screenCurve(plan, edge)) * (isFaded('edges', edge, bright) ? 2 : 1);
    if (distance < least) [nearest, least] = [edge, distance];
  });
  return nearest;
}
