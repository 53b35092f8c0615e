/** As much of a row as the keys go by. */
export interface TreeRow {
  id: string;
  /** Id of the row that it stands under; null at the top. */
  parent: string | null;
  hasChildren: boolean;
}

export type TreeMove =
  | { kind: 'focus'; id: string }
  | { kind: 'expand'; id: string }
  | { kind: 'collapse'; id: string }
  | { kind: 'choose'; id: string };

/** What a key does in a tree, by the tree view pattern of the ARIA authoring practices; null where it does nothing. */
export function treeMove(
  key: string,
  rows: readonly TreeRow[],
  focused: string,
  expanded: ReadonlySet<string>,
): TreeMove | null {
  const index = rows.findIndex(({ id }) => id === focused);
  const row = rows[index];
  if (!row) return null;
  const focus = (target: TreeRow | undefined): TreeMove | null => (target ? { kind: 'focus', id: target.id } : null);
  switch (key) {
    case 'ArrowDown':
      return focus(rows[index + 1]);
    case 'ArrowUp':
      return focus(rows[index - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      if (!row.hasChildren) return null;
      return expanded.has(row.id) ? focus(rows[index + 1]) : { kind: 'expand', id: row.id };
    case 'ArrowLeft':
      if (row.hasChildren && expanded.has(row.id)) return { kind: 'collapse', id: row.id };
      return row.parent === null ? null : { kind: 'focus', id: row.parent };
    case 'Enter':
    case ' ':
      return { kind: 'choose', id: row.id };
    default:
      return null;
  }
}

/** The next row whose name begins with what was typed, round the end; a word of several letters may be the focused row's own. */
export function rowByName<Row extends TreeRow>(
  rows: readonly Row[],
  focused: string,
  typed: string,
  nameOf: (row: Row) => string,
): string | null {
  const start = rows.findIndex(({ id }) => id === focused);
  const from = typed.length > 1 ? start : start + 1;
  const order = [...rows.slice(from), ...rows.slice(0, from)];
  const wanted = typed.toLowerCase();
  return order.find((row) => nameOf(row).toLowerCase().startsWith(wanted))?.id ?? null;
}
