import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CoverMark, StateMark } from './CoverMark.tsx';

const HOW = ['stated', 'inferred', 'chain'] as const;
const EFFECTS = ['good', 'bad', 'mixed', 'unknown'] as const;
const STATES = ['addressed', 'inferred', 'chained', 'unreached'] as const;

/** What the marks of the grid mean, and what they cannot tell. */
export function GridLegend(): ReactElement {
  const { t } = useTranslation();
  return (
    <details className="grid-legend" open>
      <summary>{t('legend.title')}</summary>
      <ul>
        {HOW.map((how) => (
          <li key={how}>
            <CoverMark status={how === 'chain' ? null : how} effect="good" />
            {t(`coverage.how.${how}`)}
          </li>
        ))}
      </ul>
      <ul>
        {EFFECTS.map((effect) => (
          <li key={effect}>
            <CoverMark status={null} effect={effect} />
            {t(`coverage.effect.${effect}`)}
          </li>
        ))}
      </ul>
      <ul>
        {STATES.map((state) => (
          <li key={state}>
            <StateMark state={state} />
            {t(`coverage.state.${state}`)}
          </li>
        ))}
      </ul>
      <p className="quiet">{t('coverage.caveat')}</p>
    </details>
  );
}
