import type { NodePosition } from '../layout/positions.ts';
import type { Placed } from './paper-positions.ts';

/** Room between two papers, in map units. */
const GAP = 400;

/** The positions of several papers on one map: each paper is laid out by itself, and the next one stands below, so that columns line up. */
export function stackPapers(papers: readonly Placed[]): Placed[] {
  const stacked: Placed[] = [];
  for (const placed of papers) stacked.push(below([...(stacked.at(-1)?.values() ?? [])], placed));
  return stacked;
}

function below(upper: readonly NodePosition[], placed: Placed): Placed {
  const own = [...placed.values()];
  const shift = shiftBelow(
    upper.map(({ y }) => y),
    own.map(({ y }) => y),
  );
  const outlineShift = shiftBelow(outlineHeights(upper), outlineHeights(own));
  return new Map(
    [...placed].map(([key, { x, y, outlineX, outlineY }]) => [
      key,
      { x, y: y + shift, outlineX, outlineY: outlineY === null ? null : outlineY + outlineShift },
    ]),
  );
}

function outlineHeights(positions: readonly NodePosition[]): number[] {
  return positions.flatMap(({ outlineY }) => outlineY ?? []);
}

function shiftBelow(upper: readonly number[], lower: readonly number[]): number {
  if (upper.length === 0 || lower.length === 0) return 0;
  return lowest(upper) - GAP + lowest(lower.map((height) => -height));
}

function lowest(heights: readonly number[]): number {
  return heights.reduce((least, height) => Math.min(least, height), Infinity);
}
