import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { ClaimText } from './ClaimText.tsx';
import { EdgeSign, StatusMark } from '../nodes/marks.tsx';
import { isCausal } from '../../model/causal.ts';
import { NodeButton } from '../nodes/NodeName.tsx';
import { ArrowButton } from './ArrowButton.tsx';
import { endsOf } from '../../model/ends-of.ts';
import { Quote } from './Quote.tsx';
import { useClaimWords } from './use-claim-words.ts';

/** A whole claim as a line: the arrow opens it, the names go to its ends, its sentence stands below. */
export function ClaimLine({ edge }: { edge: EdgeKey }): ReactElement {
  const { dataGraph } = useData();
  const attributes = dataGraph.getEdgeAttributes(edge);
  const [source, target] = endsOf(dataGraph, edge);
  const [quote] = attributes.quotes;
  const [passage] = attributes.passages;
  return (
    <li className="line">
      <ArrowButton edge={edge} />
      <div className="line-body">
        <p className="line-head">
          <span>
            <ClaimText
              attributes={attributes}
              source={<NodeButton nodeKey={source} />}
              target={<NodeButton nodeKey={target} />}
            />
          </span>
          {isCausal(attributes) && <StatusMark status={attributes.status} />}
        </p>
        {quote !== undefined && passage !== undefined && <Quote quote={quote} passage={passage} />}
      </div>
    </li>
  );
}

interface ClaimChoiceProps {
  edge: EdgeKey;
  isChosen: boolean;
  onChoose: () => void;
}

/** A claim as one of several to choose from. */
export function ClaimChoice({ edge, isChosen, onChoose }: ClaimChoiceProps): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const words = useClaimWords();
  const attributes = dataGraph.getEdgeAttributes(edge);
  return (
    <li>
      <button type="button" className="claim-choice" aria-pressed={isChosen} onClick={onChoose}>
        <EdgeSign attributes={attributes} />
        <span dir="auto">{words(edge)}</span>
        {isCausal(attributes) && attributes.status === 'inferred' && (
          <span className="status" data-status="inferred">
            {t('status.inferred')}
          </span>
        )}
      </button>
    </li>
  );
}
