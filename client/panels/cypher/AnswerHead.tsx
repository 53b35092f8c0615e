import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { languageTag } from '../../../server/contract/language.ts';
import type { CypherAnswer } from '../../../server/contract/cypher.ts';
import { useLanguage } from '../../context/use-language.ts';

/** How many rows came, from where and how fast; what there is to say about them; and what to do where some are missing. */
export function AnswerHead({ answer }: { answer: CypherAnswer }): ReactElement {
  const { t } = useTranslation();
  const { rowCount, truncated, elapsedMs, store, notices, plan } = answer;
  const isExplained = plan?.kind === 'explain';
  const number = new Intl.NumberFormat(languageTag(useLanguage()), { maximumFractionDigits: elapsedMs < 10 ? 1 : 0 });
  return (
    <>
      <p className="answer-head">
        <strong>{isExplained ? t('answer.explained') : t('cypher.rows', { count: rowCount })}</strong>{' '}
        <span className="quiet">
          {t('cypher.took', { time: number.format(elapsedMs), store: t(`cypher.store.${store}`) })}
        </span>
      </p>
      {rowCount === 0 && !isExplained && <p className="quiet">{t('cypher.noRows')}</p>}
      {truncated && <p className="notice">{t('cypher.truncated', { count: rowCount })}</p>}
      {(truncated ? notices.slice(0, -1) : notices).map((notice) => (
        <p key={notice} className="notice" dir="auto">
          {notice}
        </p>
      ))}
    </>
  );
}
