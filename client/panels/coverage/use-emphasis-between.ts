import { useEffect, useMemo } from 'react';
import { buildCausalIndex } from '../../../server/causality/causal-index.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { Path } from '../../../server/contract/reasoning.ts';
import { useShown } from '../../app/shown.ts';
import { useDispatch, useView } from '../../app/store-context.ts';
import { between } from '../../model/between.ts';
import type { Emphasis } from '../../state/app-state.ts';

function useHeldEmphasis(emphasis: Emphasis | null): void {
  const dispatch = useDispatch();
  useEffect(() => {
    if (emphasis === null) return undefined;
    dispatch({ type: 'emphasise', emphasis });
    return () => dispatch({ type: 'emphasise', emphasis: null });
  }, [dispatch, emphasis]);
}

/** Keeps paths bright on the map; null leaves it as it is. */
export function useEmphasisOf(paths: readonly Path[] | null): void {
  const edges = paths?.flatMap((path) => path.edges).join('\n') ?? null;
  const emphasis = useMemo(() => {
    if (edges === null || paths === null) return null;
    return {
      nodes: [...new Set(paths.flatMap((path) => path.nodes))],
      edges: [...new Set(paths.flatMap((path) => path.edges))],
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the edges say which paths they are
  }, [edges]);
  useHeldEmphasis(emphasis);
}

/** Keeps everything on the ways from some nodes to others bright on the map. */
export function useEmphasisBetween(ends: { from: readonly NodeKey[]; to: readonly NodeKey[] }): void {
  const { dataGraph } = useShown();
  const scope = useView('scope');
  const emphasis = useMemo(() => {
    const { nodes, edges } = between(buildCausalIndex(dataGraph), ends, scope);
    return { nodes: [...new Set([...nodes, ...(ends.from.length < ends.to.length ? ends.from : ends.to)])], edges };
  }, [dataGraph, ends, scope]);
  useHeldEmphasis(emphasis);
}
