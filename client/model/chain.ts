import type { DataGraph } from '../../server/causality/causal-index.ts';
import { jointsAlong } from '../../server/causality/joints.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { Joint } from '../../server/contract/reasoning.ts';

/** Edges that follow one another, and the nodes they pass. */
export interface Chain {
  nodes: readonly NodeKey[];
  edges: readonly EdgeKey[];
}

/** What there is to say of a chain besides its sign. */
export interface ChainMarks {
  /** Whether it crosses an inferred claim. */
  inferred: boolean;
  /** Where the section changes, where a loop closes too. */
  joints: Joint[];
}

export function chainMarks(dataGraph: DataGraph, edges: readonly EdgeKey[]): ChainMarks {
  const steps = edges.map((edge) => {
    const claim = dataGraph.getEdgeAttributes(edge);
    return { sections: claim.sections, inferred: 'status' in claim && claim.status === 'inferred' };
  });
  return { inferred: steps.some(({ inferred }) => inferred), joints: jointsAlong(steps, isClosed(dataGraph, edges)) };
}

/** Whether a chain has a joint between its edges at `at` and `at + 1`, or within that at `at`. */
export function hasJoint(joints: readonly Joint[], at: number, within: boolean): boolean {
  return joints.some((joint) => joint.at === at && joint.within === within);
}

function isClosed(dataGraph: DataGraph, edges: readonly EdgeKey[]): boolean {
  const [first, last] = [edges[0], edges.at(-1)];
  return first !== undefined && last !== undefined && dataGraph.source(first) === dataGraph.target(last);
}

/** Every node and edge of some chains, each once. */
export function gatherChains(chains: readonly Chain[]): { nodes: NodeKey[]; edges: EdgeKey[] } {
  return {
    nodes: [...new Set(chains.flatMap(({ nodes }) => nodes))],
    edges: [...new Set(chains.flatMap(({ edges }) => edges))],
  };
}
