import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NodeButton } from '../../ui/nodes/NodeName.tsx';
import type { GlanceAnswer } from '../../reasoning/glance.ts';

const FEW = 6;

/** The outcomes that the paper speaks of, with how many claims lead straight to each. */
export function Outcomes({ outcomes }: Pick<GlanceAnswer, 'outcomes'>): ReactElement | null {
  const { t } = useTranslation();
  const [shown, setShown] = useState(FEW);
  if (outcomes.length === 0) return null;
  return (
    <section className="glance-part" aria-labelledby="glance-outcomes">
      <h3 id="glance-outcomes">{t('glance.outcomes')}</h3>
      <p className="quiet">{t('glance.outcomesLead')}</p>
      <ul className="glance-list">
        {outcomes.slice(0, shown).map(({ key, claims }) => (
          <li key={key}>
            <NodeButton nodeKey={key} /> <span className="quiet">{t('count.claims', { count: claims })}</span>
          </li>
        ))}
      </ul>
      {shown < outcomes.length && (
        <button type="button" className="link" onClick={() => setShown(outcomes.length)}>
          {t('panel.showMore', { count: outcomes.length - shown })}
        </button>
      )}
    </section>
  );
}
