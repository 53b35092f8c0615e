import type { EdgeType, NodeType } from '../contract/graph.ts';
import type { Point } from './crossings.ts';
import { findRepresentatives } from './fold.ts';
import { placeNodes } from './place.ts';

/** Part of the revision: a new value has every map laid out again. */
export const LAYOUT_VERSION = '1';

interface LayoutNode {
  key: string;
  nodeType: NodeType;
  name_zh: string;
  name_en: string;
  /** Key of the heading that the outline folds this node into, or null. */
  bundle: string | null;
}

interface LayoutEdge {
  key: string;
  source: string;
  target: string;
  edgeType: EdgeType;
}

export interface LayoutGraph {
  nodes: readonly LayoutNode[];
  edges: readonly LayoutEdge[];
}

/** Centres in map units (CSS pixels at zoom 1), y growing upwards; null where the outline folds the node away. */
export interface NodePosition {
  x: number;
  y: number;
  outlineX: number | null;
  outlineY: number | null;
}

/** Hotter or longer searches found no better maps on the papers at hand. */
const FULL = { seed: 1, movesPerNode: 400, hot: 15, cold: 0.3 };
const OUTLINE = { seed: 1, movesPerNode: 1500, hot: 20, cold: 0.2 };

function placeOutline({ nodes, edges }: LayoutGraph): Map<string, Point> {
  const representative = findRepresentatives(nodes, new Set());
  const visible = nodes.filter(({ key }) => representative.get(key) === key);
  const lifted = edges.flatMap(({ source, target, edgeType }) => {
    const [from, to] = [representative.get(source), representative.get(target)];
    return from !== undefined && to !== undefined ? [{ source: from, target: to, edgeType }] : [];
  });
  return placeNodes(visible, lifted, OUTLINE);
}

/**
 * Positions of the full map and of the outline, sized for the longer name of each node. Input in any order gives the
 * same map as the same input sorted by key.
 */
export async function computePositions(graph: LayoutGraph): Promise<Map<string, NodePosition>> {
  const sorted = { nodes: graph.nodes.toSorted(byKey), edges: graph.edges.toSorted(byKey) };
  const full = placeNodes(sorted.nodes, sorted.edges, FULL);
  const outline = placeOutline(sorted);
  return new Map(
    graph.nodes.map(({ key }) => {
      const { x, y } = full.get(key) ?? { x: 0, y: 0 };
      const { x: outlineX, y: outlineY } = outline.get(key) ?? { x: null, y: null };
      return [key, { x, y, outlineX, outlineY }];
    }),
  );
}

function byKey(left: { key: string }, right: { key: string }): number {
  return left.key < right.key ? -1 : Number(left.key > right.key);
}
