import type { CypherValue } from '../../../server/contract/cypher-values.ts';
import { cellText } from './cells.ts';
import { typeOf } from './entities.ts';

const NARROWEST = 5;
const WIDEST = 38;
/** What stands for a node or an arrow is a name or a sentence, whatever its key is. */
const ENTITY = 28;
/** Room beside the words of a cell. */
const PADDING = 3;

/** How wide each column is, in characters, by all of its rows: it stays so, whichever of them are in sight. */
export function columnWidths(
  columns: readonly string[],
  rows: readonly (readonly CypherValue[])[],
  isEntity: (text: string) => boolean,
): number[] {
  return columns.map((name, column) => {
    const widths = rows.map((row) => widthOf(row[column] ?? null, isEntity));
    const widest = widths.reduce((most, width) => Math.max(most, width), textWidth(name) + 2);
    return Math.min(WIDEST, Math.max(NARROWEST, widest)) + PADDING;
  });
}

function widthOf(value: CypherValue, isEntity: (text: string) => boolean): number {
  if (Array.isArray(value)) return value.reduce<number>((most, item) => Math.max(most, widthOf(item, isEntity)), 0);
  if (typeof value === 'string' && isEntity(value)) return ENTITY;
  const type = typeOf(value);
  if (type === 'path') return WIDEST;
  return type === 'node' || type === 'relationship' ? ENTITY : textWidth(cellText(value));
}

/** A Chinese character is two wide; what is beyond the widest column is not counted. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text.slice(0, WIDEST)) width += /[\u1100-\u{10FFFF}]/u.test(character) ? 2 : 1;
  return width;
}
