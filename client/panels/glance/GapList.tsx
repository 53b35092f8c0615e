import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useNavigate } from '../../context/use-navigate.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import type { GlanceTable } from '../../reasoning/glance.ts';
import { gapsOf } from './glance-model.ts';

interface GapListProps {
  factors: GlanceTable;
  measures: GlanceTable;
  maxLength: number;
}

/** Rows and columns of the tables that nothing reaches: each a finding that says what was asked. */
export function GapList({ factors, measures, maxLength }: GapListProps): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { goToNode } = useNavigate();
  const [ofFactors, ofMeasures] = [gapsOf(factors), gapsOf(measures)];
  const line = (words: 'gapColumn' | 'gapRow' | 'gapFactor' | 'gapMeasure') => (key: NodeKey) => ({
    id: `${words} ${key}`,
    key,
    text: t(`glance.${words}`, { name: nameOf(key) }),
  });
  const gaps = [
    ...ofFactors.columns.map(line('gapColumn')),
    ...ofFactors.rows.map(line('gapRow')),
    ...ofMeasures.columns.map(line('gapFactor')),
    ...ofMeasures.rows.map(line('gapMeasure')),
  ];
  return (
    <section className="glance-part" aria-labelledby="glance-gaps">
      <h3 id="glance-gaps">{t('glance.gaps')}</h3>
      <p className="quiet">{t('glance.gapsLead', { steps: t('count.steps', { count: maxLength }) })}</p>
      {gaps.length === 0 ? (
        <p>{t('glance.noGaps')}</p>
      ) : (
        <ul className="glance-list">
          {gaps.map(({ id, key, text }) => (
            <li key={id}>
              <button type="button" className="link" onClick={() => goToNode(key)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
