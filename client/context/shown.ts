import { createContext, useContext, useMemo } from 'react';
import type { DataGraph } from '../../server/causality/causal-index.ts';
import { depthsOf } from '../../server/causality/outline/depths.ts';
import { headingsOf } from '../../server/causality/outline/visible.ts';
import type { Cut, Depth } from '../../server/contract/cut.ts';
import type { Graph } from '../../server/contract/graph.ts';
import { filterGraph } from '../model/filter-graph.ts';
import { dataGraphOf, indexOf } from '../model/graph-index.ts';
import { outlineMap } from '../model/map-outline.ts';
import type { MapOutline } from '../model/map-outline.ts';
import { isPicked } from '../state/filters.ts';
import { useData } from './data-context.ts';
import { useView } from './store-context.ts';

/** What the filters leave of the paper, about which every answer is, and what the map shows of it. */
export interface Shown {
  graph: Graph;
  dataGraph: DataGraph;
  /** The depths that the paper's map has, the coarsest first. */
  depths: readonly Depth[];
  cut: Cut;
  outline: MapOutline;
}

export const ShownContext = createContext<Shown | null>(null);

export function useShown(): Shown {
  const shown = useContext(ShownContext);
  if (!shown)
    throw new Error('useShown: there is no filtered graph above this component; render it inside LoadedPage.');
  return shown;
}

export function useFiltered(): Shown {
  const { graph } = useData();
  const filters = useView('filters');
  const depth = useView('depth');
  const openHeadings = useView('openHeadings');
  const kept = useMemo(() => filterGraph(graph, filters), [graph, filters]);
  return useMemo(() => {
    const { depths, cut } = cutOf(graph, isPicked(filters) ? 'everything' : depth, openHeadings);
    return { graph: kept, dataGraph: dataGraphOf(kept), depths, cut, outline: outlineMap(graph, kept, cut) };
  }, [graph, kept, filters, depth, openHeadings]);
}

/** The depths of a paper and the cut that is wanted, as far as the paper has it: a link may be older than its headings. */
function cutOf(
  graph: Graph,
  wanted: Depth | null,
  openHeadings: readonly string[],
): { depths: readonly Depth[]; cut: Cut } {
  const index = indexOf(graph);
  const { depths, first } = depthsOf(index);
  const open = headingsOf(index).flatMap((heading) => index.nodeKeys[heading] ?? []);
  return {
    depths,
    cut: {
      depth: wanted !== null && depths.includes(wanted) ? wanted : first,
      open: open.filter((key) => openHeadings.includes(key)),
    },
  };
}
