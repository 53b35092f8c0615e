import './edge.css';
import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeAttributes, EdgeDetail } from '../../../../server/contract/graph.ts';
import type { EdgeKey, NodeKey } from '../../../../server/contract/ids.ts';
import { edgeDetails } from '../../../context/resources.ts';
import { useResource } from '../../../context/resource.ts';
import { useData } from '../../../context/data-context.ts';
import { useDispatch } from '../../../context/store-context.ts';
import { isCausal } from '../../../model/causal.ts';
import { endsOf } from '../../../model/ends-of.ts';
import { AsCypher } from '../../../ui/AsCypher.tsx';
import { ClaimText } from '../../../ui/claims/ClaimText.tsx';
import { Failure } from '../../../ui/Failure.tsx';
import { BriefButton } from '../../../ui/BriefButton.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { EdgeSign } from '../../../ui/nodes/marks.tsx';
import { NodeButton } from '../../../ui/nodes/NodeName.tsx';
import { PanelBoundary } from '../../../ui/PanelBoundary.tsx';
import { PanelFrame } from '../../../ui/PanelFrame.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useClaimWords } from '../../../ui/claims/use-claim-words.ts';
import { useNavigate } from '../../../context/use-navigate.ts';
import { EdgeEvidence } from './EdgeEvidence.tsx';
import { EdgeFacts } from './EdgeFacts.tsx';

const DisagreeForm = lazy(async () => ({ default: (await import('./DisagreeForm.tsx')).DisagreeForm }));

/** A claim in words, its sentences, how sure it is, and a way to disagree. */
export function EdgePanel({ edgeKey }: { edgeKey: EdgeKey }): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const dispatch = useDispatch();
  const detail = useResource(edgeDetails, edgeKey);
  const attributes = dataGraph.getEdgeAttributes(edgeKey);
  const [source, target] = endsOf(dataGraph, edgeKey);
  const claim = useClaimWords()(edgeKey);
  return (
    <PanelFrame
      label={t('edge.region', { claim })}
      subject={edgeKey}
      kicker={<EdgeKicker attributes={attributes} />}
      heading={
        <span className="claim">
          <ClaimText
            attributes={attributes}
            source={<NodeButton nodeKey={source} />}
            target={<NodeButton nodeKey={target} />}
          />
        </span>
      }
      actions={<EdgeActions edgeKey={edgeKey} source={source} target={target} />}
      onClose={() => dispatch({ type: 'clear-selection' })}
    >
      <EdgeFacts attributes={attributes} />
      <EdgeEvidence attributes={attributes} detail={detail.status === 'ready' ? detail.value : null} />
      {detail.status === 'loading' && <Skeleton lines={2} />}
      {detail.status === 'failed' && (
        <Failure failure={detail.failure} retry={detail.retry} title={t('error.partTitle')} />
      )}
      {detail.status === 'ready' && detail.value.evidence.length > 0 && <Disagree detail={detail.value} />}
      <AsCypher asked={{ kind: 'edge', key: edgeKey }} />
    </PanelFrame>
  );
}

function EdgeKicker({ attributes }: { attributes: EdgeAttributes }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <EdgeSign attributes={attributes} />
      {isCausal(attributes) ? t('edge.kind') : t('edge.kindStructure')}
    </>
  );
}

function EdgeActions({
  edgeKey,
  source,
  target,
}: {
  edgeKey: EdgeKey;
  source: NodeKey;
  target: NodeKey;
}): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const dispatch = useDispatch();
  const { goToEdge, showInPaper } = useNavigate();
  const attributes = dataGraph.getEdgeAttributes(edgeKey);
  const traceEnds = (): void => {
    dispatch({ type: 'fill', of: 'trace', slot: 'from', key: source });
    dispatch({ type: 'fill', of: 'trace', slot: 'to', key: target });
  };
  return (
    <>
      {attributes.passages.length > 0 && (
        <button type="button" className="button primary" onClick={() => showInPaper(edgeKey)}>
          <Icon name="paper" />
          {t('panel.inPaper')}
        </button>
      )}
      {isCausal(attributes) && (
        <button type="button" className="button" onClick={traceEnds}>
          <Icon name="trace" />
          {t('edge.traceEnds')}
        </button>
      )}
      {isCausal(attributes) && <BriefButton finding={{ kind: 'edge', key: edgeKey }} />}
      <button type="button" className="icon-button" aria-label={t('panel.centre')} onClick={() => goToEdge(edgeKey)}>
        <Icon name="centre" />
      </button>
    </>
  );
}

function Disagree({ detail }: { detail: EdgeDetail }): ReactElement {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="disagree" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('disagree.open')}</summary>
      {isOpen && (
        <PanelBoundary resetKey={detail.key}>
          <Suspense fallback={<Skeleton lines={4} />}>
            <DisagreeForm detail={detail} />
          </Suspense>
        </PanelBoundary>
      )}
    </details>
  );
}
