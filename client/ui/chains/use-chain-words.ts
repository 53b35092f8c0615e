import { useCallback } from 'react';
import type { EdgeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { useClaimWords } from '../claims/use-claim-words.ts';

export interface ChainInWords {
  /** Each claim as a sentence. */
  claims: string;
  /** The sentence of the paper behind each claim. */
  quotes: string;
}

/** A reader of chains as text, for what leaves the page. */
export function useChainWords(): (edges: readonly EdgeKey[]) => ChainInWords {
  const { dataGraph } = useData();
  const words = useClaimWords();
  return useCallback(
    (edges) => ({
      claims: edges.map(words).join(' | '),
      quotes: edges.flatMap((edge) => dataGraph.getEdgeAttribute(edge, 'quotes')[0] ?? []).join(' | '),
    }),
    [dataGraph, words],
  );
}
