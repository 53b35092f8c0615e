import { useEffect, useMemo, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../../context/store-context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useEmphasis } from '../../context/use-emphasis.ts';
import { lineNamed } from './axis.ts';
import { CellDetail } from './CellDetail.tsx';
import { ColumnDetail } from './ColumnDetail.tsx';
import { RowDetail } from './RowDetail.tsx';
import type { CoverageView } from './use-coverage-view.ts';
import { useAsk } from './use-grid-actions.ts';

/** What is open below the grid: a cell's chains, or all that a row reaches or a column is reached by. */
export function CoverageDetail({ view }: { view: CoverageView }): ReactElement {
  const { t } = useTranslation();
  const asked = useQuestion('coverage');
  const row = lineNamed(view.all.rows, asked.row);
  const column = lineNamed(view.all.columns, asked.column);
  const isLeftOut = (asked.row !== null && row === null) || (asked.column !== null && column === null);
  if (isLeftOut) return <p className="quiet">{t('reasoning.leftOut')}</p>;
  if (!row && !column) return <ShownOnMap view={view} />;
  return (
    <Opened id={`${asked.row} ${asked.column}`}>
      {row && column && <CellDetail row={row} column={column} view={view} />}
      {row && !column && <RowDetail row={row} view={view} />}
      {column && !row && <ColumnDetail column={column} view={view} />}
    </Opened>
  );
}

/** Comes into sight when something else is opened. */
function Opened({ id, children }: { id: string; children: ReactNode }): ReactElement {
  const { t } = useTranslation();
  const ask = useAsk();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  return (
    <section ref={section} className="coverage-detail" aria-label={t('coverage.opened')}>
      <button
        type="button"
        className="icon-button small detail-close"
        aria-label={t('coverage.close')}
        onClick={() => ask({ row: null, column: null })}
      >
        <Icon name="close" size={12} />
      </button>
      {children}
    </section>
  );
}

/** While nothing is open, columns that were singled out stay bright on the map. */
function ShownOnMap({ view }: { view: CoverageView }): null {
  const { show } = useQuestion('coverage');
  const { columns } = view.gaps;
  useEmphasis(useMemo(() => (show === 'all' ? null : { nodes: columns[show], edges: [] }), [show, columns]));
  return null;
}
