import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { Direction, ReachAnswer } from '../../../server/contract/reasoning.ts';
import { gatherChains } from '../../model/chain.ts';
import { netOverlay } from '../../model/net-overlay.ts';
import { useEmphasis, useOverlay } from '../../context/use-emphasis.ts';

/** What is reached stays bright on the map, with its signs, along the best chains to it. */
export function useReachOnMap(from: NodeKey, direction: Direction, { nodes }: ReachAnswer): void {
  const { t } = useTranslation();
  const chains = useMemo(() => gatherChains(nodes.map(({ best }) => best)), [nodes]);
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
      return netOverlay(nodes, chains.edges, legend);
    }, [t, direction, nodes, chains]),
  );
}
