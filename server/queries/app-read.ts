import type { CypherValue } from '../contract/cypher-values.ts';
import { StoreError, type GraphStore } from '../store/graph-store.ts';
import { runEntry, type Catalog } from './catalog.ts';

export type Row = Record<string, CypherValue>;

/** The app reads everything or fails: a graph that was cut off would look like a whole one. */
const APP_READ = { lane: 'app', rowLimit: 1_000_000, timeoutMs: 30_000 } as const;

/** Runs one of the app's own queries and gives its rows by column. */
export async function readRows(
  store: GraphStore,
  catalog: Catalog,
  name: string,
  parameters: Record<string, CypherValue>,
): Promise<Row[]> {
  const entry = catalog.app.get(name);
  if (!entry) throw new Error(`The app has no query named ${name}.`);
  const { columns, rows, truncated } = await runEntry(store, entry, parameters, APP_READ);
  if (truncated) throw new Error(`The app's query ${name} has more than ${APP_READ.rowLimit} rows.`);
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
}

const REVISION_TRIES = 5;

/**
 * Runs several reads that have to speak of one revision, again when a load came between them.
 * @throws StoreError STORE_UNAVAILABLE when the store holds no revision
 */
export async function atOneRevision<T>(store: GraphStore, read: (revision: string) => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt <= REVISION_TRIES; attempt += 1) {
    const revision = await store.revision();
    if (revision === null)
      throw new StoreError('STORE_UNAVAILABLE', 'The store holds no graph yet.', 'Load a seed first.');
    const answer = await read(revision);
    if ((await store.revision()) === revision) return answer;
  }
  throw new StoreError('STORE_UNAVAILABLE', 'The graph is being replaced again and again.', 'Try again in a moment.');
}
