import type { Driver } from 'neo4j-driver';
import { afterAll } from 'vitest';
import { openNeo4jStore, type Neo4jOptions } from '../../server/store/neo4j/neo4j-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import type { OpenEmptyStore } from '../store/conformance.ts';
import { connectDriver, DATABASE, emptyDatabase } from './database.ts';
import { sharedNeo4j } from './shared-neo4j.ts';
import type { Neo4jAddress } from './start-neo4j.ts';

export function openOn(address: Neo4jAddress, options: Partial<Neo4jOptions> = {}): Promise<GraphStore> {
  const { uri, user, password } = address;
  return openNeo4jStore({ uri, user, password, database: DATABASE, readers: 2, queueLimit: 4, ...options });
}

/** Opens stores on the shared server, whose database is emptied for each. */
export function neo4jStores(): OpenEmptyStore {
  let driver: Driver | null = null;
  afterAll(() => driver?.close());
  return async () => {
    driver ??= connectDriver(sharedNeo4j());
    await emptyDatabase(driver);
    return openOn(sharedNeo4j());
  };
}
