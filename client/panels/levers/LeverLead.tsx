import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeverageNode } from '../../../server/contract/leverage.ts';
import { useShown } from '../../context/shown.ts';
import { useView } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { NodeButton } from '../../ui/nodes/NodeName.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { usePointingAt } from '../../context/use-pointing.ts';
import { strongestByType } from './lever-model.ts';

/** What moves most, and the strongest of each type that can be acted on. */
export function LeverLead({ nodes }: { nodes: readonly LeverageNode[] }): ReactElement | null {
  const { t } = useTranslation();
  const { maxLength } = useView('scope');
  const { dataGraph } = useShown();
  const nameOf = useNameOf();
  const number = new Intl.NumberFormat(useLanguage());
  const pointingAt = usePointingAt();
  const strongest = strongestByType(nodes);
  const [first] = nodes;
  const advantages = dataGraph.filterNodes((_, { nodeType }) => nodeType === 'Advantage').length;
  const lead = first ? t('levers.lead', { name: nameOf(first.key) }) : '';
  useAnnounce(lead);
  if (!first) return null;
  return (
    <section className="lead-answer" aria-label={lead}>
      <h3 dir="auto">{lead}</h3>
      <p>
        {t('levers.leadCounts', {
          chains: number.format(first.influence),
          steps: t('count.steps', { count: maxLength }),
          reached: first.advantages.length,
          advantages,
        })}
      </p>
      <dl className="strongest">
        {strongest.map(({ key, nodeType, influence }) => (
          <div key={key} {...pointingAt({ nodes: [key], edges: [] })}>
            <dt>{t(`levers.strongest.${nodeType}`)}</dt>
            <dd>
              <NodeButton nodeKey={key} /> <span className="count">{number.format(influence)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('levers.limits')}</p>
    </section>
  );
}
