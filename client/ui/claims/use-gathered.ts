import { useMemo } from 'react';
import { findRepresentatives } from '../../../server/layout/fold.ts';
import type { Graph } from '../../../server/contract/graph.ts';
import type { EdgeKey, NodeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { useView } from '../../context/store-context.ts';

interface Ends {
  source: NodeKey;
  target: NodeKey;
}

/** The edges that one arrow of the map gathers between two nodes it shows. */
export function useGathered(ends: Ends | null): EdgeKey[] {
  const { graph } = useData();
  const openBundles = useView('openBundles');
  const showAll = useView('showAll');
  const source = ends?.source;
  const target = ends?.target;
  return useMemo(
    () => (source && target ? gathered(graph, showAll ? 'all' : new Set(openBundles), { source, target }) : []),
    [graph, showAll, openBundles, source, target],
  );
}

export function gathered(graph: Graph, open: ReadonlySet<string> | 'all', { source, target }: Ends): EdgeKey[] {
  const nodes = graph.nodes.map(({ key, attributes }) => ({ key, bundle: attributes.bundle }));
  const shown = findRepresentatives(nodes, open);
  return graph.edges
    .filter((edge) => shown.get(edge.source) === source && shown.get(edge.target) === target)
    .map(({ key }) => key);
}
