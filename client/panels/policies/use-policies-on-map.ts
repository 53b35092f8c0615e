import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { gatherChains } from '../../model/chain.ts';
import { netOverlay } from '../../model/net-overlay.ts';
import { useEmphasis, useOverlay } from '../../context/use-emphasis.ts';
import type { TargetView } from './policies-model.ts';

/** The policies with what they do to the targets, the chains from them, and what they leave to itself stay bright on the map. */
export function usePoliciesOnMap(views: readonly TargetView[]): void {
  const { t } = useTranslation();
  const policies = useMemo(() => views.flatMap((view) => view.policies), [views]);
  const chains = useMemo(() => gatherChains(policies.map(({ best }) => best)), [policies]);
  useEmphasis(
    useMemo(() => {
      const targets = views.map(({ target }) => target);
      const gaps = views.flatMap((view) => view.gaps.flatMap(({ lines }) => lines.map(({ key }) => key)));
      const serving = policies.map(({ key }) => key);
      return { nodes: [...new Set([...targets, ...serving, ...gaps, ...chains.nodes])], edges: chains.edges };
    }, [views, policies, chains]),
  );
  useOverlay(
    useMemo(() => {
      const legend = {
        positive: t('policies.legend.positive'),
        negative: t('policies.legend.negative'),
        conflicted: t('policies.legend.conflicted'),
        unknown: t('policies.legend.unknown'),
      };
      return netOverlay(policies, chains.edges, legend);
    }, [t, policies, chains]),
  );
}
