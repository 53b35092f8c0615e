import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '../../context/data-context.ts';
import { useDispatch } from '../../context/store-context.ts';
import { TypeMark } from '../../ui/nodes/marks.tsx';
import { NodeButton } from '../../ui/nodes/NodeName.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { usePointingAt } from '../../context/use-pointing.ts';
import type { LooseEnd } from './loop-model.ts';

/** A node where chains come to an end, how much leads there, and the way to see it. */
export function LooseEndLine({ end: { key, upstream } }: { end: LooseEnd }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  const pointingAt = usePointingAt();
  const look = (): void => {
    dispatch({ type: 'ask', of: 'reach', change: { from: key, direction: 'up' }, enter: true });
  };
  return (
    <li className="line" {...pointingAt({ nodes: [key], edges: [] })}>
      <TypeMark nodeType={dataGraph.getNodeAttribute(key, 'nodeType')} quiet />
      <div className="line-body">
        <p className="line-head">
          <NodeButton nodeKey={key} />
          <button type="button" className="link loose-end" onClick={look}>
            {t('loops.ends.upstream', { count: upstream })}
            <span className="visually-hidden">: {nameOf(key)}</span>
          </button>
        </p>
      </div>
    </li>
  );
}
