import type { Point } from './crossings.ts';
import { placeNodes } from './place.ts';
import type { PlacedEdge, PlacedNode } from './place.ts';

/** What is to be laid out once bundles are open, and the places of the nodes that the outline shows. */
export interface VisibleGraph {
  nodes: readonly (PlacedNode & { outline: Point | null })[];
  edges: readonly PlacedEdge[];
}

const GENTLE = { seed: 1, movesPerNode: 500, hot: 3, cold: 0.2 };

/**
 * Lays out the visible nodes. Those of the outline stay near their place in it, scaled to the larger map. So the map
 * depends on what is open, not on the order of opening. The same input gives the same map.
 */
export function layoutVisible({ nodes, edges }: VisibleGraph): Map<string, Point> {
  const anchors = new Map(nodes.flatMap(({ key, outline }) => (outline ? [[key, outline] as const] : [])));
  return placeNodes(nodes, edges, { ...GENTLE, anchors });
}
