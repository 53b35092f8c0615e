import type { NodeType } from '../contract/graph.ts';
import { COLUMN_TYPES } from './columns.ts';
import type { Point } from './crossings.ts';

/** The ground of an open heading, with all that it shows; map units, y growing upwards. */
export interface Frame {
  heading: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface OpenHeading {
  heading: string;
  /** In the order in which they stand: row by row. */
  members: readonly string[];
}

/** Distances of members in a frame, its margin, the half height of a heading's box and the room around a frame; map units. */
const CELL = { width: 178, height: 72 };
const MARGIN = 10;
const HALF_HEADING = 32;
const HALF_BOX = 30;
const GAP = 26;
/** Half the width of a column. */
const HALF_COLUMN = 104;

interface Room extends OpenHeading {
  at: Point;
  columns: number;
  width: number;
  height: number;
  /** By how much what stands lower moves down. */
  moves: number;
}

/** Members beside one another: few rows of few columns, so that a frame grows both ways. */
function columnsOf(members: number): number {
  if (members <= 4) return 1;
  if (members <= 8) return 2;
  return members <= 24 ? 3 : 4;
}

function roomOf(open: OpenHeading, at: Point, hasNeighbour: boolean): Room {
  const columns = columnsOf(open.members.length);
  const rows = Math.ceil(open.members.length / columns);
  const height = rows * CELL.height + 2 * MARGIN;
  return {
    ...open,
    at,
    columns,
    width: columns * CELL.width + 2 * MARGIN,
    height,
    // What stands in the same row has to come under the frame's whole height, and what is lower keeps its distance from it.
    moves: height + GAP + (hasNeighbour ? HALF_HEADING + HALF_BOX : 0),
  };
}

/** The span from left to right of the boxes of one type that a heading stands among; all of it where the type is a band. */
interface Span {
  left: number;
  right: number;
}

/**
 * Puts what open headings show into frames under them. What stands lower in the same columns moves down by the height of
 * the frame, what stands beside them moves away where the frame is wider than they are.
 */
export function makeRoom(
  places: ReadonlyMap<string, Point>,
  open: readonly OpenHeading[],
  typeOf: (key: string) => NodeType,
): { places: ReadonlyMap<string, Point>; frames: Frame[] } {
  if (open.length === 0) return { places, frames: [] };
  const spanOf = spansOf(places, typeOf);
  const rooms = open
    .map((heading) => {
      const at = places.get(heading.heading)!;
      return roomOf(heading, at, hasNeighbour(at, spanOf(heading.heading), places));
    })
    .sort((a, b) => b.at.y - a.at.y || a.at.x - b.at.x);
  const placed = new Map([...places].map(([key, point]) => [key, movedFrom(key, point, rooms, spanOf, typeOf)]));
  const frames = rooms.map((room): Frame => {
    const at = placed.get(room.heading)!;
    const top = at.y - HALF_HEADING;
    room.members.forEach((member, place) => {
      const [column, row] = [place % room.columns, Math.floor(place / room.columns)];
      placed.set(member, {
        x: at.x + (column - (room.columns - 1) / 2) * CELL.width,
        y: top - MARGIN - (row + 0.5) * CELL.height,
      });
    });
    return {
      heading: room.heading,
      left: at.x - room.width / 2,
      right: at.x + room.width / 2,
      top,
      bottom: top - room.height,
    };
  });
  return { places: placed, frames };
}

/** Whether another box stands beside one, to its right in the same row of the same columns. */
function hasNeighbour({ x, y }: Point, { right }: Span, places: ReadonlyMap<string, Point>): boolean {
  return [...places.values()].some((other) => other.y === y && other.x > x && other.x <= right);
}

function spansOf(places: ReadonlyMap<string, Point>, typeOf: (key: string) => NodeType): (key: string) => Span {
  const spans = new Map<NodeType, Span>();
  for (const [key, { x }] of places) {
    const span = spans.get(typeOf(key));
    spans.set(typeOf(key), {
      left: Math.min(x - HALF_COLUMN, span?.left ?? x),
      right: Math.max(x + HALF_COLUMN, span?.right ?? x),
    });
  }
  const all = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY };
  return (key) => (COLUMN_TYPES.includes(typeOf(key)) ? spans.get(typeOf(key))! : all);
}

/** Where a box goes once every frame has its room: frames of one type share what they need beside them, and stand below one another. */
function movedFrom(
  key: string,
  point: Point,
  rooms: readonly Room[],
  spanOf: (key: string) => Span,
  typeOf: (key: string) => NodeType,
): Point {
  const isBand = !COLUMN_TYPES.includes(typeOf(key));
  const moves = new Map<NodeType, { right: number; left: number; down: number }>();
  for (const { at, heading, width, moves: further } of rooms) {
    const span = spanOf(heading);
    const move = moves.get(typeOf(heading)) ?? { right: 0, left: 0, down: 0 };
    moves.set(typeOf(heading), move);
    if (point.x > span.right) move.right = Math.max(move.right, at.x + width / 2 + GAP - span.right);
    if (point.x < span.left) move.left = Math.max(move.left, span.left - (at.x - width / 2 - GAP));
    const isBeside = point.x > span.right || point.x < span.left;
    const isLower = at.y > point.y || (at.y === point.y && at.x < point.x);
    if (isLower && (isBand || !isBeside)) move.down += further;
  }
  const all = [...moves.values()];
  const isColumn = ([nodeType]: [NodeType, unknown]): boolean => COLUMN_TYPES.includes(nodeType);
  const columns = [...moves].filter(isColumn).map(([, move]) => move);
  const bands = [...moves].filter((entry) => !isColumn(entry)).map(([, move]) => move);
  return {
    x: all.reduce((x, { right, left }) => x + right - left, point.x),
    // Frames of a band are above or below all columns, and those of columns beside one another.
    y: point.y - bands.reduce((sum, { down }) => sum + down, 0) - Math.max(0, ...columns.map(({ down }) => down)),
  };
}
