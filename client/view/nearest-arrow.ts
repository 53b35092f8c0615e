import { arrowsNear, distanceToLine } from './arrow-lines.ts';
import { CURVE, pointOnCurve } from '../../server/layout/edge-curve.ts';
import type { EdgeCurve, Vector } from '../../server/layout/edge-curve.ts';
import type { MapRenderer } from './map-renderer.ts';
import { screenCurve } from './picture.ts';
import type { Plan } from './picture.ts';

const STEPS = 24;
/** No arrowhead is longer. */
const HEAD = 20;

/** Whether a point is nearer than `least` to the frame of a curve, which holds its handles. */
function isInFrame({ x, y }: Vector, [a, b, c, d]: EdgeCurve['points'], least: number): boolean {
  return (
    x > Math.min(a.x, b.x, c.x, d.x) - least &&
    x < Math.max(a.x, b.x, c.x, d.x) + least &&
    y > Math.min(a.y, b.y, c.y, d.y) - least &&
    y < Math.max(a.y, b.y, c.y, d.y) + least
  );
}

/** Distance of a point from a curve and its head, in the unit of both; infinite where it is more than `least` from its frame. */
function distanceToCurve(point: Vector, { points, tip }: EdgeCurve, least: number): number {
  if (!isInFrame(point, points, least + HEAD)) return Number.POSITIVE_INFINITY;
  let nearest = distanceToLine(point.x, point.y, points[3].x, points[3].y, tip.x, tip.y);
  let last = points[0];
  for (let step = 1; step <= STEPS; step += 1) {
    const next = pointOnCurve(points, step / STEPS);
    nearest = Math.min(nearest, distanceToLine(point.x, point.y, last.x, last.y, next.x, next.y));
    last = next;
  }
  return nearest;
}

/** How far from an arrow a pointer may be, in CSS pixels; half of it from one that is faded. */
const NEAR = 7;
/** Half the diagonal of the largest box and of a mark alone, at scale 1: how far an arrow may start from its node. */
const BOX = { named: 120, bare: 12 };

/**
 * How far a curve may stray from the straight line between the middles of its nodes, in CSS pixels: three quarters of what
 * its handles do.
 */
function mostStray(length: number, box: number): number {
  return box + 0.75 * Math.min(CURVE.longest, Math.max(CURVE.shortest, CURVE.reach * (length + 2 * box)));
}

/** Whether an arrow can pass under a point of the screen at all. */
function mayPass(plan: Plan, edge: string, point: Vector, zoom: number): boolean {
  const { graph, labels, scales, toScreen } = plan;
  const ends = graph.extremities(edge);
  const [from, to] = [toScreen(graph.getNodeAttributes(ends[0])), toScreen(graph.getNodeAttributes(ends[1]))];
  const box = (labels.has(ends[0]) || labels.has(ends[1]) ? BOX.named : BOX.bare) * scales.box;
  const bow = 0.75 * zoom * Math.abs(graph.getEdgeAttribute(edge, 'bow'));
  const stray = mostStray(Math.hypot(to.x - from.x, to.y - from.y), box) + bow;
  return distanceToLine(point.x, point.y, from.x, from.y, to.x, to.y) < NEAR + stray;
}

/**
 * The arrow under a point of the screen: whose sign is written there, else the nearest, else null. Far cheaper than drawing
 * every arrow once more to pick it by colour.
 */
export function nearestArrow(renderer: MapRenderer, point: Vector): string | null {
  const sign = renderer.signAt(point);
  if (sign !== null) return sign;
  const { scene, drawState, scales } = renderer;
  if (scene === null) return null;
  const { bright } = drawState;
  const { zoom } = renderer.camera.look;
  const farthest = (NEAR + mostStray(Number.POSITIVE_INFINITY, BOX.named * scales.box)) / zoom + 0.75 * scene.mostBow;
  let nearest: string | null = null;
  let least = NEAR;
  const look = (plan: Plan, edges: Iterable<string>, penalty: number): void => {
    for (const edge of edges) {
      if (!mayPass(plan, edge, point, zoom)) continue;
      const distance = distanceToCurve(point, screenCurve(plan, edge), least) * penalty;
      if (distance < least) [nearest, least] = [edge, distance];
    }
  };
  if (bright !== null) look(renderer.planOf(false), bright.edges, 1);
  const plan = renderer.planOf(true);
  const drawn = arrowsNear(scene, renderer.toMap(point), farthest).filter(
    (edge) => !bright?.edges.has(edge) && !plan.graph.getEdgeAttribute(edge, 'hidden'),
  );
  look(plan, drawn, bright === null ? 1 : 2);
  return nearest;
}
