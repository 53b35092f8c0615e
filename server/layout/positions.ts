import { buildShape } from '../causality/causal-index.ts';
import { groupClaims } from '../causality/outline/claim-arrows.ts';
import { findVisible } from '../causality/outline/visible.ts';
import { claimName } from '../coding/claim-name.ts';
import type { EdgeType, NodeType } from '../contract/graph.ts';
import type { EdgeKey, NodeKey } from '../contract/ids.ts';
import type { Point } from './crossings.ts';
import { placeInOrder, placeNodes } from './place.ts';

/** Kept with positions: a new value has every map laid out again. */
export const LAYOUT_VERSION = '2';

interface LayoutNode {
  key: string;
  nodeType: NodeType;
  name_zh: string;
  name_en: string;
  /** Key of the heading that the outline folds this node into, or null. */
  bundle: string | null;
}

interface LayoutEdge {
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

type Place = (nodes: LayoutGraph['nodes'], edges: LayoutEdge[]) => Map<string, Point>;

/** The outline draws its claim arrows, and structure between the nodes that it shows. */
function placeOutline({ nodes, edges }: LayoutGraph, place: Place): Map<string, Point> {
  const isCausal = ({ edgeType }: LayoutEdge): boolean => edgeType === 'DRIVES' || edgeType === 'ADDRESSES';
  const shape = buildShape(
    nodes.map(({ key, bundle }) => ({ key: key as NodeKey, bundle: bundle as NodeKey | null })),
    edges.filter(isCausal).map((edge) => ({
      key: claimName(edge) as EdgeKey,
      source: edge.source as NodeKey,
      target: edge.target as NodeKey,
    })),
    edges
      .filter(({ edgeType }) => edgeType === 'PART_OF')
      .map(({ source, target }) => ({ part: source as NodeKey, whole: target as NodeKey })),
  );
  const visible = findVisible(shape, { depth: 'outline', open: [] });
  const keyOf = (box: number): string => shape.nodeKeys[visible.boxes[box]!]!;
  const isVisible = new Set(visible.boxes.map((_, box) => keyOf(box)));
  const claims = groupClaims(shape, visible).map(({ source, target }): LayoutEdge => ({
    source: keyOf(source),
    target: keyOf(target),
    edgeType: 'DRIVES',
  }));
  const structure = edges.filter((edge) => !isCausal(edge) && isVisible.has(edge.source) && isVisible.has(edge.target));
  return place(
    nodes.filter(({ key }) => isVisible.has(key)),
    [...claims, ...structure],
  );
}

/**
 * Positions of the full map and of the outline, sized for the longer name of each node. Input in any order gives the same
 * map: what counts is what is in it.
 */
export function computePositions(graph: LayoutGraph): Map<string, NodePosition> {
  const sorted = sortLayoutGraph(graph);
  const full = placeNodes(sorted.nodes, sorted.edges, FULL);
  return together(
    sorted,
    full,
    placeOutline(sorted, (nodes, edges) => placeNodes(nodes, edges, OUTLINE)),
  );
}

/** Positions that take no time to find and say nothing but the types: for as long as better ones are being worked out. */
export function quickPositions(graph: LayoutGraph): Map<string, NodePosition> {
  const sorted = sortLayoutGraph(graph);
  return together(sorted, placeInOrder(sorted.nodes), placeOutline(sorted, placeInOrder));
}

function together(
  { nodes }: LayoutGraph,
  full: ReadonlyMap<string, Point>,
  outline: ReadonlyMap<string, Point>,
): Map<string, NodePosition> {
  return new Map(
    nodes.map(({ key }) => {
      const { x, y } = full.get(key) ?? { x: 0, y: 0 };
      const { x: outlineX, y: outlineY } = outline.get(key) ?? { x: null, y: null };
      return [
        key,
        {
          x: rounded(x),
          y: rounded(y),
          outlineX: outlineX && rounded(outlineX),
          outlineY: outlineY && rounded(outlineY),
        },
      ];
    }),
  );
}

/** To a hundredth of a unit, which nobody sees. */
function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}

/** Nodes by key, edges by what they say; whatever else edges are called does not count. */
export function sortLayoutGraph({ nodes, edges }: LayoutGraph): LayoutGraph {
  const nameOf = ({ source, edgeType, target }: LayoutEdge): string => claimName({ source, edgeType, target });
  return {
    nodes: nodes.toSorted((left, right) => compare(left.key, right.key)),
    edges: edges.toSorted((left, right) => compare(nameOf(left), nameOf(right))),
  };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
