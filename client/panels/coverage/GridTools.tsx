import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../../context/store-context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { groupKeys } from './axis.ts';
import { useShow } from './CoverageSummary.tsx';
import { ColumnShows } from './ColumnShows.tsx';
import type { CoverageView } from './use-coverage-view.ts';
import { useAsk } from './use-grid-actions.ts';

/** Which columns are shown, folding of whole sides, and what the grid is sorted by. */
export function GridTools({ view }: { view: CoverageView }): ReactElement {
  const { t } = useTranslation();
  const { openRows, openColumns } = useQuestion('coverage');
  const ask = useAsk();
  const rows = groupKeys(view.rowGroups);
  const columns = groupKeys(view.columnGroups);
  const isOpen = openRows.length + openColumns.length > 0;
  return (
    <div className="grid-tools">
      <ColumnShows view={view} onShow={useShow(view)} />
      <div className="grid-folds">
        <button type="button" className="button small" onClick={() => ask({ openRows: rows })}>
          {t('coverage.openRows')}
        </button>
        <button type="button" className="button small" onClick={() => ask({ openColumns: columns })}>
          {t('coverage.openColumns')}
        </button>
        <button
          type="button"
          className="button small"
          disabled={!isOpen}
          onClick={() => ask({ openRows: [], openColumns: [] })}
        >
          {t('coverage.foldAll')}
        </button>
      </div>
      <SortChips />
    </div>
  );
}

/** What the grid is sorted by, to be taken away. */
function SortChips(): ReactElement | null {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { rowsBy, columnsBy } = useQuestion('coverage');
  const ask = useAsk();
  const chips = [
    { side: 'rowsBy', key: rowsBy },
    { side: 'columnsBy', key: columnsBy },
  ] as const;
  return (
    <>
      {chips.map(
        ({ side, key }) =>
          key !== null && (
            <button key={side} type="button" className="button small" onClick={() => ask({ [side]: null })}>
              <Icon name="close" size={12} />
              <span dir="auto">{t(`coverage.sorted.${side}`, { name: nameOf(key) })}</span>
            </button>
          ),
      )}
    </>
  );
}
