/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-element-to-interactive-role, react/incompatible-library -- the grid pattern asks for a table, whose roles some browsers drop where it is laid out as blocks, and no compiler memoizes what the windows return */
import { useVirtualizer } from '@tanstack/react-virtual';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../../context/store-context.ts';
import { useNarrow } from '../../context/use-media.ts';
import { standingLine } from './axis.ts';
import type { Line } from './axis.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { gridMove, within } from '../../ui/grid-keys.ts';
import type { GridSize, Place } from '../../ui/grid-keys.ts';
import { GridRow } from './GridRow.tsx';
import { useFocusPlace, withFocused } from '../../ui/grid-window.ts';
import { HEADER_ROWS, useSizes } from './grid-sizes.ts';
import { Readout } from './Readout.tsx';
import type { CoverageView } from './use-coverage-view.ts';
import { useGridActions } from './use-grid-actions.ts';
import { usePointedPlace } from './use-pointed-place.ts';

/** Policies by what they could act on, as a grid of marks that the arrow keys walk; only what is in sight is drawn. */
export function CoverageGrid({ view }: { view: CoverageView }): ReactElement {
  const { t } = useTranslation();
  const helpId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const size: GridSize = { rows: view.rows.length + HEADER_ROWS, columns: view.columns.length + 1 };
  const [active, setActive] = useState<Place>({ row: HEADER_ROWS, column: 1 });
  const current = within(active, size);
  const { pointed, point } = usePointedPlace(view);
  const { rows, columns, sizes } = useWindow(scroller, view, current);
  const { open, toggle } = useGridActions(view);
  const focusPlace = useFocusPlace(scroller, (place) => {
    if (place.row >= HEADER_ROWS) rows.scrollToIndex(place.row - HEADER_ROWS);
    if (place.column >= 1) columns.scrollToIndex(place.column - 1);
  });
  const opened = useOpened(view);
  useShowOpened(view, opened, { rows, columns });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const next = gridMove(event.key, event.ctrlKey, current, size);
    const acts = event.key === 'Enter' || event.key === ' ';
    if ((next === null && !acts) || (acts && event.ctrlKey)) return;
    event.preventDefault();
    if (next) {
      setActive(next);
      focusPlace(next);
    } else if (event.key === 'Enter' || !toggle(current)) open(current);
  };
  return (
    <div className="coverage-grid">
      <p id={helpId} className="visually-hidden">
        {t('coverage.help')}
      </p>
      <div ref={scroller} className="coverage-scroll">
        <table
          role="grid"
          aria-label={t('coverage.grid')}
          aria-describedby={helpId}
          aria-rowcount={size.rows}
          aria-colcount={size.columns}
          style={{ width: columns.getTotalSize(), height: rows.getTotalSize() }}
          onKeyDown={onKeyDown}
          onPointerOver={(event) => point(placeOf(event))}
          onPointerLeave={() => point(null)}
          onFocus={(event) => {
            const place = placeOf(event);
            if (place) setActive(place);
            point(place);
          }}
          onBlur={() => point(null)}
          onClick={(event) => {
            const place = placeOf(event);
            if (place === null) return;
            if (event.target instanceof Element && event.target.closest('.cover-fold')) toggle(place);
            else open(place);
          }}
        >
          <ColumnHeads
            view={view}
            items={columns.getVirtualItems()}
            sizes={sizes}
            active={current.row < HEADER_ROWS ? current : null}
            pointed={pointed?.column ?? null}
            opened={opened.column}
          />
          <tbody role="rowgroup">
            {rows.getVirtualItems().map((item) => (
              <GridRow
                key={item.key}
                view={view}
                index={item.index}
                top={item.start}
                items={columns.getVirtualItems()}
                sizes={sizes}
                activeColumn={current.row === item.index + HEADER_ROWS ? current.column : null}
                isPointed={pointed?.row === item.index + HEADER_ROWS}
                isOpened={opened.row?.key === view.rows[item.index]?.key}
                openedColumn={opened.column}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Readout view={view} place={pointed} />
    </div>
  );
}

/** The lines that the open cell, row or column of the question stands in. */
function useOpened(view: CoverageView): { row: Line | null; column: Line | null } {
  const { row, column } = useQuestion('coverage');
  return { row: standingLine(view.rows, row), column: standingLine(view.columns, column) };
}

/** What is opened from elsewhere, such as by a link or a name in the summary, comes into sight. */
function useShowOpened(
  view: CoverageView,
  opened: { row: Line | null; column: Line | null },
  windows: { rows: GridWindow; columns: GridWindow },
): void {
  const row = opened.row ? view.rows.indexOf(opened.row) : -1;
  const column = opened.column ? view.columns.indexOf(opened.column) : -1;
  const { rows, columns } = windows;
  useEffect(() => {
    if (row >= 0) rows.scrollToIndex(row);
    if (column >= 0) columns.scrollToIndex(column);
  }, [rows, columns, row, column]);
}

type GridWindow = Virtualizer<HTMLDivElement, Element>;

function useWindow(scroller: { current: HTMLDivElement | null }, view: CoverageView, current: Place) {
  const isNarrow = useNarrow();
  const sizes = useSizes(isNarrow);
  const rows = useVirtualizer({
    count: view.rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => view.rows[index]?.key ?? index,
    estimateSize: () => sizes.cell,
    paddingStart: sizes.head + sizes.cell,
    scrollPaddingStart: sizes.head + sizes.cell,
    overscan: 2,
    rangeExtractor: (range) => withFocused(range, current.row - HEADER_ROWS),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: view.columns.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => view.columns[index]?.key ?? index,
    estimateSize: () => sizes.cell,
    paddingStart: sizes.rowHead,
    scrollPaddingStart: sizes.rowHead,
    overscan: 2,
    rangeExtractor: (range) => withFocused(range, current.column - 1),
  });
  useLayoutEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, sizes]);
  return { rows, columns, sizes };
}

function placeOf({ target }: SyntheticEvent): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = (cell?.dataset.place ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}
