import './chains/answers.css';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_LENGTH_LIMIT } from '../../server/contract/reasoning.ts';
import { useDispatch, useView } from '../context/store-context.ts';
import { filterParts, NO_FILTERS } from '../state/filters.ts';
import type { Scope } from '../state/view-state.ts';

/** What can be asked instead where no chain was found: longer ones, headings with their parts, no filters, and `children`. */
export function ScopeRemedies({ children }: { children?: ReactNode }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { maxLength, lift } = useView('scope');
  const isFiltered = filterParts(useView('filters')).length > 0;
  const isLongest = maxLength === MAX_LENGTH_LIMIT;
  const set = (scope: Partial<Scope>): void => dispatch({ type: 'set-scope', scope });
  return (
    <>
      <ul className="remedies">
        {!isLongest && (
          <Remedy onChoose={() => set({ maxLength: MAX_LENGTH_LIMIT })}>
            {t('remedy.longer', { steps: t('count.steps', { count: MAX_LENGTH_LIMIT }) })}
          </Remedy>
        )}
        {!lift && <Remedy onChoose={() => set({ lift: true })}>{t('remedy.lift')}</Remedy>}
        {isFiltered && (
          <Remedy onChoose={() => dispatch({ type: 'set-filters', filters: NO_FILTERS })}>{t('filters.clear')}</Remedy>
        )}
        {children}
      </ul>
      {isLongest && lift && !isFiltered && <p className="quiet">{t('remedy.nothing')}</p>}
    </>
  );
}

export function Remedy({ onChoose, children }: { onChoose: () => void; children: string }): ReactElement {
  return (
    <li>
      <button type="button" className="link" onClick={onChoose}>
        {children}
      </button>
    </li>
  );
}
