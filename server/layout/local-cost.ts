import { edgeBehindNode, edgeCost, edgesCross, FAULT_COST, nodeCost } from './placement.ts';
import type { Placement } from './placement.ts';

/** Which edges cross and which run behind which nodes, as matrices with their row and column sums. */
export interface Faults {
  crossed: Uint8Array;
  crossings: Int32Array;
  hidden: Uint8Array;
  hiddenOfEdge: Int32Array;
  hiddenOfNode: Int32Array;
}

/** The nodes that a move displaces (`second` is -1 for one alone) and their edges, each once. */
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
    crossings: new Int32Array(edges),
    hidden: new Uint8Array(edges * nodes),
    hiddenOfEdge: new Int32Array(edges),
    hiddenOfNode: new Int32Array(nodes),
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
  const count = placement.from.length;
  const nodes = placement.nodeX.length;
  let crossings = 0;
  let hidden = faults.hiddenOfNode[first]! + (second < 0 ? 0 : faults.hiddenOfNode[second]!);
  let cost = nodeCost(placement, first) + (second < 0 ? 0 : nodeCost(placement, second));
  for (let index = 0; index < edges.length; index += 1) {
    const edge = edges[index]!;
    crossings += faults.crossings[edge]!;
    hidden += faults.hiddenOfEdge[edge]! - faults.hidden[edge * nodes + first]! - (second < 0 ? 0 : faults.hidden[edge * nodes + second]!);
    cost += edgeCost(placement, edge);
    for (let before = 0; before < index; before += 1) crossings -= faults.crossed[edge * count + edges[before]!]!;
  }
  return cost + crossings * FAULT_COST.crossing + hidden * FAULT_COST.behindNode;
}

/** The same cost after the nodes have moved, counted anew; stops once it is above `limit`. */
export function movedCost(placement: Placement, { first, second, edges, isMoved }: Moved, limit: number): number {
  const count = placement.from.length;
  const nodes = placement.nodeX.length;
  let cost = nodeCost(placement, first) + (second < 0 ? 0 : nodeCost(placement, second));
  for (let index = 0; index < edges.length; index += 1) cost += edgeCost(placement, edges[index]!);
  for (let index = 0; index < edges.length && cost <= limit; index += 1) {
    const edge = edges[index]!;
    let crossings = 0;
    for (let other = 0; other < count; other += 1) {
      if ((isMoved[other] === 0 || other > edge) && edgesCross(placement, edge, other)) crossings += 1;
    }
    let hidden = 0;
    for (let node = 0; node < nodes; node += 1) if (edgeBehindNode(placement, edge, node)) hidden += 1;
    cost += crossings * FAULT_COST.crossing + hidden * FAULT_COST.behindNode;
  }
  for (let edge = 0; edge < count && cost <= limit; edge += 1) {
    if (isMoved[edge] === 1) continue;
    if (edgeBehindNode(placement, edge, first)) cost += FAULT_COST.behindNode;
    if (second >= 0 && edgeBehindNode(placement, edge, second)) cost += FAULT_COST.behindNode;
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
    faults.crossings[edge]! += change;
    faults.crossings[other]! += change;
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
  faults.hiddenOfNode[node]! += change;
}

/** Brings the matrices up to date after a move that stays. */
export function refreshFaults(placement: Placement, faults: Faults, { first, second, edges }: Moved): void {
  for (const edge of edges) refreshEdge(placement, faults, edge);
  for (let edge = 0; edge < placement.from.length; edge += 1) {
    refreshHidden(placement, faults, edge, first);
    if (second >= 0) refreshHidden(placement, faults, edge, second);
  }
}
