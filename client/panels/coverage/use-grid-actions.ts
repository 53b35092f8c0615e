import { useDispatch, useQuestion } from '../../context/store-context.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { CoverageQuestion } from './question.ts';
import { HEADER_ROWS } from './grid-sizes.ts';
import type { Place } from '../../ui/grid-keys.ts';
import type { CoverageView } from './use-coverage-view.ts';

type Side = 'openRows' | 'openColumns';

export interface GridActions {
  /** Opens the cell, row or column at a place below the grid. */
  open: (place: Place) => void;
  /** Folds or unfolds the heading at a place; false where there is none. */
  toggle: (place: Place) => boolean;
}

export function useGridActions({ rows, columns }: CoverageView): GridActions {
  const toggleGroup = useToggleGroup();
  const ask = useAsk();
  return {
    open: (place) => {
      const row = rows[place.row - HEADER_ROWS]?.key ?? null;
      const column = columns[place.column - 1]?.key ?? null;
      if (row !== null || column !== null) ask({ row, column });
    },
    toggle: (place) => {
      const isRowHead = place.column === 0 && place.row >= HEADER_ROWS;
      const line = isRowHead ? rows[place.row - HEADER_ROWS] : columns[place.column - 1];
      if (!line?.isGroup || (!isRowHead && place.row !== 0)) return false;
      toggleGroup(isRowHead ? 'openRows' : 'openColumns', line.key);
      return true;
    },
  };
}

export function useAsk(): (change: Partial<CoverageQuestion>) => void {
  const dispatch = useDispatch();
  return (change) => dispatch({ type: 'ask', of: 'coverage', change });
}

export function useToggleGroup(): (side: Side, key: NodeKey) => void {
  const question = useQuestion('coverage');
  const ask = useAsk();
  return (side, key) => {
    const open = question[side];
    ask({ [side]: open.includes(key) ? open.filter((other) => other !== key) : [...open, key] });
  };
}
