import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { filterParts, NO_FILTERS } from '../../state/filters.ts';
import { useDispatch, useView } from '../../context/store-context.ts';

/** No policies, or nothing they could act on. */
export function NoCoverage(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const isFiltered = filterParts(useView('filters')).length > 0;
  return (
    <div className="empty">
      <p className="empty-title">{t('coverage.nothingTitle')}</p>
      <p>{isFiltered ? t('coverage.nothingFiltered') : t('coverage.nothing')}</p>
      {isFiltered ? (
        <button type="button" className="button" onClick={() => dispatch({ type: 'set-filters', filters: NO_FILTERS })}>
          {t('filters.clear')}
        </button>
      ) : (
        <button
          type="button"
          className="button"
          onClick={() => dispatch({ type: 'set-perspective', perspective: 'map' })}
        >
          {t('coverage.toMap')}
        </button>
      )}
    </div>
  );
}
