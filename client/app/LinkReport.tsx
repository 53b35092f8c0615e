import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp, useDispatch } from '../context/store-context.ts';
import { Report } from './Report.tsx';

const SHOWN_CHARACTERS = 80;

/** What of a link could not be opened, and that the rest was. */
export function LinkReport(): ReactElement | null {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const problems = useApp((state) => state.transient.linkProblems);
  if (problems.length === 0) return null;
  return (
    <Report title={t('error.linkTitle')} onDismiss={() => dispatch({ type: 'dismiss-link-report' })}>
      <ul>
        {problems.slice(0, 5).map(({ parameter, value }) => (
          <li key={`${parameter} ${value}`} dir="auto">
            {value === null
              ? t('error.linkUnknown', { parameter: parameter.slice(0, SHOWN_CHARACTERS) })
              : t('error.linkValue', { parameter, value: value.slice(0, SHOWN_CHARACTERS) })}
          </li>
        ))}
      </ul>
      <p className="quiet">{t('error.linkHint')}</p>
    </Report>
  );
}
