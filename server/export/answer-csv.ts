import type { CypherAnswer } from '../contract/cypher.ts';
import type { CypherValue } from '../contract/cypher-values.ts';
import { type CsvCell, writeCsv } from './csv.ts';

/** The rows of an answer as CSV. A cell holds JSON where its value is not a single one. */
export function writeAnswerCsv({ columns, rows }: CypherAnswer): string {
  return writeCsv(
    columns,
    rows.map((row) => row.map(toCell)),
  );
}

/** The types whose text is the whole value. */
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
