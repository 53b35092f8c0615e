import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { FilterBar } from '../panels/filters/FilterBar.tsx';
import type { AppState } from '../state/app-state.ts';
import { useApp, useDispatch } from '../context/store-context.ts';

/** One line over the map that says what to do next. */
export function Hint(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const picking = useApp(({ moment }) => moment.picking);
  const text = useApp((state) => hintText(t, state));
  return (
    <div className="hint" data-picking={picking !== null || undefined}>
      <p>{text}</p>
      {picking !== null && (
        <button type="button" className="button small" onClick={() => dispatch({ type: 'pick-trace-end', end: null })}>
          {t('hint.cancel')}
        </button>
      )}
      {picking === null && <FilterBar />}
    </div>
  );
}

function hintText(t: TFunction, { view, moment }: AppState): string {
  if (moment.picking !== null) return moment.picking === 'from' ? t('hint.pickFrom') : t('hint.pickTo');
  if (view.perspective === 'paper') return t('hint.paper');
  if (view.perspective === 'trace' && view.trace.from && view.trace.to) return t('hint.trace');
  if (view.perspective !== 'map' && view.perspective !== 'trace') return t(`about.${view.perspective}`);
  switch (view.selection?.kind) {
    case undefined:
      return view.showAll ? t('hint.all') : t('hint.start');
    case 'node':
      return t('hint.node');
    case 'edge':
    case 'bundle-edge':
      return t('hint.edge');
  }
}
