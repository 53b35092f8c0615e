import { screenCurve } from './draw-signs.ts';
import { pointOnCurve } from './edge-curve.ts';
import type { EdgeCurve, Vector } from './edge-curve.ts';
import type { MapRenderer } from './map-renderer.ts';

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

/** How far from an arrow a pointer may be, in CSS pixels. */
const NEAR = 7;

/** The arrow nearest to a point of the screen, or null where none is near. Far cheaper than drawing every arrow once more to pick it by colour. */
export function nearestArrow({ sigma, moment, scales }: MapRenderer, point: Vector): string | null {
  const graph = sigma.getGraph();
  const toScreen = (place: Vector): Vector => sigma.graphToViewport(place);
  let nearest: string | null = null;
  let least = NEAR;
  graph.forEachEdge((edge) => {
    const distance = distanceToCurve(point, screenCurve({ graph, moment, scales, toScreen }, edge));
    if (distance < least) [nearest, least] = [edge, distance];
  });
  return nearest;
}
