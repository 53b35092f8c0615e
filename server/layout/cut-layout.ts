import type { NodeType } from '../contract/graph.ts';
import { BOTTOM_BAND, COLUMN_TYPES, TOP_BAND } from './columns.ts';
import { orderColumns } from './order-columns.ts';
import type { Point } from './crossings.ts';
import { makeRoom, type Frame, type OpenHeading } from './make-room.ts';

/** A box of the map, and where it stands among all nodes; map units, y growing upwards. */
export interface CutBox {
  key: string;
  nodeType: NodeType;
  /** Key of the open heading in whose frame it stands, or null. */
  frame: string | null;
  /** Where it stands among all that its depth shows, or null where nobody knows. */
  place: Point | null;
}

interface CutArrow {
  source: string;
  target: string;
}

/** Distances of neighbouring centres where every type has one column, in map units; room between a band and the columns. */
const PITCH = { column: 262, row: 104, band: 34 };
/** Boxes of one column, beyond which a type takes another. */
const TALLEST = 9;

/** Where the boxes of a map stand, and the frames of its open headings. */
export interface CutLayout {
  places: ReadonlyMap<string, Point>;
  frames: readonly Frame[];
}

/** A map while nothing is open and nothing is hidden, from which every other one keeps its order. */
export interface ClosedMap {
  boxes: readonly CutBox[];
  arrows: readonly CutArrow[];
  /** Whether each type stands in columns of its own, as where there are few boxes; else all keep their places. */
  inColumns: boolean;
}

/**
 * Places the boxes of a map. What an open heading shows stands in a frame under it, and the others make room: they keep
 * their order. The same boxes are placed alike, in whatever order headings were opened.
 */
export function layOutCut(closed: ClosedMap, boxes: readonly CutBox[]): CutLayout {
  const byKey = new Map(boxes.map((box) => [box.key, box]));
  const ground = closed.inColumns ? placeInColumns(closed) : ownPlaces(closed.boxes);
  const frames = framesOf(boxes, byKey);
  const outside = boxes.filter(({ key }) => !frames.has(key));
  const placed = new Map(outside.flatMap(({ key }) => [[key, ground.get(key)] as const]).filter(isPlaced));
  for (const box of outside.toSorted(above)) if (!placed.has(box.key)) placed.set(box.key, below(box, placed, byKey));
  const open = new Map<string, string[]>();
  for (const [member, heading] of frames) {
    const members = open.get(heading);
    if (members) members.push(member);
    else open.set(heading, [member]);
  }
  const headings: OpenHeading[] = [...open].map(([heading, members]) => ({
    heading,
    members: members.toSorted((left, right) => above(byKey.get(left)!, byKey.get(right)!)),
  }));
  return makeRoom(placed, headings, (key) => byKey.get(key)!.nodeType);
}

function isPlaced(entry: readonly [string, Point | undefined]): entry is readonly [string, Point] {
  return entry[1] !== undefined;
}

function ownPlaces(boxes: readonly CutBox[]): Map<string, Point> {
  return new Map(boxes.map(({ key, place }) => [key, place ?? { x: 0, y: 0 }]));
}

/** The heading in whose frame each box stands: of frames within frames the outermost. */
function framesOf(boxes: readonly CutBox[], byKey: ReadonlyMap<string, CutBox>): Map<string, string> {
  const frames = new Map<string, string>();
  for (const { key, frame } of boxes) {
    const seen = new Set([key]);
    let heading = frame;
    for (let outer = heading; outer !== null && byKey.has(outer) && !seen.has(outer); outer = byKey.get(outer)!.frame) {
      seen.add(outer);
      heading = outer;
    }
    if (heading !== null && heading !== key && byKey.has(heading)) frames.set(key, heading);
  }
  return frames;
}

/** A place under all others of its type, for what stands nowhere while nothing is open and in no frame. */
function below({ nodeType }: CutBox, placed: ReadonlyMap<string, Point>, byKey: ReadonlyMap<string, CutBox>): Point {
  const own = [...placed].filter(([key]) => byKey.get(key)?.nodeType === nodeType).map(([, point]) => point);
  const all = own.length > 0 ? own : [...placed.values()];
  const y = Math.min(...all.map((point) => point.y));
  const lowest = all.find((point) => point.y === y);
  return lowest === undefined ? { x: 0, y: 0 } : { x: lowest.x, y: y - PITCH.row };
}

function typeRank({ nodeType }: CutBox): number {
  return [TOP_BAND, ...COLUMN_TYPES, BOTTOM_BAND].indexOf(nodeType);
}

/** By type, then from top to bottom, from left to right. */
function above(left: CutBox, right: CutBox): number {
  const [a, b] = [left.place ?? { x: 0, y: 0 }, right.place ?? { x: 0, y: 0 }];
  return typeRank(left) - typeRank(right) || b.y - a.y || a.x - b.x || (left.key < right.key ? -1 : 1);
}

function placeInColumns({ boxes, arrows }: ClosedMap): Map<string, Point> {
  const columns = COLUMN_TYPES.flatMap((nodeType) => {
    const own = boxes.filter((box) => box.nodeType === nodeType).toSorted(above);
    const count = Math.ceil(own.length / TALLEST);
    const height = Math.ceil(own.length / Math.max(1, count));
    return Array.from({ length: count }, (_, at) => own.slice(at * height, (at + 1) * height).map(({ key }) => key));
  });
  const row = (nodeType: NodeType): string[] =>
    boxes
      .filter((box) => box.nodeType === nodeType)
      .toSorted((a, b) => (a.place?.x ?? 0) - (b.place?.x ?? 0) || above(a, b))
      .map(({ key }) => key);
  return orderColumns({ columns, above: row(TOP_BAND), below: row(BOTTOM_BAND) }, arrows, PITCH);
}
