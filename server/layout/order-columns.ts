import type { Point } from './crossings.ts';
import { crosses, runsBehind } from './geometry.ts';

interface Arrow {
  source: string;
  target: string;
}

/** What faults of a map cost against one crossing, and the length of an arrow per row that it rises or falls. */
const COST = { crossing: 1, behind: 3, row: 0.05 };
/** Half axes of the ellipse around a box that no arrow should pass; map units. */
const HALF = { width: 84, height: 34 };
/** After as many passes nothing changes any more, or not for the better. */
const PASSES = 12;

/** Boxes in columns from left to right, each from top to bottom, and in a row above and one below them from left to right. */
export interface Arrangement {
  columns: readonly (readonly string[])[];
  above: readonly string[];
  below: readonly string[];
}

/** Distances of neighbouring centres, and how much further the rows above and below are; map units. */
export interface Pitch {
  column: number;
  row: number;
  band: number;
}

/** A column, or one of the rows, and by how many half pitches it is moved from the middle. */
interface Line {
  keys: string[];
  shift: number;
}

interface Lines {
  columns: readonly Line[];
  above: Line;
  below: Line;
}

/**
 * Places of boxes, each column and row ordered and moved by half a pitch at most so that arrows cross little and pass
 * behind few boxes. Goes from the order given to better ones by exchanging boxes; the same input gives the same map.
 */
export function orderColumns(arrangement: Arrangement, arrows: readonly Arrow[], pitch: Pitch): Map<string, Point> {
  const line = (keys: readonly string[]): Line => ({ keys: [...keys], shift: 0 });
  const lines: Lines = {
    columns: arrangement.columns.map(line),
    above: line(arrangement.above),
    below: line(arrangement.below),
  };
  let cost = costOf(placeLines(lines, pitch), arrows, pitch.row);
  /** Keeps a change that makes the map better, else takes it back. */
  const attempt = (change: () => void, undo: () => void): boolean => {
    change();
    const next = costOf(placeLines(lines, pitch), arrows, pitch.row);
    if (next < cost - 1e-9) {
      cost = next;
      return true;
    }
    undo();
    return false;
  };
  for (let pass = 0; pass < PASSES; pass += 1) {
    const improved = [lines.above, ...lines.columns, lines.below].map((one) => improve(one, attempt));
    if (!improved.includes(true)) break;
  }
  return placeLines(lines, pitch);
}

function improve(line: Line, attempt: (change: () => void, undo: () => void) => boolean): boolean {
  let isBetter = false;
  const { keys } = line;
  for (let one = 0; one < keys.length; one += 1)
    for (let other = one + 1; other < keys.length; other += 1) {
      const exchange = (): void => {
        [keys[one], keys[other]] = [keys[other]!, keys[one]!];
      };
      if (attempt(exchange, exchange)) isBetter = true;
    }
  for (const step of [1, -1]) {
    if (Math.abs(line.shift + step) > 1) continue;
    const move = (by: number) => (): void => {
      line.shift += by;
    };
    if (attempt(move(step), move(-step))) isBetter = true;
  }
  return isBetter;
}

function placeLines({ columns, above, below }: Lines, pitch: Pitch): Map<string, Point> {
  const places = new Map<string, Point>();
  columns.forEach(({ keys, shift }, at) => {
    const x = (at - (columns.length - 1) / 2) * pitch.column;
    keys.forEach((key, row) => places.set(key, { x, y: ((keys.length - 1) / 2 - row + shift / 2) * pitch.row }));
  });
  const heights = [...places.values()].map(({ y }) => y);
  const away = pitch.row + pitch.band;
  const row = ({ keys, shift }: Line, y: number): void =>
    keys.forEach((key, at) => places.set(key, { x: (at - (keys.length - 1) / 2 + shift / 2) * pitch.column, y }));
  row(above, Math.max(0, ...heights) + away);
  row(below, Math.min(0, ...heights) - away);
  return places;
}

function costOf(places: ReadonlyMap<string, Point>, arrows: readonly Arrow[], row: number): number {
  const drawn = arrows.flatMap(({ source, target }) => {
    const [a, b] = [places.get(source), places.get(target)];
    return a && b ? [{ a, b }] : [];
  });
  let cost = 0;
  drawn.forEach(({ a, b }, at) => {
    cost += (COST.row * Math.abs(a.y - b.y)) / row;
    for (const { x, y } of places.values())
      if ((x !== a.x || y !== a.y) && (x !== b.x || y !== b.y)) {
        if (runsBehind(a.x, a.y, b.x, b.y, x, y, HALF.width, HALF.height)) cost += COST.behind;
      }
    for (let other = at + 1; other < drawn.length; other += 1) {
      const { a: c, b: d } = drawn[other]!;
      if (crosses(a.x, a.y, b.x, b.y, c.x, c.y, d.x, d.y)) cost += COST.crossing;
    }
  });
  return cost;
}
