import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhatIfAnswer } from '../../../server/contract/what-if.ts';
import { useDispatch, useQuestion } from '../../context/store-context.ts';
import { SAMPLE_COUNTS } from './question.ts';
import { SEED } from '../../model/changes.ts';

/** How the answer was found, by whom the way of finding it was thought out, and with how many weightings. */
export function Method({ answer }: { answer: WhatIfAnswer }): ReactElement {
  const { t } = useTranslation();
  return (
    <details className="method">
      <summary>{t('whatIf.method.title')}</summary>
      <p>{t('whatIf.method.model')}</p>
      <p>{t('whatIf.method.weights')}</p>
      <p>{t('whatIf.method.reading')}</p>
      <Samples />
      <dl className="fact-list">
        <div>
          <dt>{t('whatIf.method.formula')}</dt>
          <dd lang="en">
            <code>{answer.formula}</code>
          </dd>
        </div>
        <div>
          <dt>{t('whatIf.method.source')}</dt>
          <dd lang="en">
            {answer.source} {t('whatIf.method.later')}
          </dd>
        </div>
        <div>
          <dt>{t('whatIf.method.seed')}</dt>
          <dd>{t('whatIf.method.seedWords', { seed: SEED })}</dd>
        </div>
      </dl>
    </details>
  );
}

function Samples(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { samples } = useQuestion('what-if');
  return (
    <fieldset className="samples">
      <legend>{t('whatIf.method.samples')}</legend>
      {SAMPLE_COUNTS.map((count) => (
        <label key={count}>
          <input
            type="radio"
            name="weightings"
            checked={count === samples}
            onChange={() => dispatch({ type: 'ask', of: 'what-if', change: { samples: count } })}
          />
          {count}
        </label>
      ))}
    </fieldset>
  );
}
