import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Loop } from '../../../server/contract/loops.ts';
import { useDispatch } from '../../context/store-context.ts';
import { useMedia } from '../../context/use-media.ts';
import { gatherChains } from '../../model/chain.ts';
import type { MapOverlay } from '../../model/overlay.ts';
import { useEmphasis, useOverlay } from '../../context/use-emphasis.ts';
import { closedChain } from './loop-model.ts';

/** How long each claim stands out as a loop is run through, in milliseconds. */
const HOP_MS = 180;

/** All loops stay bright on the map; one that is held alone, with its direction, run through once for those who like motion. */
export function useLoopsOnMap(held: Loop | null, all: readonly Loop[]): void {
  const { t } = useTranslation();
  useEmphasis(useMemo(() => gatherChains(held ? [held] : all), [held, all]));
  useOverlay(useMemo(() => held && runningOverlay(held, t('loops.legend')), [held, t]));
  useRun(held);
}

function runningOverlay({ edges }: Loop, text: string): MapOverlay {
  return {
    nodes: new Map(),
    edges: new Map(edges.map((edge) => [edge, { runs: true }])),
    legend: [{ sample: { on: 'runs' }, text }],
  };
}

/** Points at one claim after the other, once around. */
function useRun(held: Loop | null): void {
  const dispatch = useDispatch();
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  useEffect(() => {
    if (held === null || isStill) return undefined;
    const { nodes, edges } = closedChain(held);
    let hop = 0;
    const timer = setInterval(() => {
      const edge = edges[hop];
      const emphasis = edge === undefined ? null : { nodes: nodes.slice(hop, hop + 2), edges: [edge] };
      dispatch({ type: 'point-at', emphasis });
      if (edge === undefined) clearInterval(timer);
      hop += 1;
    }, HOP_MS);
    return () => {
      clearInterval(timer);
      dispatch({ type: 'point-at', emphasis: null });
    };
  }, [held, isStill, dispatch]);
}
