import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAddress } from './start-neo4j.ts';

/** The one database that users have on a Community server. */
export const DATABASE = 'neo4j';

/** A driver of the test's own, beside the store under test. Whoever opens it closes it. */
export function connectDriver({ uri, user, password }: Neo4jAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

async function namesOf(driver: Driver, statement: string): Promise<string[]> {
  const { records } = await driver.executeQuery(statement, {}, { database: DATABASE });
  return records.map((record) => String(record.get('name')));
}

/** Leaves the database as a new one is: no data, no constraint, no index of anybody's. */
export async function emptyDatabase(driver: Driver): Promise<void> {
  const batches = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS';
  const session = driver.session({ database: DATABASE });
  await session.run(batches);
  await session.close();
  for (const name of await namesOf(driver, 'SHOW CONSTRAINTS YIELD name')) {
    await driver.executeQuery(`DROP CONSTRAINT \`${name}\``, {}, { database: DATABASE });
  }
  for (const name of await namesOf(driver, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
    await driver.executeQuery(`DROP INDEX \`${name}\``, {}, { database: DATABASE });
  }
}
