import { useMemo } from 'react';

/** The row of names and the row that says what is left open. */
export const HEADER_ROWS = 2;

/** In pixels. */
export interface GridSizes {
  /** Width and height of a cell. */
  cell: number;
  /** Height of the names of the columns. */
  head: number;
  /** Width of the names of the rows. */
  rowHead: number;
}

const REMS = { cell: 1.875, head: 9.5, rowHead: 13.5, rowHeadNarrow: 8 };

/** The sizes by the size of the page's text. */
export function useSizes(isNarrow: boolean): GridSizes {
  return useMemo(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const rowHead = isNarrow ? REMS.rowHeadNarrow : REMS.rowHead;
    return { cell: REMS.cell * rem, head: REMS.head * rem, rowHead: rowHead * rem };
  }, [isNarrow]);
}
