import type { NodeKey } from '../../../server/contract/ids.ts';
import type { GlanceCell, GlanceTable } from '../../reasoning/glance.ts';

/** Rows or columns that nothing leads to or from, though all that the table asks about were asked. */
export interface Gaps {
  rows: readonly NodeKey[];
  columns: readonly NodeKey[];
}

function isNothing({ net }: GlanceCell): boolean {
  return net === 'none';
}

/** Lines of a table whose every cell is empty. A cell of two that share a part is no answer, and empties nothing. */
export function gapsOf({ rows, columns, cells }: GlanceTable): Gaps {
  const isGap = (own: readonly GlanceCell[], others: readonly NodeKey[]): boolean =>
    others.length > 0 && own.length === others.length && own.every(isNothing);
  return {
    rows: rows.filter((row) =>
      isGap(
        cells.filter((cell) => cell.row === row),
        columns,
      ),
    ),
    columns: columns.filter((column) =>
      isGap(
        cells.filter((cell) => cell.column === column),
        rows,
      ),
    ),
  };
}

/** How a cell was come by: a claim that the paper states or the coder read, a chain, or nothing. */
export function wayOf({ direct, net }: GlanceCell): 'stated' | 'read' | 'chain' | 'nothing' {
  if (direct !== null) return direct.isStated ? 'stated' : 'read';
  return net === 'none' ? 'nothing' : 'chain';
}
