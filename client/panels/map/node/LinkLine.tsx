import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeAttributes, MembershipAttributes } from '../../../../server/contract/graph.ts';
import { ArrowButton } from '../../../ui/claims/ArrowButton.tsx';
import { isCausal } from '../../../model/causal.ts';
import { ClaimText } from '../../../ui/claims/ClaimText.tsx';
import { StatusMark } from '../../../ui/nodes/marks.tsx';
import { NodeButton } from '../../../ui/nodes/NodeName.tsx';
import { Quote } from '../../../ui/claims/Quote.tsx';
import { useNameOf } from '../../../ui/claims/use-claim-words.ts';
import type { NodeLink } from '../../../model/node-links.ts';

interface LinkLineProps {
  link: NodeLink;
  /** Whether the relation is said in words instead of by its place in the group. */
  inWords: boolean;
}

/** An edge in a list: the arrow opens the edge, the name goes to the node, the sentence stands below. */
export function LinkLine({ link, inWords }: LinkLineProps): ReactElement {
  const { attributes } = link;
  const [quote] = attributes.quotes;
  const [passage] = attributes.passages;
  return (
    <li className="line">
      <ArrowButton edge={link.edge} />
      <div className="line-body">
        <p className="line-head">
          {inWords ? <Relation link={link} /> : <NodeButton nodeKey={link.other} />}
          {(isCausal(attributes) || isInferredPart(attributes)) && <StatusMark status={attributes.status} />}
        </p>
        {link.part && <PartNote link={link} part={link.part} />}
        {quote !== undefined && passage !== undefined && <Quote quote={quote} passage={passage} />}
      </div>
    </li>
  );
}

/** Of memberships only those are marked that are no matter of course. */
function isInferredPart(attributes: EdgeAttributes): attributes is MembershipAttributes {
  return attributes.edgeType === 'PART_OF' && attributes.status === 'inferred';
}

function Relation({ link }: { link: NodeLink }): ReactElement {
  return (
    <span>
      <ClaimText
        attributes={link.attributes}
        source={<NodeButton nodeKey={link.source} />}
        target={<NodeButton nodeKey={link.target} />}
      />
    </span>
  );
}

function PartNote({ link, part }: { link: NodeLink; part: string }): ReactElement {
  const { t } = useTranslation();
  const name = useNameOf()(part);
  return (
    <p className="line-note" dir="auto">
      {link.other === link.source ? t('node.atPart', { part: name }) : t('node.fromPart', { part: name })}
    </p>
  );
}
