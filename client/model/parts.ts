import type { DataGraph } from '../../server/causality/causal-index.ts';
import type { NodeKey } from '../../server/contract/ids.ts';

/** A node and everything that is part of it, directly or through other parts. */
export function withParts(dataGraph: DataGraph, key: NodeKey): ReadonlySet<NodeKey> {
  const members = new Set([key]);
  // A set that grows while it is walked visits what is added, each member once.
  for (const member of members) {
    dataGraph.forEachInEdge(member, (_edge, { edgeType }, part) => {
      if (edgeType === 'PART_OF') members.add(part as NodeKey);
    });
  }
  return members;
}

/** Whether two nodes, each with its parts, have a node in common. */
export function overlap(dataGraph: DataGraph, a: NodeKey, b: NodeKey): boolean {
  const parts = withParts(dataGraph, a);
  return [...withParts(dataGraph, b)].some((key) => parts.has(key));
}
