import './chain-item.css';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { BriefButton } from '../BriefButton.tsx';
import { ChainGlance } from './ChainGlance.tsx';
import { ChainSteps } from './ChainSteps.tsx';
import type { ChainEnd } from './chain-ends.ts';
import { TypeMark } from '../nodes/marks.tsx';
import { EffectTag, NetWords } from '../claims/NetMark.tsx';
import { NodeButton } from '../nodes/NodeName.tsx';
import { useNameOf } from '../claims/use-claim-words.ts';
import { usePointing } from '../../context/use-pointing.ts';

interface ChainItemProps {
  end: ChainEnd;
  startsOpen?: boolean;
  /** Ways onwards, as links. */
  children?: ReactNode;
}

/** A node with its net effect, whether that is good, the surest chain at a glance, and on demand its sentences. */
export function ChainItem({ end, startsOpen = false, children }: ChainItemProps): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const pointing = usePointing();
  const nameOf = useNameOf();
  const [isOpen, setOpen] = useState(startsOpen);
  const chain = { nodes: end.best.nodes, edges: end.best.edges, joints: end.joints };
  return (
    <li className="chain-item" {...pointing(chain.edges)}>
      <div className="chain-item-head">
        <span className="chain-item-name">
          <TypeMark nodeType={dataGraph.getNodeAttribute(end.key, 'nodeType')} quiet />
          <NodeButton nodeKey={end.key} />
        </span>
        <span className="chain-item-verdict">
          <NetWords net={end.net} />
          {end.effect && <EffectTag effect={end.effect} />}
        </span>
      </div>
      {!isOpen && <ChainGlance {...chain} />}
      <ChainFacts end={end} />
      {isOpen && <ChainSteps {...chain} />}
      <div className="chain-item-actions">
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('chainItem.hide') : t('chainItem.show')}
          <span className="visually-hidden"> ({nameOf(end.key)})</span>
        </button>
        {children}
        <BriefButton small finding={{ kind: 'path', edges: [...chain.edges] }} about={nameOf(end.key)} />
      </div>
    </li>
  );
}

function ChainFacts({ end }: { end: ChainEnd }): ReactElement {
  const { t } = useTranslation();
  return (
    <p className="chain-facts">
      <span>{t('chainItem.surest', { steps: t('count.steps', { count: end.best.edges.length }) })}</span>
      {end.inferred && <span>{t('chainFact.inferred')}</span>}
      {end.joints.length > 0 && <span>{t('chainFact.joints', { count: end.joints.length })}</span>}
      {end.lifted && <span>{t('chainFact.lifted')}</span>}
    </p>
  );
}

/** A way onwards from a node; `about` tells it from its likes to a screen reader. */
export function WayOn({
  about,
  onTake,
  children,
}: {
  about: NodeKey;
  onTake: () => void;
  children: string;
}): ReactElement {
  const nameOf = useNameOf();
  return (
    <button type="button" className="link" onClick={onTake}>
      {children}
      <span className="visually-hidden"> ({nameOf(about)})</span>
    </button>
  );
}
