import type { CypherPlan } from '../../contract/cypher.ts';
import { StoreError } from '../graph-store.ts';
import type { GrafeoValue } from './engine.ts';
import { toWireValue, type EntityLookup } from './values.ts';

/** The part of the engine's result that is read. */
export interface EngineResult {
  readonly columns: string[];
  readonly length: number;
  get(index: number): Record<string, GrafeoValue>;
  rows(): GrafeoValue[][];
}

export interface ReaderAnswer {
  columns: string[];
  /** JSON of the rows in wire form. */
  rows: string;
  truncated: boolean;
  plan?: CypherPlan;
}

/** Beyond this, reading the answer would keep the server's own process from everything else. */
const ANSWER_LIMIT = 32 * 2 ** 20;

/**
 * The first `rowLimit` rows. Rows beyond it are never converted, as that blocks and takes memory.
 * @throws StoreError QUERY_FAILED when the answer is too large to be sent
 */
export function answerOf(result: EngineResult, rowLimit: number, entities: EntityLookup): ReaderAnswer {
  const { columns } = result;
  const truncated = result.length > rowLimit;
  const rows = truncated ? firstRows(result, columns, rowLimit) : result.rows();
  const json = JSON.stringify(rows.map((row) => row.map((value) => toWireValue(value, entities))));
  if (json.length > ANSWER_LIMIT) throw tooLargeError();
  return { columns, rows: json, truncated };
}

function firstRows(result: EngineResult, columns: string[], count: number): GrafeoValue[][] {
  if (columns.includes('__proto__')) {
    throw new StoreError(
      'QUERY_FAILED',
      'A long result cannot have a column named __proto__.',
      'Rename the column with AS.',
    );
  }
  return Array.from({ length: count }, (_, index) => {
    const row = result.get(index);
    return columns.map((column) => row[column] ?? null);
  });
}

function tooLargeError(): StoreError {
  return new StoreError(
    'QUERY_FAILED',
    'The answer is too large: it is more than 32 million characters.',
    'Return less: fewer rows, shorter lists, or only the properties that are needed.',
  );
}
