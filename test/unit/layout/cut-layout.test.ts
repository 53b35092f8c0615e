import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NodeType } from '../../../server/contract/graph.ts';
import { BOTTOM_BAND, COLUMN_TYPES, TOP_BAND } from '../../../server/layout/columns.ts';
import type { Point } from '../../../server/layout/crossings.ts';
import { layOutCut } from '../../../server/layout/cut-layout.ts';
import type { CutBox, CutLayout } from '../../../server/layout/cut-layout.ts';
import { makeRoom } from '../../../server/layout/make-room.ts';
import type { Frame } from '../../../server/layout/make-room.ts';
import { placeInOrder } from '../../../server/layout/place.ts';
import { rounds } from '../../rounds.ts';

interface Arrow {
  source: string;
  target: string;
}

interface Laid {
  boxes: CutBox[];
  arrows: Arrow[];
  inColumns: boolean;
}

/** A box with as many others in its frame; it is closed where there are none. */
interface Stack {
  nodeType: NodeType;
  members: number;
}

const TYPES: readonly NodeType[] = [...COLUMN_TYPES, TOP_BAND, BOTTOM_BAND];
const NAME = 'A name of a few words that takes every line of its box';
const TWO_DIGITS = (at: number): string => String(at).padStart(2, '0');

/** Boxes as they stand while nothing is open, those that are open with their members, and arrows between any of them. */
function laid(stacks: readonly Stack[], inColumns: boolean, joins: readonly (readonly [number, number])[] = []): Laid {
  const heads = stacks.map((stack, at) => ({ ...stack, key: `b${TWO_DIGITS(at)}`, name_zh: NAME, name_en: NAME }));
  const places = placeInOrder(heads);
  const boxes = heads.flatMap(({ key, nodeType, members }): CutBox[] => [
    { key, nodeType, frame: null, place: places.get(key)! },
    ...Array.from({ length: members }, (_, at): CutBox => {
      const place = at % 3 === 0 ? null : { x: at % 4, y: -at };
      return { key: `${key}-${TWO_DIGITS(at)}`, nodeType: TYPES[(at * 5) % TYPES.length]!, frame: key, place };
    }),
  ]);
  const keyAt = (at: number): string => boxes[at % boxes.length]!.key;
  const arrows = boxes.length === 0 ? [] : joins.map(([from, to]) => ({ source: keyAt(from), target: keyAt(to) }));
  return { boxes, arrows, inColumns };
}

/** @param first what is there anyhow */
function maps(stack: fc.Arbitrary<Stack>, first: fc.Arbitrary<Stack> = stack): fc.Arbitrary<Laid> {
  return fc
    .tuple(
      first,
      fc.array(stack, { maxLength: 8 }),
      fc.boolean(),
      fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 12 }),
    )
    .map(([one, stacks, inColumns, joins]) => laid([one, ...stacks], inColumns, joins));
}

const members = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20 }));
const any = maps(fc.record({ nodeType: fc.constantFrom(...TYPES), members }));
/** Only headings that stand in columns are open, and there is a column. */
const inColumn = fc.record({ nodeType: fc.constantFrom(...COLUMN_TYPES), members });
const columnsOpen = maps(
  fc.oneof(inColumn, fc.record({ nodeType: fc.constantFrom(TOP_BAND, BOTTOM_BAND), members: fc.constant(0) })),
  inColumn,
);

function layOut(map: Laid): CutLayout {
  return layOutCut(closed(map), map.boxes);
}

/** Half of the least that a box takes with its name. */
const HALF = { width: 75, height: 25 };
const NOTHING = 1e-6;

function overlaps(a: Omit<Frame, 'heading'>, b: Omit<Frame, 'heading'>): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  return across > NOTHING && down > NOTHING;
}

function around({ x, y }: Point): Omit<Frame, 'heading'> {
  return { left: x - HALF.width, right: x + HALF.width, top: y + HALF.height, bottom: y - HALF.height };
}

/** Boxes that are too near to one another, and what stands in a frame that is not its own. */
function faultsOf(map: Laid): string[] {
  const { places, frames } = layOut(map);
  const rectangles = map.boxes.map((box) => ({ ...box, ...around(places.get(box.key)!) }));
  const near = rectangles.flatMap((box, at) =>
    rectangles.slice(at + 1).flatMap((other) => (overlaps(box, other) ? [`${box.key} over ${other.key}`] : [])),
  );
  const foreign = frames.flatMap((frame) =>
    rectangles.flatMap((box) =>
      box.frame !== frame.heading && overlaps(frame, box) ? [`${box.key} in the frame of ${frame.heading}`] : [],
    ),
  );
  const crossed = frames.flatMap((frame, at) =>
    frames
      .slice(at + 1)
      .flatMap((other) => (overlaps(frame, other) ? [`the frames of ${frame.heading} and ${other.heading}`] : [])),
  );
  return [...near, ...foreign, ...crossed];
}

function standsWell(map: Laid): void {
  expect(faultsOf(map)).toEqual([]);
}

