import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeKey, NodeKey } from '../../../../server/contract/ids.ts';
import { useData } from '../../../context/data-context.ts';
import { useDispatch } from '../../../context/store-context.ts';
import { signWord } from '../../../ui/claims/claim-words.ts';
import { isCausal } from '../../../model/causal.ts';
import { ClaimLine } from '../../../ui/claims/ClaimLine.tsx';
import { SignMark } from '../../../ui/nodes/marks.tsx';
import { NodeButton } from '../../../ui/nodes/NodeName.tsx';
import { PanelFrame } from '../../../ui/PanelFrame.tsx';
import { useNameOf } from '../../../ui/claims/use-claim-words.ts';
import { useGathered } from '../../../ui/claims/use-gathered.ts';

/** The claims that one arrow gathers between two nodes of the map. */
export function BundleEdgePanel({ source, target }: { source: NodeKey; target: NodeKey }): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const dispatch = useDispatch();
  const edges = useGathered({ source, target });
  return (
    <PanelFrame
      label={t('bundleEdge.region', { source: nameOf(source), target: nameOf(target) })}
      subject={`${source} ${target}`}
      kicker={t('bundleEdge.kind')}
      heading={
        <span className="claim">
          <NodeButton nodeKey={source} /> <span aria-hidden="true">→</span> <NodeButton nodeKey={target} />
        </span>
      }
      onClose={() => dispatch({ type: 'clear-selection' })}
    >
      <p className="quiet">{edges.length === 0 ? t('bundleEdge.empty') : t('bundleEdge.lead')}</p>
      <SignCounts edges={edges} />
      <ul className="lines">
        {edges.map((edge) => (
          <ClaimLine key={edge} edge={edge} />
        ))}
      </ul>
    </PanelFrame>
  );
}

function SignCounts({ edges }: { edges: readonly EdgeKey[] }): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const signs = edges.map((edge) => {
    const attributes = dataGraph.getEdgeAttributes(edge);
    return isCausal(attributes) ? signWord(attributes.polarity) : 'structure';
  });
  return (
    <ul className="sign-counts">
      {(['plus', 'minus', 'unknown', 'structure'] as const).map((sign) => {
        const count = signs.filter((candidate) => candidate === sign).length;
        if (count === 0) return null;
        return (
          <li key={sign}>
            <SignMark sign={sign} /> {t(`bundleEdge.${sign}`, { count })}
          </li>
        );
      })}
    </ul>
  );
}
