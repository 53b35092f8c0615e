import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_LENGTH_LIMIT } from '../../../server/contract/reasoning.ts';
import { useDispatch, useView } from '../../app/store-context.ts';
import type { TraceOptions } from '../../state/actions.ts';
import { useAnnounce } from '../shared/use-announce.ts';
import { useNameOf } from '../shared/use-claim-words.ts';
import { verdictInWords } from './trace-words.ts';

/** No chain: what was asked, and what can be asked instead. */
export function NoPath(): ReactElement | null {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const nameOf = useNameOf();
  const { from, to, maxLength, lift, statedOnly } = useView('trace');
  const names = from && to ? { from: nameOf(from), to: nameOf(to) } : null;
  useAnnounce(names ? verdictInWords(t, 'none', names) : '');
  if (!names) return null;
  const set = (options: Partial<TraceOptions>): void => dispatch({ type: 'set-trace-options', options });
  const isLongest = maxLength === MAX_LENGTH_LIMIT;
  return (
    <div className="empty">
      <p className="empty-title" dir="auto">
        {t('trace.none.title', names)}
      </p>
      <p>{t('trace.none.lead', { steps: t('count.steps', { count: maxLength }) })}</p>
      <ul className="remedies">
        {!isLongest && (
          <li>
            <button type="button" className="link" onClick={() => set({ maxLength: MAX_LENGTH_LIMIT })}>
              {t('trace.none.longer', { steps: t('count.steps', { count: MAX_LENGTH_LIMIT }) })}
            </button>
          </li>
        )}
        {!lift && (
          <li>
            <button type="button" className="link" onClick={() => set({ lift: true })}>
              {t('trace.none.lift')}
            </button>
          </li>
        )}
        {statedOnly && (
          <li>
            <button type="button" className="link" onClick={() => set({ statedOnly: false })}>
              {t('trace.none.inferred')}
            </button>
          </li>
        )}
        <li>
          <button type="button" className="link" onClick={() => dispatch({ type: 'swap-trace' })}>
            {t('trace.none.swap')}
          </button>
        </li>
      </ul>
      {isLongest && lift && !statedOnly && <p className="quiet">{t('trace.none.nothing')}</p>}
    </div>
  );
}