test('every box is placed once, and every heading that shows something has a frame', () => {
  fc.assert(
    fc.property(any, (map) => {
      const { places, frames } = layOut(map);
      expect([...places.keys()].sort()).toEqual(map.boxes.map(({ key }) => key).sort());
      for (const { x, y } of places.values()) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
      const open = new Set(map.boxes.flatMap(({ frame }) => frame ?? []));
      expect(frames.map(({ heading }) => heading).sort()).toEqual([...open].sort());
    }),
    { numRuns: rounds(100) },
  );
});

test('a frame begins under its heading and holds what the heading shows', () => {
  fc.assert(
    fc.property(any, (map) => {
      const { places, frames } = layOut(map);
      for (const frame of frames) {
        const heading = places.get(frame.heading)!;
        expect(heading.x).toBeCloseTo((frame.left + frame.right) / 2);
        expect(heading.y - HALF.height).toBeGreaterThanOrEqual(frame.top);
        for (const { key } of map.boxes.filter((box) => box.frame === frame.heading)) {
          const box = around(places.get(key)!);
          expect(box.left).toBeGreaterThanOrEqual(frame.left);
          expect(box.right).toBeLessThanOrEqual(frame.right);
          expect(box.top).toBeLessThanOrEqual(frame.top);
          expect(box.bottom).toBeGreaterThanOrEqual(frame.bottom);
        }
      }
    }),
    { numRuns: rounds(100) },
  );
});

describe('no two boxes stand over one another, nor in or over a frame that is not theirs', () => {
  test('where headings of columns are open', () => {
    fc.assert(fc.property(columnsOpen, standsWell), { numRuns: rounds(200) });
  });

  test('nor where headings of bands are open', () => {
    const concept: Stack = { nodeType: 'Concept', members: 1 };
    const factors: Stack[] = [
      { nodeType: 'Factor', members: 1 },
      { nodeType: 'Factor', members: 0 },
    ];
    fc.assert(fc.property(any, standsWell), { numRuns: rounds(100), examples: [[laid([concept, ...factors], true)]] });
  });

  test('nor where another stands beside the heading in its row', () => {
    const row: Stack[] = [
      { nodeType: 'Concept', members: 6 },
      { nodeType: 'Concept', members: 0 },
    ];
    const inRows = fc
      .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 5 }))
      .map(([shown, others]) =>
        laid([{ nodeType: 'Concept', members: shown }, ...Array.from({ length: others }, () => row[1]!)], true),
      );
    fc.assert(fc.property(inRows, standsWell), { numRuns: rounds(50), examples: [[laid(row, true)]] });
  });

  test('nor where there are no columns between the bands', () => {
    const bands: Stack[] = [
      { nodeType: 'Actor', members: 0 },
      { nodeType: 'Concept', members: 0 },
    ];
    standsWell(laid(bands, true));
  });

  test('nor where its type has two columns', () => {
    const factors = Array.from({ length: 10 }, (_, at): Stack => ({ nodeType: 'Factor', members: at === 0 ? 6 : 0 }));
    expect(faultsOf(laid(factors, true))).toEqual([]);
  });
});

test('a heading that stands in the frame of another may be open too', () => {
  const box = (key: string, frame: string | null): CutBox => ({ key, nodeType: 'Factor', frame, place: null });
  const { places } = layOutCut({ boxes: [box('a', null)], arrows: [], inColumns: true }, [
    box('a', null),
    box('b', 'a'),
    box('c', 'b'),
  ]);
  expect(places.size).toBe(3);
});

/** The map while nothing is open, with the arrows that it has then. */
function closed({ boxes, arrows, inColumns }: Laid): Laid {
  const outside = boxes.filter(({ frame }) => frame === null);
  const joins = ({ source, target }: Arrow): boolean =>
    [source, target].every((end) => outside.some(({ key }) => key === end));
  return { boxes: outside, arrows: arrows.filter(joins), inColumns };
}

test('opening headings keeps the order of all others: of those in a column, and of columns', () => {
  fc.assert(
    fc.property(any, (map) => {
      const [before, after] = [layOut(closed(map)).places, layOut(map).places];
      for (const [a, from] of before) {
        for (const [b, to] of before) {
          const [atA, atB] = [after.get(a)!, after.get(b)!];
          if (from.x < to.x - NOTHING) expect([a, b, atA.x < atB.x]).toEqual([a, b, true]);
          if (Math.abs(from.x - to.x) < NOTHING && from.y > to.y) expect([a, b, atA.y > atB.y]).toEqual([a, b, true]);
        }
      }
    }),
    { numRuns: rounds(150) },
  );
});

