import { useMemo } from 'react';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { MapArrow } from '../model/map-outline.ts';
import { useData } from './data-context.ts';
import { useShown } from './shown.ts';

interface Ends {
  source: NodeKey;
  target: NodeKey;
}

/** The arrows of the map from one box to another that are no chain: its claims, and its relations of structure. */
export function useArrows(ends: Ends | null): MapArrow[] {
  const { outline } = useShown();
  const source = ends?.source;
  const target = ends?.target;
  return useMemo(
    () => outline.arrows.filter((arrow) => arrow.source === source && arrow.target === target),
    [outline, source, target],
  );
}

/** What the arrow between two boxes gathers; between nodes that the map does not show, their own edges. */
export function useGathered(ends: Ends | null): EdgeKey[] {
  const { graph } = useData();
  const arrows = useArrows(ends);
  const source = ends?.source;
  const target = ends?.target;
  return useMemo(() => {
    if (arrows.length > 0) return [...new Set(arrows.flatMap(({ edges }) => edges))];
    return graph.edges.filter((edge) => edge.source === source && edge.target === target).map(({ key }) => key);
  }, [arrows, graph, source, target]);
}
