import { createContext, useContext, useMemo } from 'react';
import type { DataGraph } from '../../server/causality/causal-index.ts';
import { toGraphology } from '../../server/causality/causal-index.ts';
import type { Graph } from '../../server/contract/graph.ts';
import { filterGraph } from '../model/filter-graph.ts';
import { useData } from './data-context.ts';
import { useView } from './store-context.ts';

/** What the filters leave of the paper; the map draws it and every answer is about it. */
export interface Shown {
  graph: Graph;
  dataGraph: DataGraph;
}

export const ShownContext = createContext<Shown | null>(null);

export function useShown(): Shown {
  const shown = useContext(ShownContext);
  if (!shown)
    throw new Error('useShown: there is no filtered graph above this component; render it inside LoadedPage.');
  return shown;
}

export function useFiltered(): Shown {
  const { graph, dataGraph } = useData();
  const filters = useView('filters');
  return useMemo(() => {
    const kept = filterGraph(graph, filters);
    return kept === graph ? { graph, dataGraph } : { graph: kept, dataGraph: toGraphology(kept) };
  }, [graph, dataGraph, filters]);
}
