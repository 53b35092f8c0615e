import type { MapGraph, Positions } from '../model/map-graph.ts';

/** The distance of a point from the straight line between two others; plain numbers, for it is asked of every arrow. */
export function distanceToLine(x: number, y: number, fromX: number, fromY: number, toX: number, toY: number): number {
  const dx = toX - fromX;
  const dy = toY - fromY;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / length;
  const along = share < 0 ? 0 : share > 1 ? 1 : share;
  const awayX = x - fromX - along * dx;
  const awayY = y - fromY - along * dy;
  return Math.sqrt(awayX * awayX + awayY * awayY);
}

interface Lines {
  keys: readonly string[];
  /** The places of both ends of each arrow. */
  ends: Float64Array;
}

const known = new WeakMap<MapGraph, Lines>();

function linesOf(graph: MapGraph, places: Positions): Lines {
  const before = known.get(graph);
  if (before) return before;
  const keys = graph.edges();
  const placeOf = new Map<string, { x: number; y: number }>(places);
  const ends = Float64Array.from(
    keys.flatMap((key) =>
      graph.extremities(key).flatMap((node) => {
        const { x, y } = placeOf.get(node) ?? graph.getNodeAttributes(node);
        return [x, y];
      }),
    ),
  );
  const lines = { keys, ends };
  known.set(graph, lines);
  return lines;
}

/** The arrows whose ends are joined by a straight line that passes within `distance` of a map point; map units. */
export function arrowsNear(
  { graph, places }: { graph: MapGraph; places: Positions },
  { x, y }: { x: number; y: number },
  distance: number,
): string[] {
  const { keys, ends } = linesOf(graph, places);
  return keys.filter((_, index) => {
    const at = 4 * index;
    return distanceToLine(x, y, ends[at] ?? 0, ends[at + 1] ?? 0, ends[at + 2] ?? 0, ends[at + 3] ?? 0) <= distance;
  });
}
