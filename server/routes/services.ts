import type { AdHocQueries } from '../cypher/ad-hoc-queries.ts';
import type { Library } from '../library/library.ts';
import type { Catalog } from '../queries/catalog.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** What the routes answer from. */
export interface Services {
  /** The program's version, such as `0.1.0`. */
  version: string;
  store: GraphStore;
  catalog: Catalog;
  /** The Cypher that users write, checked and run. */
  cypher: AdHocQueries;
  /** What is held in memory of the store's current revision. */
  library: () => Promise<Library>;
  queryTimeoutMs: number;
  rowLimit: number;
}
