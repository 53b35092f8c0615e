/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, react/incompatible-library -- the cells of the table are walked by the arrow keys, and no compiler memoizes what the window returns */
import { useVirtualizer } from '@tanstack/react-virtual';
import type { VirtualItem } from '@tanstack/react-virtual';
import { Fragment, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CypherAnswer, NamedQuery } from '../../../server/contract/cypher.ts';
import type { CypherValue } from '../../../server/contract/cypher-values.ts';
import { cellText, sortRows, toTabbed } from '../../model/cypher/cells.ts';
import type { Sort } from '../../model/cypher/cells.ts';
import { columnWidths } from '../../model/cypher/column-widths.ts';
import { gridMove } from '../../ui/grid-keys.ts';
import type { Place } from '../../ui/grid-keys.ts';
import { useFocusPlace, withFocused } from '../../ui/grid-window.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { useCopy } from '../../context/use-copy.ts';
import { AnswerRow } from './AnswerRow.tsx';
import { ColumnHeading } from './ColumnHeading.tsx';
import { useOnMap } from './EntityChips.tsx';

/** What a row is taken to be high before it is seen, in pixels. */
const ROW = 40;

interface AnswerTableProps {
  answer: CypherAnswer;
  about: NamedQuery['columns'] | undefined;
}

/** The rows as a grid that the arrow keys walk, sorted by a click on a heading; only what is in sight is drawn. */
export function AnswerTable({ answer, about = [] }: AnswerTableProps): ReactElement {
  const { t } = useTranslation();
  const { columns } = answer;
  const scroller = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState<Sort | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const rows = useMemo(() => sortRows(answer.rows, sort), [answer.rows, sort]);
  const widths = useWidths(answer);
  const current = place ?? { row: 0, column: 0 };
  const seen = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 4,
    scrollPaddingStart: ROW,
    rangeExtractor: (range) => withFocused(range, current.row),
  });
  const focusPlace = useFocusPlace(scroller, ({ row }) => seen.scrollToIndex(row));
  const { state, copy } = useCopy();
  useAnnounce(state === 'idle' ? '' : t(`copy.${state}`));
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const { target, key, ctrlKey, metaKey } = event;
    if (!(target instanceof HTMLElement) || target.dataset.place === undefined) return;
    if (key === 'Enter') target.querySelector('button')?.click();
    if (key.toLowerCase() === 'c' && (ctrlKey || metaKey) && getSelection()?.isCollapsed !== false)
      copy(cellText(rows[current.row]?.[current.column] ?? null));
    const to = gridMove(key, ctrlKey, current, { rows: rows.length, columns: columns.length });
    if (to === null) return;
    event.preventDefault();
    setPlace(to);
    focusPlace(to);
  };
  return (
    <>
      <CopyButtons columns={columns} rows={rows} place={place} />
      <div ref={scroller} className="answer-scroll">
        <table
          role="grid"
          className="answer-grid"
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          aria-label={t('cypher.table')}
          onKeyDown={onKeyDown}
        >
          <colgroup>
            <col style={{ width: `${String(rows.length).length + 4}ch` }} />
            {widths.map((width, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns are told apart by their places alone
              <col key={index} style={{ width: `${width}ch` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className="row-number">
                #
              </th>
              {columns.map((column, index) => (
                <ColumnHeading
                  key={`${index} ${column}`}
                  name={column}
                  about={about[index]}
                  sorted={sort?.column === index ? sort : null}
                  onSort={() => {
                    setSort(nextSort(sort, index));
                    setPlace(null);
                    seen.scrollToIndex(0);
                  }}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {withGaps(seen.getVirtualItems(), seen.getTotalSize()).map(({ gap, item }) => (
              <Fragment key={item?.key ?? 'end'}>
                {gap > 0 && <Gap height={gap} columns={columns.length + 1} />}
                {item && (
                  <AnswerRow
                    row={rows[item.index] ?? []}
                    index={item.index}
                    current={current}
                    isChosen={place?.row === item.index}
                    onPlace={setPlace}
                    measure={seen.measureElement}
                  />
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function useWidths({ columns, rows }: CypherAnswer): number[] {
  const onMap = useOnMap();
  return useMemo(
    () => columnWidths(columns, rows, (text) => onMap.node(text) !== null || onMap.edge(text) !== null),
    [columns, rows, onMap],
  );
}

/** Up, then down, then as the rows came. */
function nextSort(sort: Sort | null, column: number): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/** The rows that are drawn, each with the tab that those take which are not drawn before it; and what is left at the end. */
function withGaps(items: readonly VirtualItem[], total: number): { gap: number; item: VirtualItem | null }[] {
  const starts = items.map((item, at) => ({ gap: item.start - (items[at - 1]?.end ?? 0), item }));
  return [...starts, { gap: total - (items.at(-1)?.end ?? 0), item: null }];
}

function Gap({ height, columns }: { height: number; columns: number }): ReactElement {
  return (
    <tr aria-hidden="true" className="answer-gap">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- it stands for rows that are not drawn */}
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

interface CopyButtonsProps {
  columns: readonly string[];
  rows: readonly (readonly CypherValue[])[];
  place: Place | null;
}

function CopyButtons({ columns, rows, place }: CopyButtonsProps): ReactElement {
  const { t } = useTranslation();
  const row = place && rows[place.row];
  return (
    <div className="answer-tools">
      <CopyButton
        words={t('cypher.copyCell')}
        text={() => cellText(row?.[place?.column ?? 0] ?? null)}
        isDisabled={!row}
      />
      <CopyButton words={t('cypher.copyRow')} text={() => toTabbed(row ? [row] : [])} isDisabled={!row} />
      <CopyButton words={t('cypher.copyAll')} text={() => toTabbed([columns, ...rows])} />
    </div>
  );
}
