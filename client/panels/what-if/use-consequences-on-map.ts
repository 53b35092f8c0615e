import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { gatherChains } from '../../model/chain.ts';
import { useEmphasis, useOverlay } from '../../context/use-emphasis.ts';
import { consequenceOverlay } from './consequence-overlay.ts';
import type { Consequence } from './consequences.ts';

/** What was moved, what follows with its direction, and the chains between stay bright on the map. */
export function useConsequencesOnMap(consequences: readonly Consequence[], moved: ReadonlyMap<NodeKey, number>): void {
  const { t } = useTranslation();
  useEmphasis(
    useMemo(() => {
      const chains = gatherChains(consequences.flatMap(({ paths }) => paths));
      const keys = [...moved.keys(), ...consequences.map(({ key }) => key), ...chains.nodes];
      return { nodes: [...new Set(keys)], edges: chains.edges };
    }, [consequences, moved]),
  );
  useOverlay(
    useMemo(
      () =>
        consequenceOverlay(consequences, {
          up: t('whatIf.legend.up'),
          down: t('whatIf.legend.down'),
          open: t('whatIf.legend.open'),
        }),
      [consequences, t],
    ),
  );
}
