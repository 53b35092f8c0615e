import { isSigned } from '../../../server/coding/signed.ts';
import type { DataGraph } from '../../../server/causality/causal-index.ts';
import type { EdgeKey, NodeKey } from '../../../server/contract/ids.ts';
import type { Loop } from '../../../server/contract/loops.ts';
import type { Chain } from '../../model/chain.ts';

/** A loop as a chain that ends where it began. */
export function closedChain({ nodes, edges }: Pick<Loop, 'nodes' | 'edges'>): Chain {
  return { nodes: [...nodes, ...nodes.slice(0, 1)], edges };
}

/** The claims by which policies act on what stands in a loop, in the order of the loop. */
export function policiesOn(dataGraph: DataGraph, nodes: readonly NodeKey[]): EdgeKey[] {
  return nodes.flatMap((node) =>
    dataGraph.filterInEdges(node, (_, attributes) => attributes.edgeType === 'ADDRESSES' && isSigned(attributes)),
  ) as EdgeKey[];
}

/** Whether some chain of claims, however long, leads back to where it began: nodes that nothing drives are taken away until none is left. */
export function hasCycle(dataGraph: DataGraph): boolean {
  const drivers = new Map<string, number>();
  dataGraph.forEachNode((node) => drivers.set(node, signedEdges(dataGraph, node, 'in').length));
  const free = [...drivers].filter(([, count]) => count === 0).map(([node]) => node);
  for (const node of free) {
    for (const edge of signedEdges(dataGraph, node, 'out')) {
      const target = dataGraph.target(edge);
      const left = (drivers.get(target) ?? 0) - 1;
      drivers.set(target, left);
      if (left === 0) free.push(target);
    }
  }
  return free.length < dataGraph.order;
}

function signedEdges(dataGraph: DataGraph, node: string, way: 'in' | 'out'): string[] {
  return way === 'in'
    ? dataGraph.filterInEdges(node, (_, attributes) => isSigned(attributes))
    : dataGraph.filterOutEdges(node, (_, attributes) => isSigned(attributes));
}

/** Where chains of claims come to an end, and how many nodes lead there. */
export interface LooseEnd {
  key: NodeKey;
  upstream: number;
}

/** As many ends as are looked into; what most leads to directly goes first. */
const LOOKED_INTO = 60;

/** The nodes that are driven and drive nothing; those that most leads to first, then by key. A claim that leads on from one could close a loop. */
export function looseEnds(dataGraph: DataGraph): LooseEnd[] {
  return dataGraph
    .filterNodes(
      (node) => signedEdges(dataGraph, node, 'in').length > 0 && signedEdges(dataGraph, node, 'out').length === 0,
    )
    .map((node) => ({ node, drivers: signedEdges(dataGraph, node, 'in').length }))
    .toSorted((a, b) => b.drivers - a.drivers)
    .slice(0, LOOKED_INTO)
    .map(({ node }) => ({ key: node as NodeKey, upstream: upstreamOf(dataGraph, node) }))
    .toSorted((a, b) => b.upstream - a.upstream || (a.key < b.key ? -1 : 1));
}

function upstreamOf(dataGraph: DataGraph, end: string): number {
  const found = new Set([end]);
  for (const node of found) for (const edge of signedEdges(dataGraph, node, 'in')) found.add(dataGraph.source(edge));
  return found.size - 1;
}
