import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CypherAnswer, CypherValue, NamedQuery } from '../../../server/contract/cypher.ts';
import { useLanguage } from '../../app/use-language.ts';
import { cellText, sortRows, toTabbed } from '../../model/cypher/cells.ts';
import type { Sort } from '../../model/cypher/cells.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { Icon } from '../shared/Icon.tsx';
import { CellValue } from './CellValue.tsx';
import { gridMove } from '../coverage/grid-keys.ts';
import type { Place } from '../coverage/grid-keys.ts';
import { Pager } from './Pager.tsx';

const PAGE = 50;

interface AnswerTableProps {
  answer: CypherAnswer;
  about: NamedQuery['columns'] | undefined;
}

/** The rows as a grid that the arrow keys walk: sorted by a click on a heading, a page at a time. */
export function AnswerTable({ answer, about = [] }: AnswerTableProps): ReactElement {
  const { t } = useTranslation();
  const { columns } = answer;
  const [sort, setSort] = useState<Sort | null>(null);
  const [page, setPage] = useState(0);
  const [place, setPlace] = useState<Place | null>(null);
  const rows = sortRows(answer.rows, sort);
  const shown = rows.slice(page * PAGE, (page + 1) * PAGE);
  const row = place && shown[place.row];
  const turn = (to: number): void => {
    setPage(to);
    setPlace(null);
  };
  return (
    <>
      <div className="answer-tools">
        <CopyButton
          words={t('cypher.copyCell')}
          text={() => cellText(row?.[place?.column ?? 0] ?? null)}
          isDisabled={!row}
        />
        <CopyButton words={t('cypher.copyRow')} text={() => toTabbed(row ? [row] : [])} isDisabled={!row} />
        <CopyButton words={t('cypher.copyAll')} text={() => toTabbed([columns, ...rows])} />
      </div>
      <div className="answer-scroll">
        <table
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its cells are walked by the arrow keys
          role="grid"
          aria-rowcount={answer.rowCount + 1}
          aria-label={t('cypher.table')}
        >
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
                    turn(0);
                  }}
                />
              ))}
            </tr>
          </thead>
          <Body rows={shown} first={page * PAGE} place={place} onPlace={setPlace} />
        </table>
      </div>
      <Pager page={page} pages={Math.ceil(rows.length / PAGE)} onTurn={turn} />
    </>
  );
}

/** Up, then down, then as the rows came. */
function nextSort(sort: Sort | null, column: number): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

interface ColumnHeadingProps {
  name: string;
  about: NamedQuery['columns'][number] | undefined;
  sorted: Sort | null;
  onSort: () => void;
}

function ColumnHeading({ name, about, sorted, onSort }: ColumnHeadingProps): ReactElement {
  const language = useLanguage();
  const order = sorted?.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorted ? order : undefined}>
      <button
        type="button"
        className="column-name"
        title={language === 'zh' ? about?.description_zh : about?.description}
        onClick={onSort}
      >
        <bdi>{name}</bdi>
        {sorted && <Icon name={sorted.descending ? 'down' : 'up'} size={12} />}
      </button>
    </th>
  );
}

interface BodyProps {
  rows: readonly (readonly CypherValue[])[];
  /** How many rows stand before these. */
  first: number;
  place: Place | null;
  onPlace: (place: Place) => void;
}

function Body({ rows, first, place, onPlace }: BodyProps): ReactElement {
  const size = { rows: rows.length, columns: rows[0]?.length ?? 0 };
  const isCurrent = (row: number, column: number): boolean =>
    place === null ? row === 0 && column === 0 : place.row === row && place.column === column;
  return (
    <tbody>
      {rows.map((row, at) => (
        <tr key={first + at} aria-rowindex={first + at + 2}>
          <th scope="row" className="row-number">
            {first + at + 1}
          </th>
          {row.map((value, column) => (
            <td
              key={column}
              tabIndex={isCurrent(at, column) ? 0 : -1}
              aria-selected={place?.row === at && place.column === column}
              data-number={typeof value === 'number' || undefined}
              onFocus={() => onPlace({ row: at, column })}
              onKeyDown={(event) => {
                if (event.target !== event.currentTarget) return;
                if (event.key === 'Enter') event.currentTarget.querySelector('button')?.click();
                const to = gridMove(event.key, event.ctrlKey, { row: at, column }, size);
                if (to === null) return;
                event.preventDefault();
                cellAt(event.currentTarget, to)?.focus();
              }}
            >
              <CellValue value={value} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** The cell at a place of the body that another cell is in; the first cell of a row is its number. */
function cellAt(cell: HTMLElement, { row, column }: Place): HTMLElement | null {
  const line = cell.closest('tbody')?.rows[row];
  return line?.cells[column + 1] ?? null;
}
