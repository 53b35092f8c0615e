import './filters.css';
import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useShown } from '../../context/shown.ts';
import { useApp, useDispatch, useView } from '../../context/store-context.ts';
import { filterParts, NO_FILTERS, withoutPart } from '../../state/filters.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { useFilterWords } from '../../ui/filter-words.ts';

const FilterMenu = lazy(async () => ({ default: (await import('./FilterMenu.tsx')).FilterMenu }));

/** What is filtered by, as chips that can be taken away; the menu of filters; undo and redo. */
export function FilterBar(): ReactElement {
  return (
    <div className="filter-bar">
      <FilterChips />
      <FilterButton />
      <HistoryButtons />
    </div>
  );
}

function FilterChips(): ReactElement | null {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const filters = useView('filters');
  const words = useFilterWords();
  const parts = filterParts(filters);
  const left = useWhatIsLeft();
  useAnnounce(parts.length > 0 ? left : '');
  if (parts.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={t('filters.active')}>
      {parts.map((part) => {
        const filter = words(part);
        return (
          <li key={`${part.kind} ${part.value}`}>
            <button
              type="button"
              className="chip"
              title={t('filters.remove', { filter })}
              onClick={() => dispatch({ type: 'set-filters', filters: withoutPart(filters, part) })}
            >
              <span className="visually-hidden">{t('filters.remove', { filter: '' })}</span>
              <bdi className="chip-words">{filter}</bdi>
              <Icon name="close" size={10} />
            </button>
          </li>
        );
      })}
      {parts.length > 1 && (
        <li>
          <button type="button" className="link" onClick={() => dispatch({ type: 'set-filters', filters: NO_FILTERS })}>
            {t('filters.clear')}
          </button>
        </li>
      )}
    </ul>
  );
}

function useWhatIsLeft(): string {
  const { t } = useTranslation();
  const { graph } = useShown();
  if (graph.nodes.length === 0) return t('filters.nothing');
  const claims = graph.edges.filter(({ attributes }) => 'polarity' in attributes).length;
  return t('filters.left', {
    nodes: t('count.nodes', { count: graph.nodes.length }),
    claims: t('count.claims', { count: claims }),
  });
}

function FilterButton(): ReactElement {
  const { t } = useTranslation();
  const { isOpen, place, button } = useDisclosure();
  const left = useWhatIsLeft();
  return (
    <div className="filter-place" {...place}>
      <button type="button" className="button plain small" aria-controls="filter-menu" {...button}>
        <Icon name="filter" size={14} />
        {t('filters.open')}
      </button>
      <div id="filter-menu" className="filter-menu" hidden={!isOpen}>
        {isOpen && (
          <Suspense>
            <FilterMenu />
            <p className="quiet">{left}</p>
          </Suspense>
        )}
      </div>
    </div>
  );
}

function HistoryButtons(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const canUndo = useApp(({ history }) => history.past.length > 0);
  const canRedo = useApp(({ history }) => history.future.length > 0);
  return (
    <>
      <button
        type="button"
        className="icon-button small"
        aria-label={t('history.undo')}
        title={t('history.undo')}
        aria-disabled={!canUndo}
        onClick={() => dispatch({ type: 'undo' })}
      >
        <Icon name="undo" size={14} />
      </button>
      <button
        type="button"
        className="icon-button small"
        aria-label={t('history.redo')}
        title={t('history.redo')}
        aria-disabled={!canRedo}
        onClick={() => dispatch({ type: 'redo' })}
      >
        <Icon name="redo" size={14} />
      </button>
    </>
  );
}
