/** A place in the grid, headers included, from 0. */
export interface Place {
  row: number;
  column: number;
}

export interface GridSize {
  rows: number;
  columns: number;
}

const PAGE = 8;

/** Where a key leads, by the grid pattern of the ARIA authoring practices; null for a key that moves nowhere. */
export function gridMove(key: string, isControl: boolean, { row, column }: Place, size: GridSize): Place | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  switch (key) {
    case 'ArrowDown':
      return { row: Math.min(row + 1, last.row), column };
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column };
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, last.column) };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) };
    case 'PageDown':
      return { row: Math.min(row + PAGE, last.row), column };
    case 'PageUp':
      return { row: Math.max(row - PAGE, 0), column };
    case 'Home':
      return isControl ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return isControl ? last : { row, column: last.column };
    default:
      return null;
  }
}

/** The place inside a grid that has become smaller. */
export function within({ row, column }: Place, size: GridSize): Place {
  return { row: Math.min(row, size.rows - 1), column: Math.min(column, size.columns - 1) };
}
