import './steps.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isSigned } from '../../../server/coding/signed.ts';
import { SIGN_NAMES } from '../../../server/contract/signs.ts';
import type { EdgeKey, NodeKey } from '../../../server/contract/ids.ts';
import type { Joint } from '../../../server/contract/reasoning.ts';
import { useData } from '../../context/data-context.ts';
import { ArrowButton } from '../claims/ArrowButton.tsx';
import { hasJoint } from '../../model/chain.ts';
import { StatusMark } from '../nodes/marks.tsx';
import { NodeButton } from '../nodes/NodeName.tsx';
import { Quote } from '../claims/Quote.tsx';
import { useNameOf } from '../claims/use-claim-words.ts';

interface ChainStepsProps {
  /** In the order of the chain; a loop ends with the node that it began with. */
  nodes: readonly NodeKey[];
  edges: readonly EdgeKey[];
  joints: readonly Joint[];
}

/** A chain hop by hop: each claim with its sign, its sentence, and the joints between sections. */
export function ChainSteps({ nodes, edges, joints }: ChainStepsProps): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return (
    <ol className="steps">
      {nodes.map((node, index) => (
        // A node comes twice where a loop closes, and nodes of one chain never change places.
        <li key={`${index} ${node}`} className="step">
          <p className="step-node">
            <NodeButton nodeKey={node} />
          </p>
          {hasJoint(joints, index - 1, false) && <JointNote text={t('chain.joint', { node: nameOf(node) })} />}
          {edges[index] !== undefined && <Hop edge={edges[index]} isWhole={hasJoint(joints, index, true)} />}
          {hasJoint(joints, index, true) && <JointNote text={t('chain.jointWithin')} />}
        </li>
      ))}
    </ol>
  );
}

function JointNote({ text }: { text: string }): ReactElement {
  return (
    <p className="joint" dir="auto">
      {text}
    </p>
  );
}

interface HopProps {
  edge: EdgeKey;
  /** Whether all its sentences are shown, as where they are of several sections; else the first. */
  isWhole: boolean;
}

function Hop({ edge, isWhole }: HopProps): ReactElement | null {
  const { t } = useTranslation();
  const attributes = useData().dataGraph.getEdgeAttributes(edge);
  if (!isSigned(attributes)) return null;
  const passages = attributes.passages.slice(0, isWhole ? undefined : 1);
  return (
    <div className="hop">
      <ArrowButton edge={edge} />
      <div className="hop-body">
        <p className="hop-words">
          {t(`sign.${SIGN_NAMES[attributes.polarity]}`)} <StatusMark status={attributes.status} />
        </p>
        {passages.map((passage, place) => {
          const quote = attributes.quotes[place];
          return quote !== undefined && <Quote key={`${passage} ${quote}`} quote={quote} passage={passage} />;
        })}
      </div>
    </div>
  );
}
