import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../../server/contract/ids.ts';
import { useGathered } from '../../../context/use-arrow.ts';
import { useDispatch } from '../../../context/store-context.ts';
import { loadMoreWords } from '../../../i18n/texts.ts';
import { NodeButton } from '../../../ui/nodes/NodeName.tsx';
import { PanelFrame } from '../../../ui/PanelFrame.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useNameOf } from '../../../ui/claims/use-claim-words.ts';
import { ArrowClaims } from './ArrowClaims.tsx';

const ArrowChain = lazy(async () => {
  const [{ ArrowChain: panel }] = await Promise.all([import('./ArrowChain.tsx'), loadMoreWords()]);
  return { default: panel };
});

/** What an arrow of the map says: the claims that it gathers, or where there are none the paths of its chain. */
export function ArrowPanel({ source, target }: { source: NodeKey; target: NodeKey }): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const dispatch = useDispatch();
  const edges = useGathered({ source, target });
  const isChain = edges.length === 0;
  return (
    <PanelFrame
      label={t(isChain ? 'arrow.regionChain' : 'arrow.region', { source: nameOf(source), target: nameOf(target) })}
      subject={`${source} ${target}`}
      kicker={isChain ? t('arrow.kindChain') : t('arrow.kind')}
      heading={
        <span className="claim">
          <NodeButton nodeKey={source} /> <span aria-hidden="true">{isChain ? '⇢' : '→'}</span>{' '}
          <NodeButton nodeKey={target} />
        </span>
      }
      onClose={() => dispatch({ type: 'clear-selection' })}
    >
      {isChain ? (
        <Suspense fallback={<Skeleton lines={6} />}>
          <ArrowChain key={`${source} ${target}`} source={source} target={target} />
        </Suspense>
      ) : (
        <ArrowClaims source={source} target={target} edges={edges} />
      )}
    </PanelFrame>
  );
}
