import { StoreError, type ReadOptions, type ReadResult } from '../graph-store.ts';
import type { PreparedStatement } from '../preparation.ts';
import type { Serving } from './serving.ts';

/**
 * Runs a statement as it was prepared, under the names that the query gives its columns.
 * @throws StoreError UNSUPPORTED_BY_EMBEDDED where the engine does not know what was written anew for it
 */
export async function readPrepared(
  serving: Serving,
  { statement, columns }: PreparedStatement,
  options: ReadOptions,
): Promise<ReadResult> {
  if (columns === null) return serving.read(statement, options);
  const result = await serving.read(statement, options).catch((error: unknown) => {
    throw toLack(error);
  });
  return { ...result, columns };
}

/** A query that Neo4j's front end finds right, and the embedded engine not, asks for what the engine lacks. */
function toLack(error: unknown): unknown {
  if (!(error instanceof StoreError) || error.code !== 'SYNTAX_ERROR') return error;
  return new StoreError(
    'UNSUPPORTED_BY_EMBEDDED',
    'The embedded store cannot run this query: its engine lacks something that the query asks for.',
    'Write it in simpler steps, with WITH between. A Neo4j behind NEO4J_URI answers it as it is.',
    { cause: error },
  );
}
