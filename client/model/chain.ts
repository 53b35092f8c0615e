import type { DataGraph } from '../../server/causality/causal-index.ts';
import { jointsAlong } from '../../server/causality/joints.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';

/** Edges that follow one another, and the nodes they pass. */
export interface Chain {
  nodes: readonly NodeKey[];
  edges: readonly EdgeKey[];
}

/** What there is to say of a chain besides its sign. */
export interface ChainMarks {
  /** Whether it crosses an inferred claim. */
  inferred: boolean;
  /** Indices into its nodes where the section changes. */
  joints: number[];
}

export function chainMarks(dataGraph: DataGraph, edges: readonly EdgeKey[]): ChainMarks {
  const claims = edges.map((edge) => dataGraph.getEdgeAttributes(edge));
  return {
    inferred: claims.some((claim) => 'status' in claim && claim.status === 'inferred'),
    joints: jointsAlong(claims.map(({ sections }) => sections)),
  };
}

/** Every node and edge of some chains, each once. */
export function gatherChains(chains: readonly Chain[]): { nodes: NodeKey[]; edges: EdgeKey[] } {
  return {
    nodes: [...new Set(chains.flatMap(({ nodes }) => nodes))],
    edges: [...new Set(chains.flatMap(({ edges }) => edges))],
  };
}
