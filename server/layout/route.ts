import { edgeCurve, pointOnCurve } from './edge-curve.ts';
import type { EdgeCurve } from './edge-curve.ts';
import { chooseSides, fanPorts, middleOf, type Ended, type Point, type Port, type Side, type Sides } from './ports.ts';

/** A box that arrows join and should not pass; its middle and half its size in map units, y growing upwards. */
export interface RouteBox extends Point {
  key: string;
  halfWidth: number;
  halfHeight: number;
}

/** Where an arrow leaves and arrives, and how far it bows to the left of its way; map units. */
export interface Route {
  source: Port;
  target: Port;
  bow: number;
}

const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];
/** Bows that are tried, the least first. */
const BOWS = [0, 50, -50, 110, -110, 190, -190, 290, -290, 420, -420];
/** What an arrow costs: a box that it passes behind, another side than the plain one, its bow and its length per map unit. */
const COST = { behind: 100, side: 4, bow: 0.03, length: 0.004 };
const SAMPLES = 24;
/** Samples at an end of a curve that may lie in its own box. */
const OWN = 3;
/** No way that is tried strays further from its ends, in map units. */
const FARTHEST = 480;
/** Length of an arrowhead. */
const HEAD = 9;

type Ends = readonly [RouteBox, RouteBox];

/**
 * Ways of arrows that pass behind as few boxes as can be found: each leaves and arrives at one of the four sides and may bow.
 * An arrow that has a free way as it is keeps it, so that maps without such faults are drawn plainly. The same input gives
 * the same ways.
 */
export function routeArrows(boxes: readonly RouteBox[], arrows: readonly Ended[]): Map<string, Route> {
  const byKey = new Map(boxes.map((box) => [box.key, box]));
  const middle = middleOf(boxes);
  const joins = arrows.flatMap(({ key, source, target }) => {
    const [from, to] = [byKey.get(source), byKey.get(target)];
    return from && to ? [{ key, ends: [from, to] as const }] : [];
  });
  const sides = new Map<string, Sides>();
  for (const { key, ends } of joins)
    sides.set(key, chooseWay(ends, chooseSides(ends[0], ends[1], boxes, middle), boxes));
  const ports = fanPorts(arrows, byKey, sides);
  const routes = new Map<string, Route>();
  for (const { key, ends } of joins) {
    const own = ports.get(key);
    if (own !== undefined) routes.set(key, { ...own, bow: bowOf(ends, own, boxes) });
  }
  return routes;
}

/** None where the plain curve is free. */
function bowOf(ends: Ends, ports: { source: Port; target: Port }, boxes: readonly RouteBox[]): number {
  const near = boxes.filter((box) => mayMeet(box, ends));
  if (countBehind(curveOf(ends, ports, 0), ends, near, 1) === 0) return 0;
  return cheapest(ends, ports, near).bow;
}

function middlePorts({ source, target }: Sides): { source: Port; target: Port } {
  return { source: { side: source, along: 0 }, target: { side: target, along: 0 } };
}

/** The sides of an arrow: the plain ones where they leave a free way, else those with which it has the best. */
function chooseWay(ends: Ends, plain: Sides, boxes: readonly RouteBox[]): Sides {
  const near = boxes.filter((box) => mayMeet(box, ends));
  if (countBehind(curveOf(ends, middlePorts(plain), 0), ends, near, 1) === 0) return plain;
  let best = plain;
  let least = Number.POSITIVE_INFINITY;
  for (const [source, target] of sidesFrom(plain)) {
    const detour = COST.side * (Number(source !== plain.source) + Number(target !== plain.target));
    const ports = middlePorts({ source, target });
    const cost = cheapest(ends, ports, near, least - detour).cost + detour;
    if (cost < least) [best, least] = [{ source, target }, cost];
  }
  return best;
}

/** All pairs of sides, those nearest to the plain one first. */
function sidesFrom(plain: Sides): [Side, Side][] {
  const differs = ([source, target]: [Side, Side]): number =>
    Number(source !== plain.source) + Number(target !== plain.target);
  return SIDES.flatMap((source) => SIDES.map((target): [Side, Side] => [source, target])).sort(
    (a, b) => differs(a) - differs(b),
  );
}

