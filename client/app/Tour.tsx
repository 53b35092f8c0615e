import './tour.css';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

const STEPS = ['map', 'sentence', 'views'] as const;

/** Three steps for a first visit, once; the page can be used beside them. */
export function Tour(): ReactElement | null {
  const { t } = useTranslation();
  const [step, setStep] = useState(0);
  const name = STEPS[step];
  if (name === undefined) return null;
  const isLast = step === STEPS.length - 1;
  return (
    <section className="tour" aria-label={t('tour.title')} data-step={name}>
      <p className="tour-count">{t('tour.count', { step: step + 1, steps: STEPS.length })}</p>
      <p aria-live="polite">{t(`tour.${name}`)}</p>
      <div className="tour-actions">
        {!isLast && (
          <button type="button" className="button plain" onClick={() => setStep(STEPS.length)}>
            {t('tour.skip')}
          </button>
        )}
        <button type="button" className="button primary" onClick={() => setStep(step + 1)}>
          {isLast ? t('tour.end') : t('tour.next')}
        </button>
      </div>
    </section>
  );
}
