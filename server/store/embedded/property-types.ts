import { z } from 'zod';
import { StoreError, type ReadOptions, type ReadResult } from '../graph-store.ts';
import { eitherOf, listOf, ofKind, orNull, type Kind, type ValueType } from '../value-type.ts';

/** Tells a value's kind by what the embedded engine can do with it; it has no function that would say. */
function kindOf(value: string): string {
  return `CASE WHEN ${value} STARTS WITH '' THEN 'string' WHEN (${value} OR false) IS NOT NULL THEN 'boolean'
    WHEN ${value} % 1 = 0 THEN 'integer' WHEN ${value} - 0 IS NOT NULL THEN 'float' WHEN size(${value}) = 0 THEN 'empty' ELSE 'list' END`;
}

function kindsStatement(pattern: string): string {
  return `MATCH ${pattern} UNWIND keys(x) AS key WITH key, x[key] AS value
    WITH DISTINCT key, ${kindOf('value')} AS kind, ${kindOf('head(value)')} AS item RETURN key, kind, item`;
}

const READ = { lane: 'app', rowLimit: 100_000, timeoutMs: 30_000 } as const;
const RowSchema = z.tuple([z.string(), z.string(), z.string()]);

/** Whatever a statement can be run on. */
interface Reader {
  read(statement: string, options: ReadOptions): Promise<ReadResult>;
}

/**
 * What the graph holds under each property key. An entity may lack any of them.
 * @throws StoreError
 */
export async function readPropertyTypes(reader: Reader): Promise<Record<string, ValueType>> {
  const statements = [kindsStatement('(x)'), kindsStatement('()-[x]->()')];
  const answers = await Promise.all(statements.map((statement) => reader.read(statement, READ)));
  if (answers.some(({ truncated }) => truncated)) throw tooManyKeys();
  const types: Record<string, ValueType> = {};
  for (const row of answers.flatMap(({ rows }) => rows)) {
    const [key, kind, item] = RowSchema.parse(row);
    const held = typeOf(kind, item);
    types[key] = orNull(types[key] ? eitherOf([types[key], held]) : held);
  }
  return types;
}

function typeOf(kind: string, item: string): ValueType {
  if (kind === 'empty') return listOf(ofKind());
  return kind === 'list' ? listOf(ofKind(item as Kind)) : ofKind(kind as Kind);
}

function tooManyKeys(): StoreError {
  const message = `The graph has more than ${READ.rowLimit} property keys.`;
  return new StoreError('QUERY_FAILED', message, 'Load a graph with fewer.');
}
