/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a table that is laid out as blocks loses its roles in some browsers */
import type { VirtualItem } from '@tanstack/react-virtual';
import type { TFunction } from 'i18next';
import { memo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../../context/store-context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import type { Line } from './axis.ts';
import { CoverMark } from './CoverMark.tsx';
import { markInWords } from './coverage-words.ts';
import type { Mark } from './matrix.ts';
import { HEADER_ROWS } from './grid-sizes.ts';
import type { GridSizes } from './grid-sizes.ts';
import type { CoverageView } from './use-coverage-view.ts';

interface GridRowProps {
  view: CoverageView;
  index: number;
  top: number;
  items: readonly VirtualItem[];
  sizes: GridSizes;
  /** The column that the keyboard is in, where it is in this row. */
  activeColumn: number | null;
  isPointed: boolean;
  isOpened: boolean;
  openedColumn: Line | null;
}

/** One policy, or the policies under one heading, and a mark for whatever they reach. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement | null {
  const { t } = useTranslation();
  const { view, index, top, items, sizes, activeColumn, isOpened, openedColumn } = props;
  const line = view.rows[index];
  if (!line) return null;
  const place = index + HEADER_ROWS;
  return (
    <tr role="row" aria-rowindex={place + 1} style={{ top, height: sizes.cell }}>
      <RowHead {...props} line={line} place={place} />
      {items.map((item) => {
        const column = view.columns[item.index];
        if (!column) return null;
        return (
          <GridCell
            key={item.key}
            t={t}
            mark={view.mark(line, column)}
            row={place}
            column={item.index + 1}
            left={item.start}
            width={sizes.cell}
            isUnder={column.under !== null}
            isActive={activeColumn === item.index + 1}
            isOpened={isOpened && openedColumn?.key === column.key}
          />
        );
      })}
    </tr>
  );
});

interface GridCellProps {
  /** Handed down, for a cell is too small a thing to listen for words of its own. */
  t: TFunction;
  mark: Mark | null;
  /** Its place in the grid. */
  row: number;
  column: number;
  left: number;
  width: number;
  isUnder: boolean;
  isActive: boolean;
  isOpened: boolean;
}

/** Drawn once for as long as it stays in sight: scrolling and walking touch only the cells that come, go or change. */
const GridCell = memo(function GridCell({
  t,
  mark,
  row,
  column,
  left,
  width,
  isUnder,
  isActive,
  isOpened,
}: GridCellProps): ReactElement {
  return (
    <td
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={isOpened ? true : undefined}
      data-place={`${row} ${column}`}
      data-under={isUnder || undefined}
      tabIndex={isActive ? 0 : -1}
      style={{ left, width }}
    >
      {mark && <CoverMark status={mark.status} effect={mark.effect} />}
      <span className="visually-hidden">{markInWords(t, mark)}</span>
    </td>
  );
});

interface RowHeadProps extends GridRowProps {
  line: Line;
  place: number;
}

function RowHead({ line, place, sizes, activeColumn, isPointed, isOpened }: RowHeadProps): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { openRows, columnsBy } = useQuestion('coverage');
  const isOpen = line.isGroup && openRows.includes(line.key);
  const name = nameOf(line.key);
  return (
    <th
      role="rowheader"
      className="cover-row-head"
      aria-colindex={1}
      aria-expanded={line.isGroup ? isOpen : undefined}
      aria-sort={columnsBy === line.key ? 'descending' : undefined}
      data-place={`${place} 0`}
      data-under={line.under === null ? undefined : true}
      data-group={line.isGroup || undefined}
      data-pointed={isPointed || undefined}
      data-opened={isOpened || undefined}
      tabIndex={activeColumn === 0 ? 0 : -1}
      title={name}
      style={{ width: sizes.rowHead }}
    >
      {line.isGroup && (
        <span className="cover-fold" aria-hidden="true" title={isOpen ? t('coverage.fold') : t('coverage.unfold')}>
          <Icon name={isOpen ? 'down' : 'right'} size={12} />
        </span>
      )}
      <span className="cover-row-name">
        <bdi>{name}</bdi>
      </span>
      {line.isGroup && <span className="visually-hidden">{t('coverage.groupOf', { count: line.members.length })}</span>}
      {columnsBy === line.key && <Icon name="right" size={12} />}
    </th>
  );
}