test('opening headings moves nobody up, and those of other columns only sideways', () => {
  fc.assert(
    fc.property(columnsOpen, (map) => {
      const [before, after] = [layOut(closed(map)).places, layOut(map).places];
      const open = new Set(map.boxes.flatMap(({ frame }) => frame ?? []));
      const types = new Set(map.boxes.filter(({ key }) => open.has(key)).map(({ nodeType }) => nodeType));
      for (const { key, nodeType, frame } of map.boxes) {
        if (frame !== null) continue;
        const [from, to] = [before.get(key)!, after.get(key)!];
        expect(to.y).toBeLessThanOrEqual(from.y);
        if (nodeType !== BOTTOM_BAND && !types.has(nodeType)) expect(to.y).toBe(from.y);
      }
    }),
    { numRuns: rounds(150) },
  );
});

describe('the same boxes', () => {
  const mixed = any.chain((map) =>
    fc.record({
      map: fc.constant(map),
      boxes: fc.shuffledSubarray(map.boxes, { minLength: map.boxes.length }),
      arrows: fc.shuffledSubarray(map.arrows, { minLength: map.arrows.length }),
    }),
  );

  test('in another order, as when headings were opened in another order, stand alike, and so do their frames', () => {
    fc.assert(
      fc.property(mixed, ({ map, boxes, arrows }) => {
        const [first, second] = [layOut(map), layOut({ ...map, boxes, arrows })];
        expect(Object.fromEntries(second.places)).toEqual(Object.fromEntries(first.places));
        const byHeading = (a: Frame, b: Frame): number => (a.heading < b.heading ? -1 : 1);
        expect(second.frames.toSorted(byHeading)).toEqual(first.frames.toSorted(byHeading));
      }),
      { numRuns: rounds(150) },
    );
  });

  test('stand alike each time', () => {
    fc.assert(
      fc.property(any, (map) => {
        expect(layOut(structuredClone(map))).toEqual(layOut(map));
      }),
      { numRuns: rounds(30) },
    );
  });
});

test('columns stand from left to right, concepts above them and actors below, and no column is very tall', () => {
  const stack: Stack = { nodeType: 'Factor', members: 0 };
  const most = fc
    .array(fc.constantFrom(...TYPES), { maxLength: 40 })
    .map((types) => [stack, ...types.map((nodeType) => ({ ...stack, nodeType }))]);
  fc.assert(
    fc.property(most, (stacks) => {
      const map = laid(stacks, true);
      const { places } = layOut(map);
      const pointsOf = (nodeType: NodeType): Point[] =>
        map.boxes.filter((box) => box.nodeType === nodeType).map(({ key }) => places.get(key)!);
      const columns = COLUMN_TYPES.map((nodeType) => pointsOf(nodeType).map(({ x }) => x)).filter(
        (xs) => xs.length > 0,
      );
      columns.slice(1).forEach((xs, at) => expect(Math.min(...xs)).toBeGreaterThan(Math.max(...columns[at]!)));
      for (const xs of columns) for (const x of xs) expect(xs.filter((other) => other === x).length).toBeLessThan(10);
      const ys = COLUMN_TYPES.flatMap((nodeType) => pointsOf(nodeType).map(({ y }) => y));
      for (const { y } of pointsOf(TOP_BAND)) expect(y).toBeGreaterThan(Math.max(...ys, 0) + 100);
      for (const { y } of pointsOf(BOTTOM_BAND)) expect(y).toBeLessThan(Math.min(...ys, 0) - 100);
    }),
    { numRuns: rounds(50) },
  );
});

test('where the map keeps its places, boxes stand where they did while nothing is open', () => {
  fc.assert(
    fc.property(any, (map) => {
      const { places, frames } = layOut({ ...closed(map), inColumns: false });
      expect(frames).toEqual([]);
      for (const { key, frame, place } of map.boxes) if (frame === null) expect(places.get(key)).toEqual(place);
    }),
    { numRuns: rounds(30) },
  );
});

test('what a heading shows stands row by row, by type and then from top to bottom', () => {
  const shown = (key: string, nodeType: NodeType, y: number): CutBox => ({
    key,
    nodeType,
    frame: 'h',
    place: { x: 0, y },
  });
  const boxes: CutBox[] = [
    { key: 'h', nodeType: 'Factor', frame: null, place: { x: 0, y: 0 } },
    shown('low', 'Factor', -10),
    shown('actor', 'Actor', 50),
    shown('high', 'Factor', 10),
    shown('concept', 'Concept', -50),
    shown('policy', 'Countermeasure', 0),
    shown('outcome', 'Outcome', 0),
  ];
  const { places } = layOutCut({ boxes, arrows: [], inColumns: true }, boxes);
  const rows = boxes.slice(1).toSorted((a, b) => {
    const [from, to] = [places.get(a.key)!, places.get(b.key)!];
    return to.y - from.y || from.x - to.x;
  });
  expect(rows.map(({ key }) => key)).toEqual(['concept', 'policy', 'high', 'low', 'outcome', 'actor']);
});

test('without anything open nothing makes room', () => {
  const places = new Map([['a', { x: 3, y: 4 }]]);
  expect(makeRoom(places, [], () => 'Factor')).toEqual({ places, frames: [] });
  expect(layOutCut({ boxes: [], arrows: [], inColumns: true }, [])).toEqual({ places: new Map(), frames: [] });
});
