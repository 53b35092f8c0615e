import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { useApp, useDispatch } from '../context/store-context.ts';
import { useLanguage } from '../context/use-language.ts';
import { FilterBar } from '../panels/filters/FilterBar.tsx';
import type { ViewState } from '../state/view-state.ts';
import { usePerspectives } from '../ui/perspectives-context.ts';
import { usePickHint } from './use-pick-hint.ts';

/** One line over the map that says what to do next. */
export function Hint(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const pickHint = usePickHint();
  const viewHint = useViewHint();
  return (
    <div className="hint" data-picking={pickHint !== null || undefined}>
      <p>{pickHint ?? viewHint}</p>
      {pickHint === null ? (
        <FilterBar />
      ) : (
        <button type="button" className="button small" onClick={() => dispatch({ type: 'pick', picking: null })}>
          {t('hint.cancel')}
        </button>
      )}
    </div>
  );
}

function useViewHint(): string {
  const { t } = useTranslation();
  const perspectives = usePerspectives();
  const language = useLanguage();
  return useApp(({ view }) => {
    const { hint, words } = perspectives[view.perspective];
    return hint === undefined ? words[language].about : (hint(t, view) ?? selectionHint(t, view));
  });
}

/** What can be done with what is selected. */
function selectionHint(t: TFunction, { selection, depth }: ViewState): string {
  switch (selection?.kind) {
    case undefined:
      return depth === 'everything' ? t('hint.all') : t('hint.start');
    case 'node':
      return t('hint.node');
    case 'edge':
    case 'arrow':
      return t('hint.edge');
  }
}
