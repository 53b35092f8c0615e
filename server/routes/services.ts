import type { CypherDesk } from '../cypher/desk.ts';
import type { Library } from '../library/library.ts';
import type { Catalog } from '../queries/catalog.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** What the routes answer from. */
export interface Services {
  /** The program's version, such as `0.1.0`. */
  version: string;
  store: GraphStore;
  catalog: Catalog;
  /** Where users' Cypher is checked and run. */
  cypher: CypherDesk;
  /** What is held in memory of the store's current revision. */
  library: () => Promise<Library>;
  queryTimeoutMs: number;
  rowLimit: number;
}
