import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeverageAnswer } from '../../../server/contract/leverage.ts';

/** How it was counted, and by whom the way of counting was thought out. */
export function LeverMethod({ answer }: { answer: LeverageAnswer }): ReactElement {
  const { t } = useTranslation();
  return (
    <details className="method">
      <summary>{t('levers.method.title')}</summary>
      <p>{t('levers.method.counting')}</p>
      <p>{t('levers.method.signs')}</p>
      <dl className="fact-list">
        <div>
          <dt>{t('levers.method.formula')}</dt>
          <dd lang="en">
            <code>{answer.formula}</code>
          </dd>
        </div>
        <div>
          <dt>{t('levers.method.source')}</dt>
          <dd lang="fr">{answer.source}</dd>
        </div>
      </dl>
    </details>
  );
}
