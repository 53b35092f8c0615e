import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch, useQuestion, useView } from '../../context/store-context.ts';
import { filterParts, NO_FILTERS } from '../../state/filters.ts';

/** Nothing follows: why, and what can be asked instead. */
export function NoConsequence(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { lift } = useView('scope');
  const isFiltered = filterParts(useView('filters')).length > 0;
  const isHeld = useQuestion('what-if').changes.every(({ value }) => value === 0);
  return (
    <div className="empty">
      <p className="empty-title">{isHeld ? t('whatIf.none.heldTitle') : t('whatIf.none.title')}</p>
      <p>{isHeld ? t('whatIf.none.held') : t('whatIf.none.lead')}</p>
      {!isHeld && !lift && (
        <button type="button" className="button" onClick={() => dispatch({ type: 'set-scope', scope: { lift: true } })}>
          {t('whatIf.none.lift')}
        </button>
      )}
      {!isHeld && isFiltered && (
        <button type="button" className="button" onClick={() => dispatch({ type: 'set-filters', filters: NO_FILTERS })}>
          {t('filters.clear')}
        </button>
      )}
    </div>
  );
}
