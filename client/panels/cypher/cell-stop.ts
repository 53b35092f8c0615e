import { createContext, useContext } from 'react';

/** Whether Tab stops at what a cell holds: in a grid, only in the cell that the reader is in. */
export const CellStop = createContext(true);

/** For a button in a cell. */
export function useCellStop(): 0 | -1 {
  return useContext(CellStop) ? 0 : -1;
}
