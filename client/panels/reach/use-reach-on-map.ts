import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { Direction, ReachAnswer } from '../../../server/contract/reasoning.ts';
import { useData } from '../../context/data-context.ts';
import { useView } from '../../context/store-context.ts';
import { gatherChains } from '../../model/chain.ts';
import { netOverlay } from '../../model/net-overlay.ts';
import { bundlesAbove } from '../../state/reveal.ts';
import { useEmphasis, useOverlay } from '../../context/use-emphasis.ts';
import { bundleReader } from '../../context/use-navigate.ts';

/** What is reached stays bright on the map, with its signs, along the best chains to it. */
export function useReachOnMap(from: NodeKey, direction: Direction, { nodes }: ReachAnswer): void {
  const { t } = useTranslation();
  const chains = useMemo(() => gatherChains(nodes.map(({ best }) => best)), [nodes]);
  const isWithin = useIsFoldedInto(from);
  useEmphasis(
    useMemo(() => {
      const keys = nodes.map(({ key }) => key);
      return { nodes: [...new Set([from, ...keys, ...chains.nodes])], edges: chains.edges };
    }, [from, nodes, chains]),
  );
  useOverlay(
    useMemo(() => {
      const legend = {
        positive: t(`reach.legend.positive.${direction}`),
        negative: t(`reach.legend.negative.${direction}`),
        conflicted: t('reach.legend.conflicted'),
        unknown: t('reach.legend.unknown'),
      };
      return netOverlay(
        nodes.filter(({ key }) => !isWithin(key)),
        chains.edges,
        legend,
      );
    }, [t, direction, nodes, chains, isWithin]),
  );
}

/** Whether the map shows a node as the subject, into which it is folded; a sign there would be taken for the subject's own. */
function useIsFoldedInto(subject: NodeKey): (key: NodeKey) => boolean {
  const { dataGraph } = useData();
  const isOpen = useView('openBundles').includes(subject);
  const showAll = useView('showAll');
  return useMemo(() => {
    const bundleOf = bundleReader(dataGraph);
    return (key) => !isOpen && !showAll && bundlesAbove(key, bundleOf).includes(subject);
  }, [dataGraph, subject, isOpen, showAll]);
}
