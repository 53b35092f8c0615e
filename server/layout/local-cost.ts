import { edgeBehindNode, edgeCost, edgesCross, nodeCost } from './placement.ts';
import type { Placement } from './placement.ts';

/** What an edge that runs behind a node's box costs, in crossings. */
const BEHIND_NODE = 1.2;

/** Matrices of which edges cross and which run behind which nodes, and the weights that each edge and node gathers. */
export interface Faults {
  crossed: Uint8Array;
  crossings: Float64Array;
  hidden: Uint8Array;
  hiddenOfEdge: Int32Array;
  hiddenOfNode: Float64Array;
}

/** The nodes that a move displaces (`second` is -1 where only one moves), and their edges, each once. */
export interface Moved {
  first: number;
  second: number;
  edges: number[];
  isMoved: Uint8Array;
}

export function createFaults(placement: Placement): Faults {
  const edges = placement.from.length;
  const nodes = placement.nodeX.length;
  const faults = {
    crossed: new Uint8Array(edges * edges),
    crossings: new Float64Array(edges),
    hidden: new Uint8Array(edges * nodes),
    hiddenOfEdge: new Int32Array(edges),
    hiddenOfNode: new Float64Array(nodes),
  };
  for (let edge = 0; edge < edges; edge += 1) refreshEdge(placement, faults, edge);
  return faults;
}

export function moved(placement: Placement, first: number, second: number, into: Moved): Moved {
  into.first = first;
  into.second = second;
  into.isMoved.fill(0);
  into.edges.length = 0;
  for (const node of second < 0 ? [first] : [first, second]) {
    const incident = placement.incident[node]!;
    for (let index = 0; index < incident.length; index += 1) {
      const edge = incident[index]!;
      if (into.isMoved[edge] === 1) continue;
      into.isMoved[edge] = 1;
      into.edges.push(edge);
    }
  }
  return into;
}

/** What the moved nodes and edges cost as they stand, read from the matrices. */
export function standingCost(placement: Placement, faults: Faults, { first, second, edges }: Moved): number {
  const { weight } = placement;
  const count = placement.from.length;
  const nodes = placement.nodeX.length;
  let crossings = 0;
  let hidden = faults.hiddenOfNode[first]! + (second < 0 ? 0 : faults.hiddenOfNode[second]!);
  let cost = nodeCost(placement, first) + (second < 0 ? 0 : nodeCost(placement, second));
  for (let index = 0; index < edges.length; index += 1) {
    const edge = edges[index]!;
    const counted = faults.hidden[edge * nodes + first]! + (second < 0 ? 0 : faults.hidden[edge * nodes + second]!);
    hidden += weight[edge]! * (faults.hiddenOfEdge[edge]! - counted);
    cost += edgeCost(placement, edge);
    let against = faults.crossings[edge]!;
    for (let before = 0; before < index; before += 1)
      against -= faults.crossed[edge * count + edges[before]!]! * weight[edges[before]!]!;
    crossings += weight[edge]! * against;
  }
  return cost + crossings + hidden * BEHIND_NODE;
}

/** The same cost after the nodes have moved, counted anew. Counting stops once it is above `limit`. */
export function movedCost(placement: Placement, { first, second, edges, isMoved }: Moved, limit: number): number {
  const { weight } = placement;
  const count = placement.from.length;
  const nodes = placement.nodeX.length;
  let cost = nodeCost(placement, first) + (second < 0 ? 0 : nodeCost(placement, second));
  for (let index = 0; index < edges.length; index += 1) cost += edgeCost(placement, edges[index]!);
  for (let index = 0; index < edges.length && cost <= limit; index += 1) {
    const edge = edges[index]!;
    let faults = 0;
    for (let other = 0; other < count; other += 1) {
      if ((isMoved[other] === 0 || other > edge) && edgesCross(placement, edge, other)) faults += weight[other]!;
    }
    for (let node = 0; node < nodes; node += 1) if (edgeBehindNode(placement, edge, node)) faults += BEHIND_NODE;
    cost += faults * weight[edge]!;
  }
  for (let edge = 0; edge < count && cost <= limit; edge += 1) {
    if (isMoved[edge] === 1) continue;
    if (edgeBehindNode(placement, edge, first)) cost += BEHIND_NODE * weight[edge]!;
    if (second >= 0 && edgeBehindNode(placement, edge, second)) cost += BEHIND_NODE * weight[edge]!;
  }
  return cost;
}

/** The cost of the whole placement. */
export function totalCost(placement: Placement, faults: Faults): number {
  let cost = 0;
  for (let node = 0; node < placement.nodeX.length; node += 1) cost += nodeCost(placement, node);
  for (let edge = 0; edge < placement.from.length; edge += 1) {
    cost +=
      edgeCost(placement, edge) +
      placement.weight[edge]! * (faults.crossings[edge]! / 2 + faults.hiddenOfEdge[edge]! * BEHIND_NODE);
  }
  return cost;
}

function refreshEdge(placement: Placement, faults: Faults, edge: number): void {
  const count = placement.from.length;
  for (let other = 0; other < count; other += 1) {
    const now = edgesCross(placement, edge, other) ? 1 : 0;
    const change = now - faults.crossed[edge * count + other]!;
    if (change === 0) continue;
    faults.crossed[edge * count + other] = now;
    faults.crossed[other * count + edge] = now;
    faults.crossings[edge]! += change * placement.weight[other]!;
    faults.crossings[other]! += change * placement.weight[edge]!;
  }
  for (let node = 0; node < placement.nodeX.length; node += 1) refreshHidden(placement, faults, edge, node);
}

function refreshHidden(placement: Placement, faults: Faults, edge: number, node: number): void {
  const at = edge * placement.nodeX.length + node;
  const now = edgeBehindNode(placement, edge, node) ? 1 : 0;
  const change = now - faults.hidden[at]!;
  if (change === 0) return;
  faults.hidden[at] = now;
  faults.hiddenOfEdge[edge]! += change;
  faults.hiddenOfNode[node]! += change * placement.weight[edge]!;
}

/** Brings the matrices up to date after a move that stays. */
export function refreshFaults(placement: Placement, faults: Faults, { first, second, edges }: Moved): void {
  for (const edge of edges) refreshEdge(placement, faults, edge);
  for (let edge = 0; edge < placement.from.length; edge += 1) {
    refreshHidden(placement, faults, edge, first);
    if (second >= 0) refreshHidden(placement, faults, edge, second);
  }
}
