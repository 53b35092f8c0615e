import type { CypherValue } from '../../../server/contract/cypher-values.ts';
import type { Cell } from '../table.ts';
import { textOf, typeOf } from './entities.ts';

/** A value as a cell of a table that leaves the page: plain where it is one value, else JSON. */
export function toCell(value: CypherValue): Cell {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  return cellText(value);
}

/** A value as text, such as it is copied. */
export function cellText(value: CypherValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
  const kind = typeOf(value);
  return kind !== null && kind !== 'map' && typeof value.value === 'string' ? value.value : JSON.stringify(value);
}

/** A text cut for the eye, between characters. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = /[\uD800-\uDBFF]/.test(text[longest - 1] ?? '') ? longest - 1 : longest;
  return `${text.slice(0, end)}…`;
}

/** Rows as text with tabs between the cells, by which spreadsheets take them apart. */
export function toTabbed(rows: readonly (readonly CypherValue[])[]): string {
  return rows.map((row) => row.map((value) => cellText(value).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

const RANK = ['object', 'string', 'boolean', 'number'];

/** Cypher's order: of one type by value, of several by type; null comes last. */
export function compareValues(a: CypherValue, b: CypherValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === typeof b) return compareText(sortText(a), sortText(b));
  return RANK.indexOf(typeof a) - RANK.indexOf(typeof b);
}

function sortText(value: CypherValue): string {
  const isEntity = ['node', 'relationship'].includes(typeOf(value) ?? '');
  return isEntity && value !== null && typeof value === 'object' && !Array.isArray(value)
    ? textOf(value.key)
    : cellText(value);
}

const collator = new Intl.Collator(undefined, { numeric: true });

function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

export interface Sort {
  column: number;
  descending: boolean;
}

/** The rows in another order; those that are alike stay as they came, and null stays last either way. */
export function sortRows(rows: readonly CypherValue[][], sort: Sort | null): readonly CypherValue[][] {
  if (sort === null) return rows;
  const at = (row: CypherValue[]): CypherValue => row[sort.column] ?? null;
  return rows.toSorted((a, b) => {
    const isNull = at(a) === null || at(b) === null;
    return (sort.descending && !isNull ? -1 : 1) * compareValues(at(a), at(b));
  });
}
