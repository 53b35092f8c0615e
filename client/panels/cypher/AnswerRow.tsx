import type { ReactElement } from 'react';
import type { CypherValue } from '../../../server/contract/cypher-values.ts';
import type { Place } from '../../ui/grid-keys.ts';
import { CellStop } from './cell-stop.ts';
import { CellValue } from './CellValue.tsx';

interface AnswerRowProps {
  row: readonly CypherValue[];
  /** From 0, in the order in which the rows are shown. */
  index: number;
  /** Where Tab comes into the grid. */
  current: Place;
  /** Whether the reader is in it. */
  isChosen: boolean;
  onPlace: (place: Place) => void;
  /** Tells how high the row has become. */
  measure: (element: HTMLTableRowElement | null) => void;
}

/** A row of the answer with its number. */
export function AnswerRow({ row, index, current, isChosen, onPlace, measure }: AnswerRowProps): ReactElement {
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <th scope="row" className="row-number">
        {index + 1}
      </th>
      {row.map((value, column) => {
        const isCurrent = current.row === index && current.column === column;
        return (
          <td
            // oxlint-disable-next-line react/no-array-index-key -- the cells of a row are told apart by their places alone
            key={column}
            data-place={`${index} ${column}`}
            tabIndex={isCurrent ? 0 : -1}
            aria-selected={isChosen && isCurrent}
            data-number={typeof value === 'number' || undefined}
            onFocus={() => onPlace({ row: index, column })}
          >
            <CellStop value={isCurrent}>
              <CellValue value={value} />
            </CellStop>
          </td>
        );
      })}
    </tr>
  );
}
