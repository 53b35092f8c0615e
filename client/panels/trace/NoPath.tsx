import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch, useQuestion, useView } from '../../context/store-context.ts';
import { Remedy, ScopeRemedies } from '../../ui/ScopeRemedies.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { PassingWords } from './PassingWords.tsx';
import { verdictInWords } from '../../ui/chains/trace-words.ts';
import { swapped } from './question.ts';

/** No chain: what was asked, and what can be asked instead. */
export function NoPath(): ReactElement | null {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const nameOf = useNameOf();
  const question = useQuestion('trace');
  const { from, to, avoid, require } = question;
  const { maxLength } = useView('scope');
  const names = from && to ? { from: nameOf(from), to: nameOf(to) } : null;
  useAnnounce(names ? verdictInWords(t, 'none', names) : '');
  if (!names) return null;
  return (
    <div className="empty">
      <p className="empty-title" dir="auto">
        {t('trace.none.title', names)}
      </p>
      <p>{t('trace.none.lead', { steps: t('count.steps', { count: maxLength }) })}</p>
      <PassingWords />
      <ScopeRemedies>
        {avoid.length + require.length > 0 && (
          <Remedy onChoose={() => dispatch({ type: 'ask', of: 'trace', change: { avoid: [], require: [] } })}>
            {t('trace.passing.clear')}
          </Remedy>
        )}
        <li>
          <button
            type="button"
            className="link"
            onClick={() => dispatch({ type: 'ask', of: 'trace', change: swapped(question) })}
          >
            {t('trace.none.swap')}
          </button>
        </li>
      </ScopeRemedies>
    </div>
  );
}
