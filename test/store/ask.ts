import type { CypherParameters, CypherValue } from '../../server/contract/cypher-values.ts';
import { StoreError, type GraphStore, type ReadOptions, type ReadResult } from '../../server/store/graph-store.ts';

export const USER = { lane: 'user', rowLimit: 1000, timeoutMs: 20_000 } as const satisfies ReadOptions;
export const APP = { ...USER, lane: 'app' } as const satisfies ReadOptions;

export function ask(store: GraphStore, statement: string, parameters: CypherParameters = {}): Promise<ReadResult> {
  return store.read(statement, { ...USER, parameters });
}

/** The one value of the one row of an answer. */
export async function askOne(
  store: GraphStore,
  statement: string,
  parameters?: CypherParameters,
): Promise<CypherValue | undefined> {
  const { rows } = await ask(store, statement, parameters);
  return rows[0]?.[0];
}

/** The code that a call rejects with. Anything but a `StoreError` is an error of the adapter. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof StoreError) return error.code;
    throw error;
  }
  return 'no error';
}
