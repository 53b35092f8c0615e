import type { DataGraph } from '../../server/causality/causal-index.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';

/** The ends of an edge. graphology knows keys as text only; the data graph has no others than these. */
export function endsOf(dataGraph: DataGraph, edge: EdgeKey): [NodeKey, NodeKey] {
  return dataGraph.extremities(edge) as [NodeKey, NodeKey];
}
