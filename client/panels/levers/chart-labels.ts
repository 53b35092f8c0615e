import { MARGIN } from './chart-model.ts';
import type { ChartPoint, Size } from './chart-model.ts';

/** A name beside its point: the upper left corner of its box. */
export interface ChartLabel {
  point: ChartPoint;
  left: number;
  top: number;
  width: number;
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const LABEL_HEIGHT = 15;
const FONT_SIZE = 11;
const WIDEST = 150;
const MARK = 12;
const GAP = 3;
const WIDE = /[\u1100-\u115F\u2E80-\uFFDC\u{1F000}-\u{3FFFF}]/u;

/** How wide a name is set, near enough: its box is given this width, and what is longer is cut. */
export function labelWidth(name: string): number {
  const ems = Array.from(name).reduce((sum, character) => sum + (WIDE.test(character) ? 1.02 : 0.58), 0);
  return Math.min(WIDEST, Math.ceil(ems * FONT_SIZE));
}

/**
 * Names for as many of the points as there is room for, the first before the others: none lies over another, over a mark
 * of any of `points`, or over what is `taken`.
 */
export function placeLabels(
  wanted: readonly ChartPoint[],
  points: readonly ChartPoint[],
  { size, taken, nameOf }: { size: Size; taken: readonly Box[]; nameOf: (point: ChartPoint) => string },
): ChartLabel[] {
  const blocked: Box[] = [...taken, ...points.map(markBox)];
  return wanted.flatMap((point) => {
    const width = labelWidth(nameOf(point));
    const place = ways(point, width, size).find(
      (box) => isInside(box, size) && !blocked.some((other) => overlap(box, other)),
    );
    if (place === undefined) return [];
    blocked.push(place);
    return [{ point, left: place.left, top: place.top, width }];
  });
}

function markBox({ x, y }: ChartPoint): Box {
  return { left: x - MARK / 2, top: y - MARK / 2, width: MARK, height: MARK };
}

/** Right, left, above and below; at a corner a name would be taken for that of a neighbour. */
function ways({ x, y }: ChartPoint, width: number, size: Size): Box[] {
  const [right, left] = [x + MARK / 2 + GAP, x - MARK / 2 - GAP - width];
  const middle = Math.min(Math.max(x - width / 2, MARGIN.left), size.width - width);
  const [above, level, below] = [y - MARK / 2 - GAP - LABEL_HEIGHT, y - LABEL_HEIGHT / 2, y + MARK / 2 + GAP];
  const places = [
    [right, level],
    [left, level],
    [middle, above],
    [middle, below],
  ] as const;
  return places.map(([start, top]) => ({ left: start, top, width, height: LABEL_HEIGHT }));
}

/** Within the plane; over the line on which a point lies, but not over the axes' numbers. */
function isInside({ left, top, width, height }: Box, size: Size): boolean {
  const bottom = size.height - MARGIN.bottom + LABEL_HEIGHT / 2;
  return (
    left >= MARGIN.left && top >= MARGIN.top - 2 * LABEL_HEIGHT && left + width <= size.width && top + height <= bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