/** Whether any way that is tried could pass behind a box: it stands no further from both ends than the widest bow reaches. */
function mayMeet({ x, y, halfWidth, halfHeight }: RouteBox, [from, to]: Ends): boolean {
  return (
    x + halfWidth > Math.min(from.x, to.x) - FARTHEST &&
    x - halfWidth < Math.max(from.x, to.x) + FARTHEST &&
    y + halfHeight > Math.min(from.y, to.y) - FARTHEST &&
    y - halfHeight < Math.max(from.y, to.y) + FARTHEST
  );
}

/** The bow with which an arrow costs least; nothing is looked at that costs `most` or more. */
function cheapest(
  ends: Ends,
  ports: { source: Port; target: Port },
  boxes: readonly RouteBox[],
  most = Number.POSITIVE_INFINITY,
): { bow: number; cost: number } {
  let best = { bow: 0, cost: Number.POSITIVE_INFINITY };
  for (const bow of BOWS) {
    const limit = Math.min(most, best.cost);
    // Wider bows cost more, whatever they pass.
    if (COST.bow * Math.abs(bow) >= limit) break;
    const curve = curveOf(ends, ports, bow);
    const own = COST.bow * Math.abs(bow) + COST.length * lengthOf(curve);
    if (own >= limit) continue;
    const cost = own + COST.behind * countBehind(curve, ends, boxes, (limit - own) / COST.behind);
    if (cost < best.cost) best = { bow, cost };
  }
  return best;
}

function lengthOf({ points: [a, b, c, d] }: EdgeCurve): number {
  return Math.hypot(b.x - a.x, b.y - a.y) + Math.hypot(c.x - b.x, c.y - b.y) + Math.hypot(d.x - c.x, d.y - c.y);
}

function curveOf([from, to]: Ends, { source, target }: { source: Port; target: Port }, bow: number): EdgeCurve {
  const end = (box: RouteBox, port: Port) => ({ centre: box, offset: offsetOf(box, port), side: port.side });
  return edgeCurve(end(from, source), end(to, target), HEAD, bow);
}

function offsetOf({ halfWidth, halfHeight }: RouteBox, { side, along }: Port): Point {
  switch (side) {
    case 'left':
      return { x: -halfWidth, y: along * halfHeight };
    case 'right':
      return { x: halfWidth, y: along * halfHeight };
    case 'top':
      return { x: along * halfWidth, y: halfHeight };
    case 'bottom':
      return { x: along * halfWidth, y: -halfHeight };
  }
}

/** How many boxes a curve passes behind, its own two among them where it comes back to them; counted no further than `most`. */
function countBehind({ points }: EdgeCurve, ends: Ends, boxes: readonly RouteBox[], most: number): number {
  const [a, b, c, d] = points;
  const left = Math.min(a.x, b.x, c.x, d.x);
  const right = Math.max(a.x, b.x, c.x, d.x);
  const bottom = Math.min(a.y, b.y, c.y, d.y);
  const top = Math.max(a.y, b.y, c.y, d.y);
  let path: readonly Point[] | null = null;
  let count = 0;
  for (const box of boxes) {
    const { x, y, halfWidth, halfHeight } = box;
    if (x + halfWidth < left || x - halfWidth > right || y + halfHeight < bottom || y - halfHeight > top) continue;
    path ??= samplesOf(points);
    // At its own ends a curve touches its boxes.
    const first = box === ends[0] ? OWN : 1;
    const last = box === ends[1] ? SAMPLES - OWN : SAMPLES - 1;
    for (let sample = first; sample <= last; sample += 1) {
      const at = path[sample]!;
      if (Math.abs(at.x - x) >= halfWidth || Math.abs(at.y - y) >= halfHeight) continue;
      count += 1;
      break;
    }
    if (count >= most) return count;
  }
  return count;
}

function samplesOf(points: EdgeCurve['points']): Point[] {
  return Array.from({ length: SAMPLES + 1 }, (_, sample) => pointOnCurve(points, sample / SAMPLES));
}
