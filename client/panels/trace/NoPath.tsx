import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_LENGTH_LIMIT } from '../../../server/contract/reasoning.ts';
import { useDispatch, useView } from '../../app/store-context.ts';
import { filterParts, NO_FILTERS } from '../../state/filters.ts';
import type { Scope } from '../../state/view-state.ts';
import { useAnnounce } from '../shared/use-announce.ts';
import { useNameOf } from '../shared/use-claim-words.ts';
import { verdictInWords } from './trace-words.ts';

/** No chain: what was asked, and what can be asked instead. */
export function NoPath(): ReactElement | null {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const nameOf = useNameOf();
  const { from, to } = useView('trace');
  const { maxLength, lift } = useView('scope');
  const isFiltered = filterParts(useView('filters')).length > 0;
  const names = from && to ? { from: nameOf(from), to: nameOf(to) } : null;
  useAnnounce(names ? verdictInWords(t, 'none', names) : '');
  if (!names) return null;
  const set = (scope: Partial<Scope>): void => dispatch({ type: 'set-scope', scope });
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
        {isFiltered && (
          <li>
            <button
              type="button"
              className="link"
              onClick={() => dispatch({ type: 'set-filters', filters: NO_FILTERS })}
            >
              {t('filters.clear')}
            </button>
          </li>
        )}
        <li>
          <button type="button" className="link" onClick={() => dispatch({ type: 'swap-trace' })}>
            {t('trace.none.swap')}
          </button>
        </li>
      </ul>
      {isLongest && lift && !isFiltered && <p className="quiet">{t('trace.none.nothing')}</p>}
    </div>
  );
}
