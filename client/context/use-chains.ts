import { useMemo } from 'react';
import type { EdgeKey } from '../../server/contract/ids.ts';
import { indexOf } from '../model/graph-index.ts';
import { leftOut, mapArrow } from '../model/map-outline.ts';
import type { MapArrow } from '../model/map-outline.ts';
import { useData } from './data-context.ts';
import { useShown } from './shown.ts';
import { useReasoningOn } from './use-reasoning.ts';

const NONE: readonly MapArrow[] = [];

/** The claims that the filters leave out. */
export function useLeftOut(): EdgeKey[] {
  const { graph } = useData();
  const shown = useShown().graph;
  return useMemo(() => leftOut(graph, shown), [graph, shown]);
}

/** The chains between the boxes of the map; none until they are known. */
export function useChains(): readonly MapArrow[] {
  const { graph } = useData();
  const { cut } = useShown();
  const left = useLeftOut();
  // Where every node is a box of its own, no path has an inner node.
  const state = useReasoningOn(graph, 'chains', cut.depth === 'everything' ? null : { ...cut, left });
  const answer = state.status === 'ready' ? state.answer : null;
  return useMemo(() => answer?.arrows.map((arrow) => mapArrow(indexOf(graph), arrow)) ?? NONE, [answer, graph]);
}
