import { useTranslation } from 'react-i18next';
import { isSigned } from '../../server/coding/signed.ts';
import { isCausal } from '../model/causal.ts';
import { useAnnounce } from '../context/use-announce.ts';
import { useClaimWords, useNameOf } from '../ui/claims/use-claim-words.ts';
import { useGathered } from '../context/use-arrow.ts';
import { useData } from '../context/data-context.ts';
import { useView } from '../context/store-context.ts';
import { usePickHint } from './use-pick-hint.ts';

/** Says what is selected, and which end of a trace is to be picked; renders nothing. */
export function SelectionAnnouncer(): null {
  useAnnounce(useSelectionWords());
  useAnnounce(usePickingWords());
  return null;
}

function useSelectionWords(): string {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  const words = useClaimWords();
  const selection = useView('selection');
  const gathered = useGathered(selection?.kind === 'arrow' ? selection : null);
  switch (selection?.kind) {
    case undefined:
      return '';
    case 'node': {
      const signed = (edges: string[]): number =>
        edges.filter((edge) => isSigned(dataGraph.getEdgeAttributes(edge))).length;
      return t('node.announce', {
        name: nameOf(selection.key),
        type: t(`nodeType.${dataGraph.getNodeAttribute(selection.key, 'nodeType')}`),
        incoming: t('count.claims', { count: signed(dataGraph.inEdges(selection.key)) }),
        outgoing: t('count.claims', { count: signed(dataGraph.outEdges(selection.key)) }),
      });
    }
    case 'edge': {
      const attributes = dataGraph.getEdgeAttributes(selection.key);
      const claim = words(selection.key);
      if (!isCausal(attributes)) return t('edge.announceStructure', { claim });
      return t('edge.announce', { claim, status: t(`status.${attributes.status}`) });
    }
    case 'arrow':
      if (gathered.length === 0)
        return t('arrow.announceChain', { source: nameOf(selection.source), target: nameOf(selection.target) });
      return t('arrow.announce', {
        claims: t('count.claims', { count: gathered.length }),
        source: nameOf(selection.source),
        target: nameOf(selection.target),
      });
  }
}

function usePickingWords(): string {
  return usePickHint() ?? '';
}
