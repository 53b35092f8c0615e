import './edge.css';
import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeAttributes, EdgeDetail } from '../../../server/contract/graph.ts';
import type { EdgeKey, NodeKey } from '../../../server/contract/ids.ts';
import { edgeDetails } from '../../api/resources.ts';
import { useResource } from '../../api/resource.ts';
import { useData } from '../../app/data-context.ts';
import { useDispatch } from '../../app/store-context.ts';
import { isCausal } from '../shared/claim-words.ts';
import { endsOf } from '../shared/ends-of.ts';
import { AsCypher } from '../shared/AsCypher.tsx';
import { ClaimText } from '../shared/ClaimText.tsx';
import { Failure } from '../shared/Failure.tsx';
import { BriefButton } from '../shared/BriefButton.tsx';
import { Icon } from '../shared/Icon.tsx';
import { EdgeSign } from '../shared/marks.tsx';
import { NodeButton } from '../shared/NodeName.tsx';
import { PanelBoundary } from '../shared/PanelBoundary.tsx';
import { PanelFrame } from '../shared/PanelFrame.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { useClaimWords } from '../shared/use-claim-words.ts';
import { useNavigate } from '../shared/use-navigate.ts';
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
    dispatch({ type: 'set-trace-end', end: 'from', key: source });
    dispatch({ type: 'set-trace-end', end: 'to', key: target });
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
