import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useView } from '../../context/store-context.ts';
import { AsCypher } from '../../ui/AsCypher.tsx';
import { ChainGroup } from '../../ui/chains/ChainGroup.tsx';
import { WayOn } from '../../ui/chains/ChainItem.tsx';
import { NodeButton } from '../../ui/nodes/NodeName.tsx';
import { EffectCountList } from '../../ui/chains/EffectCountList.tsx';
import { useTraceBetween } from '../../context/use-trace-between.ts';
import type { TargetView } from './policies-model.ts';

/** One target: the policies that lead to it and through what, and what on the way no policy addresses. */
export function TargetSection({ view }: { view: TargetView }): ReactElement {
  const { t } = useTranslation();
  const traceBetween = useTraceBetween();
  const { target, policies, gaps } = view;
  const scope = useView('scope');
  const ways = (key: NodeKey): ReactElement => (
    <WayOn about={key} onTake={() => traceBetween(key, target)}>
      {t('chainItem.traceAll')}
    </WayOn>
  );
  return (
    <section className="target-section" aria-labelledby={`target-${target}`}>
      <h3 id={`target-${target}`} tabIndex={-1}>
        <NodeButton nodeKey={target} />
      </h3>
      <EffectCountList counts={view.counts} />
      <ChainGroup
        id={`policies-${target}`}
        level={4}
        title={t('policies.lead')}
        ends={policies}
        note={policies.length === 0 && t('policies.none')}
        ways={ways}
      />
      {gaps.map(({ kind, lines }) => (
        <ChainGroup
          key={kind}
          id={`${kind}-${target}`}
          level={4}
          title={t(`policies.gap.${kind}`)}
          ends={lines}
          note={t(`policies.gapNote.${kind}`)}
          ways={ways}
        />
      ))}
      {gaps.length === 0 && <p className="quiet">{t('policies.noGaps')}</p>}
      <AsCypher asked={{ kind: 'policies', target, ...scope }} />
    </section>
  );
}
