import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeCurve, pointOnCurve } from '../../../server/layout/edge-curve.ts';
import { assignPorts } from '../../../server/layout/ports.ts';
import { routeArrows } from '../../../server/layout/route.ts';
import type { Route, RouteBox } from '../../../server/layout/route.ts';
import { rounds } from '../../rounds.ts';

interface Arrow {
  key: string;
  source: string;
  target: string;
}

const HALF = { halfWidth: 80, halfHeight: 25 };

function box(key: string, x: number, y: number): RouteBox {
  return { key, x, y, ...HALF };
}

function arrow(source: string, target: string): Arrow {
  return { key: `${source} ${target}`, source, target };
}

/** The boxes that an arrow passes behind, its own left out. */
function behind(boxes: readonly RouteBox[], { source, target }: Arrow, { source: out, target: into, bow }: Route) {
  const offset = ({ side, along }: Route['source']) =>
    side === 'left' || side === 'right'
      ? { x: side === 'left' ? -HALF.halfWidth : HALF.halfWidth, y: along * HALF.halfHeight }
      : { x: along * HALF.halfWidth, y: side === 'bottom' ? -HALF.halfHeight : HALF.halfHeight };
  const [from, to] = [source, target].map((key) => boxes.find((one) => one.key === key)!);
  const { points } = edgeCurve(
    { centre: from!, offset: offset(out), side: out.side },
    { centre: to!, offset: offset(into), side: into.side },
    9,
    bow,
  );
  const path = Array.from({ length: 101 }, (_, at) => pointOnCurve(points, at / 100));
  return boxes
    .filter(({ key }) => key !== source && key !== target)
    .filter(({ x, y }) =>
      path.some((at) => Math.abs(at.x - x) < HALF.halfWidth - 6 && Math.abs(at.y - y) < HALF.halfHeight - 6),
    )
    .map(({ key }) => key);
}

/** Boxes on a grid, none over another, and arrows between some of them. */
const maps = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 6 })), {
    minLength: 2,
    maxLength: 16,
    selector: ([column, row]) => column * 10 + row,
  })
  .chain((cells) => {
    const boxes = cells.map(([column, row], at) => box(`b${at}`, column * 260, row * 104));
    const end = fc.nat(boxes.length - 1).map((at) => `b${at}`);
    const arrows = fc.uniqueArray(
      fc.tuple(end, end).filter(([source, target]) => source !== target),
      { maxLength: 14, selector: ([source, target]) => `${source} ${target}` },
    );
    return arrows.map((joins) => ({ boxes, arrows: joins.map(([source, target]) => arrow(source, target)) }));
  });

function behindAll(boxes: readonly RouteBox[], arrows: readonly Arrow[], ways: ReadonlyMap<string, Route>): number {
  return arrows.filter((one) => behind(boxes, one, ways.get(one.key)!).length > 0).length;
}

test('an arrow goes around a box that stands in its way', () => {
  const boxes = [box('a', 0, 0), box('b', 260, 0), box('c', 520, 0)];
  const across = arrow('a', 'c');
  const route = routeArrows(boxes, [across]).get(across.key)!;
  expect(behind(boxes, across, route)).toEqual([]);
});

test('an arrow that has a free way keeps the plain one', () => {
  const boxes = [box('a', 0, 0), box('b', 260, 104)];
  const plain = assignPorts([arrow('a', 'b')], new Map(boxes.map((one) => [one.key, one])));
  expect(routeArrows(boxes, [arrow('a', 'b')])).toEqual(
    new Map([...plain].map(([key, ports]) => [key, { ...ports, bow: 0 }])),
  );
});

test('routing never leaves more arrows behind boxes than the plain ways do', () => {
  let [plainly, routed, all] = [0, 0, 0];
  fc.assert(
    fc.property(maps, ({ boxes, arrows }) => {
      const positions = new Map(boxes.map((one) => [one.key, one]));
      const plain = new Map([...assignPorts(arrows, positions)].map(([key, ports]) => [key, { ...ports, bow: 0 }]));
      plainly += behindAll(boxes, arrows, plain);
      routed += behindAll(boxes, arrows, routeArrows(boxes, arrows));
      all += arrows.length;
    }),
    { numRuns: rounds(150), seed: 7 },
  );
  expect(routed).toBeLessThanOrEqual(plainly);
  expect(routed / all).toBeLessThan(0.02);
});

test('the same boxes and arrows give the same ways', () => {
  fc.assert(
    fc.property(maps, ({ boxes, arrows }) => {
      expect(routeArrows(boxes, arrows)).toEqual(routeArrows([...boxes], [...arrows]));
    }),
    { numRuns: rounds(50) },
  );
});

test('an arrow of a box that is not there has no way', () => {
  expect(routeArrows([box('a', 0, 0)], [arrow('a', 'b')]).size).toBe(0);
});
