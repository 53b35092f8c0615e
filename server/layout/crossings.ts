import { crosses } from './geometry.ts';

export interface Point {
  x: number;
  y: number;
}

/**
 * Pairs of edges that cross when each is drawn straight between the centres of its ends. Edges that share an end do not
 * cross; touching and overlapping do not count.
 */
export function countCrossings(
  edges: readonly { source: string; target: string }[],
  positions: ReadonlyMap<string, Point>,
): number {
  const segments = edges.flatMap(({ source, target }) => {
    const a = positions.get(source);
    const b = positions.get(target);
    return a && b ? [{ source, target, a, b }] : [];
  });
  let crossings = 0;
  segments.forEach((left, index) => {
    for (const right of segments.slice(index + 1)) {
      const ends = new Set([left.source, left.target, right.source, right.target]);
      if (ends.size < 4) continue;
      if (crosses(left.a.x, left.a.y, left.b.x, left.b.y, right.a.x, right.a.y, right.b.x, right.b.y)) crossings += 1;
    }
  });
  return crossings;
}
