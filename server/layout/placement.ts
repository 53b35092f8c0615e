import { crosses, runsBehind } from './geometry.ts';

/** Nodes sit in cells; a node may take any cell of its group. Edges run straight. All lengths in map units. */
export interface Placement {
  cellX: Float64Array;
  cellY: Float64Array;
  /** The cells of each group, and the group of each node. */
  groups: readonly Int32Array[];
  groupOf: Int32Array;
  cellOf: Int32Array;
  /** The node in each cell, or -1. */
  nodeAt: Int32Array;
  nodeX: Float64Array;
  nodeY: Float64Array;
  from: Int32Array;
  to: Int32Array;
  /** The edges at each node. */
  incident: readonly Int32Array[];
  /** Weight of an edge's faults. A crossing weighs the product of its two edges. */
  weight: Float64Array;
  /** 1 for edges that should run from left to right. */
  directed: Uint8Array;
  /** Where a node should stay where possible, or NaN. */
  anchorX: Float64Array;
  anchorY: Float64Array;
  columnPitch: number;
  rowPitch: number;
  halfWidth: number;
  halfHeight: number;
}

/** What lengths, directions and moves cost, in crossings. Lengths count per column and per row. */
const COST = {
  column: 0.22,
  row: 0.16,
  backward: 1.6,
  level: 1.1,
  movedRow: 1,
  movedColumn: 1.2,
  lonelyRow: 0.05,
};

/** The cost of an edge's length, and of its direction where it should run from left to right inside one group. */
export function edgeCost(placement: Placement, edge: number): number {
  const { nodeX, nodeY, groupOf, columnPitch, rowPitch } = placement;
  const source = placement.from[edge]!;
  const target = placement.to[edge]!;
  const columns = (nodeX[target]! - nodeX[source]!) / columnPitch;
  const rows = Math.abs(nodeY[target]! - nodeY[source]!) / rowPitch;
  const length = placement.weight[edge]! * (COST.column * Math.abs(columns) + COST.row * rows);
  if (placement.directed[edge] === 0 || groupOf[source] !== groupOf[target] || columns > 0.01) return length;
  return length + (columns < -0.01 ? COST.backward : COST.level);
}

/** The cost of a node's distance from its anchor. Nodes without edges are drawn downwards. */
export function nodeCost(placement: Placement, node: number): number {
  const { anchorX, anchorY, columnPitch, rowPitch } = placement;
  const x = placement.nodeX[node]!;
  const y = placement.nodeY[node]!;
  const lonely = placement.incident[node]!.length === 0 ? (COST.lonelyRow * y) / rowPitch : 0;
  if (Number.isNaN(anchorX[node]!)) return lonely;
  const columns = Math.abs(x - anchorX[node]!) / columnPitch;
  return lonely + COST.movedColumn * columns + (COST.movedRow * Math.abs(y - anchorY[node]!)) / rowPitch;
}

export function edgesCross(placement: Placement, first: number, second: number): boolean {
  const { nodeX, nodeY, from, to } = placement;
  const a = from[first]!;
  const b = to[first]!;
  const c = from[second]!;
  const d = to[second]!;
  if (a === c || a === d || b === c || b === d) return false;
  return crosses(nodeX[a]!, nodeY[a]!, nodeX[b]!, nodeY[b]!, nodeX[c]!, nodeY[c]!, nodeX[d]!, nodeY[d]!);
}

export function edgeBehindNode(placement: Placement, edge: number, node: number): boolean {
  const { nodeX, nodeY } = placement;
  const a = placement.from[edge]!;
  const b = placement.to[edge]!;
  if (a === node || b === node) return false;
  return runsBehind(
    nodeX[a]!,
    nodeY[a]!,
    nodeX[b]!,
    nodeY[b]!,
    nodeX[node]!,
    nodeY[node]!,
    placement.halfWidth,
    placement.halfHeight,
  );
}
