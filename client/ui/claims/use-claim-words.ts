import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '../../context/data-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { isCausal } from '../../model/causal.ts';
import { claimInWords, nameIn } from './claim-words.ts';

/** A reader of node names in the reader's language. */
export function useNameOf(): (key: string) => string {
  const { dataGraph } = useData();
  const language = useLanguage();
  return useCallback((key) => nameIn(language, dataGraph.getNodeAttributes(key)), [dataGraph, language]);
}

/** A reader of claims in words. */
export function useClaimWords(): (edge: string) => string {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  return useCallback(
    (edge) => {
      const [source, target] = dataGraph.extremities(edge);
      return claimInWords(t, dataGraph.getEdgeAttributes(edge), { source: nameOf(source), target: nameOf(target) });
    },
    [t, dataGraph, nameOf],
  );
}

/** A reader of what an arrow button is called: opening the claim, with its status, or the relation. */
export function useArrowLabel(): (edge: string) => string {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const words = useClaimWords();
  return useCallback(
    (edge) => {
      const attributes = dataGraph.getEdgeAttributes(edge);
      if (!isCausal(attributes)) return t('node.openStructure', { claim: words(edge) });
      return t('node.openClaim', { claim: words(edge), status: t(`status.${attributes.status}`) });
    },
    [t, dataGraph, words],
  );
}
