import { useMemo } from 'react';
import { cutShowing } from '../../server/causality/outline/showing.ts';
import type { Cut } from '../../server/contract/cut.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import { endsOf } from '../model/ends-of.ts';
import { indexOf } from '../model/graph-index.ts';
import { useData } from './data-context.ts';
import { useShown } from './shown.ts';

export interface CutShowing {
  /** The cut at which nodes are visible; null where they are already. */
  nodes: (keys: readonly NodeKey[]) => Cut | null;
  /** The cut at which edges are on an arrow; null where they are already. */
  edges: (keys: readonly EdgeKey[]) => Cut | null;
}

/** How the map has to change for something to be on it. */
export function useCutShowing(): CutShowing {
  const { graph, dataGraph } = useData();
  const { cut, outline } = useShown();
  return useMemo(() => {
    const nodes = (keys: readonly NodeKey[]): Cut | null => {
      const next = cutShowing(indexOf(graph), cut, keys);
      return next === cut ? null : next;
    };
    const isOnArrow = (key: EdgeKey): boolean =>
      outline.arrows.some(({ kind, edges }) => kind !== 'chain' && edges.includes(key));
    return {
      nodes,
      edges: (keys) =>
        nodes(keys.flatMap((key) => (isOnArrow(key) || !dataGraph.hasEdge(key) ? [] : endsOf(dataGraph, key)))),
    };
  }, [graph, dataGraph, cut, outline]);
}
