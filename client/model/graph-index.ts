import { buildCausalIndex, toGraphology } from '../../server/causality/causal-index.ts';
import type { CausalIndex, DataGraph } from '../../server/causality/causal-index.ts';
import type { Graph } from '../../server/contract/graph.ts';

function remembered<Made>(make: (graph: Graph) => Made): (graph: Graph) => Made {
  const known = new WeakMap<Graph, { made: Made }>();
  return (graph) => {
    const before = known.get(graph);
    if (before !== undefined) return before.made;
    const made = make(graph);
    known.set(graph, { made });
    return made;
  };
}

/** A graph as graphology has it, built once. */
export const dataGraphOf: (graph: Graph) => DataGraph = remembered(toGraphology);

/** The causal index of a graph, built once. */
export const indexOf: (graph: Graph) => CausalIndex = remembered((graph) => buildCausalIndex(dataGraphOf(graph)));
