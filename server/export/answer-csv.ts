import type { CypherAnswer, CypherValue } from '../contract/cypher.ts';
import { type CsvCell, writeCsv } from './csv.ts';

/** The rows of an answer as CSV; what is no single value is in its cell as JSON. */
export function writeAnswerCsv({ columns, rows }: CypherAnswer): string {
  return writeCsv(
    columns,
    rows.map((row) => row.map(toCell)),
  );
}

/** The types whose text says all that there is to say. */
const PLAIN_TYPES: ReadonlySet<CypherValue | undefined> = new Set([
  'integer',
  'float',
  'date',
  'time',
  'dateTime',
  'duration',
  'point',
]);

function toCell(value: CypherValue): CsvCell {
  if (value === null || typeof value !== 'object') return value;
  if (!Array.isArray(value) && PLAIN_TYPES.has(value.$type) && typeof value.value === 'string') return value.value;
  return JSON.stringify(value);
}
