import stringWidth from 'string-width';
import type { CypherAnswer } from '../contract/cypher.ts';
import type { CypherValue } from '../contract/cypher-values.ts';

const LONGEST_CELL = 60;

/** Rows under their headings, in columns; a Chinese character takes two places, and a long cell is cut. */
export function toTable({ columns, rows }: Pick<CypherAnswer, 'columns' | 'rows'>): string {
  const lines = [columns, ...rows.map((row) => row.map(toText))].map((row) => row.map(fit));
  const widths = columns.map((_, at) => Math.max(...lines.map((row) => stringWidth(row[at] ?? ''))));
  const rule = widths.map((width) => '-'.repeat(width));
  const [head, ...body] = lines;
  return [head ?? [], rule, ...body]
    .map(
      (row) =>
        `${row
          .map((cell, at) => pad(cell, widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function toText(value: CypherValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : entityText(value);
}

/** A node or relationship by its key; anything else as JSON. */
function entityText(value: CypherValue): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
  const isEntity = value.$type === 'node' || value.$type === 'relationship';
  return isEntity && typeof value.key === 'string' ? value.key : JSON.stringify(value);
}

/** One line of printable characters: what a terminal would obey is written out. */
function fit(cell: string): string {
  const line = cell.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (sign) =>
    sign === '\n' ? '⏎' : `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
  if (stringWidth(line) <= LONGEST_CELL) return line;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    if (stringWidth(kept + segment) >= LONGEST_CELL) break;
    kept += segment;
  }
  return `${kept}…`;
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - stringWidth(cell)));
}
