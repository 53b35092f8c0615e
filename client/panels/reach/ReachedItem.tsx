import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch, useView } from '../../app/store-context.ts';
import { useData } from '../../app/data-context.ts';
import { ChainGlance } from '../shared/ChainGlance.tsx';
import { ChainSteps } from '../shared/ChainSteps.tsx';
import { TypeMark } from '../shared/marks.tsx';
import { EffectTag, NetWords } from '../shared/NetMark.tsx';
import { NodeButton } from '../shared/NodeName.tsx';
import { useNameOf } from '../shared/use-claim-words.ts';
import { usePointing } from '../shared/use-pointing.ts';
import { useTraceBetween } from '../shared/use-trace-between.ts';
import type { ReachedLine } from './reach-model.ts';

interface ReachedItemProps {
  line: ReachedLine;
  startsOpen: boolean;
}

/** A node within reach: its net effect, whether that is good, the surest chain, and on demand its sentences. */
export function ReachedItem({ line, startsOpen }: ReachedItemProps): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const pointing = usePointing();
  const nameOf = useNameOf();
  const [isOpen, setOpen] = useState(startsOpen);
  const { nodes, edges } = line.best;
  return (
    <li className="reached" {...pointing(edges)}>
      <div className="reached-head">
        <span className="reached-name">
          <TypeMark nodeType={dataGraph.getNodeAttribute(line.key, 'nodeType')} quiet />
          <NodeButton nodeKey={line.key} />
        </span>
        <span className="reached-verdict">
          <NetWords net={line.net} />
          {line.effect && <EffectTag effect={line.effect} />}
        </span>
      </div>
      {!isOpen && <ChainGlance nodes={nodes} edges={edges} joints={line.joints} />}
      <Facts line={line} />
      {isOpen && <ChainSteps nodes={nodes} edges={edges} joints={line.joints} />}
      <div className="reached-actions">
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('reach.hide') : t('reach.show')}
          <span className="visually-hidden"> ({nameOf(line.key)})</span>
        </button>
        <Ways line={line} />
      </div>
    </li>
  );
}

function Facts({ line }: { line: ReachedLine }): ReactElement {
  const { t } = useTranslation();
  return (
    <p className="chain-facts">
      <span>{t('reach.surest', { steps: t('count.steps', { count: line.best.edges.length }) })}</span>
      {line.inferred && <span>{t('chainFact.inferred')}</span>}
      {line.joints.length > 0 && <span>{t('chainFact.joints', { count: line.joints.length })}</span>}
      {line.lifted && <span>{t('chainFact.lifted')}</span>}
    </p>
  );
}

/** Onwards from here: every chain between the two, or the same question about this node. */
function Ways({ line }: { line: ReachedLine }): ReactElement | null {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const nameOf = useNameOf();
  const traceBetween = useTraceBetween();
  const { from, direction } = useView('reach');
  if (from === null) return null;
  const [source, target] = direction === 'down' ? ([from, line.key] as const) : ([line.key, from] as const);
  const hidden = <span className="visually-hidden"> ({nameOf(line.key)})</span>;
  return (
    <>
      <button type="button" className="link" onClick={() => traceBetween(source, target)}>
        {t('reach.traceAll')}
        {hidden}
      </button>
      <button
        type="button"
        className="link"
        onClick={() => dispatch({ type: 'ask', of: 'reach', change: { from: line.key } })}
      >
        {t('reach.fromHere')}
        {hidden}
      </button>
    </>
  );
}
