import './steps.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeKey, NodeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { ArrowButton } from '../claims/ArrowButton.tsx';
import { isCausal } from '../../model/causal.ts';
import { signWord } from '../claims/claim-words.ts';
import { StatusMark } from '../nodes/marks.tsx';
import { NodeButton } from '../nodes/NodeName.tsx';
import { Quote } from '../claims/Quote.tsx';
import { useNameOf } from '../claims/use-claim-words.ts';

interface ChainStepsProps {
  /** In the order of the chain; a loop ends with the node that it began with. */
  nodes: readonly NodeKey[];
  edges: readonly EdgeKey[];
  /** Indices into `nodes` where the section changes. */
  joints: readonly number[];
}

/** A chain hop by hop: each claim with its sign, its sentence, and the joints between sections. */
export function ChainSteps({ nodes, edges, joints }: ChainStepsProps): ReactElement {
  return (
    <ol className="steps">
      {nodes.map((node, index) => (
        // A node comes twice where a loop closes, and nodes of one chain never change places.
        <li key={`${index} ${node}`} className="step">
          <p className="step-node">
            <NodeButton nodeKey={node} />
          </p>
          {joints.includes(index) && <Joint node={node} />}
          {edges[index] !== undefined && <Hop edge={edges[index]} />}
        </li>
      ))}
    </ol>
  );
}

function Joint({ node }: { node: NodeKey }): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return (
    <p className="joint" dir="auto">
      {t('chain.joint', { node: nameOf(node) })}
    </p>
  );
}

function Hop({ edge }: { edge: EdgeKey }): ReactElement | null {
  const { t } = useTranslation();
  const attributes = useData().dataGraph.getEdgeAttributes(edge);
  const [quote] = attributes.quotes;
  const [passage] = attributes.passages;
  if (!isCausal(attributes)) return null;
  return (
    <div className="hop">
      <ArrowButton edge={edge} />
      <div className="hop-body">
        <p className="hop-words">
          {t(`sign.${signWord(attributes.polarity)}`)} <StatusMark status={attributes.status} />
        </p>
        {quote !== undefined && passage !== undefined && <Quote quote={quote} passage={passage} />}
      </div>
    </div>
  );
}
