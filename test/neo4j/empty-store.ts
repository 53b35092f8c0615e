import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, inject } from 'vitest';
import { openNeo4jStore, type Neo4jOptions } from '../../server/store/neo4j/neo4j-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import type { OpenEmptyStore } from '../store/conformance.ts';
import type { Neo4jAddress } from './start-neo4j.ts';

/** The database that a Community server has. */
export const DATABASE = 'neo4j';

/** The server that all suites share, for suites that run only where there is one. */
export function sharedNeo4j(): Neo4jAddress {
  const address = inject('neo4j');
  if (!address) throw new Error('This machine runs no Neo4j; the suite should have been skipped.');
  return address;
}

/** Whether to skip what needs the shared server. */
export const withoutNeo4j = inject('neo4j') === null;

export function connectDriver({ uri, user, password }: Neo4jAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

async function namesOf(driver: Driver, statement: string): Promise<string[]> {
  const { records } = await driver.executeQuery(statement, {}, { database: DATABASE });
  return records.map((record) => String(record.get('name')));
}

/** Leaves the database as a new one is: no data, no constraint, no index of anybody's. */
export async function emptyDatabase(driver: Driver): Promise<void> {
  await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database: DATABASE });
  const constraints = await namesOf(driver, 'SHOW CONSTRAINTS YIELD name');
  for (const name of constraints) await driver.executeQuery(`DROP CONSTRAINT \`${name}\``, {}, { database: DATABASE });
  const indexes = await namesOf(driver, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
  for (const name of indexes) await driver.executeQuery(`DROP INDEX \`${name}\``, {}, { database: DATABASE });
}

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
