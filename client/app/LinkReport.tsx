import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.tsx';
import { useApp, useDispatch } from '../context/store-context.ts';

const SHOWN_CHARACTERS = 80;

/** What of a link could not be opened, and that the rest was. */
export function LinkReport(): ReactElement | null {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const problems = useApp((state) => state.transient.linkProblems);
  if (problems.length === 0) return null;
  return (
    <div className="link-report" role="alert">
      <Icon name="warning" />
      <div>
        <p className="link-report-title">{t('error.linkTitle')}</p>
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
      </div>
      <button
        type="button"
        className="icon-button small"
        aria-label={t('error.dismiss')}
        onClick={() => dispatch({ type: 'dismiss-link-report' })}
      >
        <Icon name="close" size={12} />
      </button>
    </div>
  );
}
