import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isSigned } from '../../../server/coding/signed.ts';
import { SIGN_NAMES } from '../../../server/contract/signs.ts';
import type { Loop } from '../../../server/contract/loops.ts';
import { useData } from '../../context/data-context.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';

export interface LoopInWords {
  /** Claim by claim: more A raises B, which lowers C, which raises A. */
  told: string;
  /** What that comes to: so more A comes back as less A. */
  comesBack: string;
}

const RETURNS = { R: 'more', B: 'less', '?': 'open' } as const;

/** A reader of loops as sentences. */
export function useLoopWords(): (loop: Loop) => LoopInWords {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  return useCallback(
    ({ nodes, edges, kind }) => {
      const signOf = (edge: string) => {
        const attributes = dataGraph.getEdgeAttributes(edge);
        return isSigned(attributes) ? SIGN_NAMES[attributes.polarity] : 'unknown';
      };
      const nameAt = (place: number): string => nameOf(nodes[place % nodes.length] ?? '');
      const hops = edges.map((edge, place) =>
        place === 0
          ? t(`loops.told.first.${signOf(edge)}`, { source: nameAt(0), target: nameAt(1) })
          : t(`loops.told.next.${signOf(edge)}`, { target: nameAt(place + 1) }),
      );
      return {
        told: t('loops.told.whole', { hops: hops.join('') }),
        comesBack: t(`loops.comesBack.${RETURNS[kind]}`, { node: nameAt(0) }),
      };
    },
    [t, dataGraph, nameOf],
  );
}
