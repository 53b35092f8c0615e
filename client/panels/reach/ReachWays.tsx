import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { Direction } from '../../../server/contract/reasoning.ts';
import { useDispatch } from '../../context/store-context.ts';
import { WayOn } from '../../ui/chains/ChainItem.tsx';
import { useTraceBetween } from '../../context/use-trace-between.ts';

interface ReachWaysProps {
  subject: NodeKey;
  direction: Direction;
  nodeKey: NodeKey;
}

/** Onwards from a node within reach: every chain between the two, or the same question about this node. */
export function ReachWays({ subject, direction, nodeKey }: ReachWaysProps): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const traceBetween = useTraceBetween();
  const trace = (): void => (direction === 'down' ? traceBetween(subject, nodeKey) : traceBetween(nodeKey, subject));
  return (
    <>
      <WayOn about={nodeKey} onTake={trace}>
        {t('chainItem.traceAll')}
      </WayOn>
      <WayOn about={nodeKey} onTake={() => dispatch({ type: 'ask', of: 'reach', change: { from: nodeKey } })}>
        {t('chainItem.reachFrom')}
      </WayOn>
    </>
  );
}
