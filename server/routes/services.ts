import type { ErrorCode } from '../contract/errors.ts';
import type { AdHocQueries } from '../cypher/ad-hoc-queries.ts';
import type { Library } from '../library/library.ts';
import type { Catalog } from '../queries/catalog.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** What is refused while the store is away, late or busy; of what is kept in memory, until it was read once. */
export const STORE_AWAY: readonly ErrorCode[] = ['STORE_UNAVAILABLE', 'TIMEOUT', 'BUSY'];

/** What the routes answer from. */
export interface Services {
  /** The program's version, such as `0.1.0`. */
  version: string;
  store: GraphStore;
  catalog: Catalog;
  /** The Cypher that users write, checked and run. */
  cypher: AdHocQueries;
  /** What is held in memory of the store's newest revision; of the one read last while the store is away. */
  library: () => Promise<Library>;
  queryTimeoutMs: number;
  rowLimit: number;
}
