import { describe, expect, test } from 'vitest';
import { connectDriver, DATABASE, emptyDatabase } from '../../neo4j/database.ts';
import { sharedNeo4j, withoutNeo4j } from '../../neo4j/shared-neo4j.ts';

describe.skipIf(withoutNeo4j)('the Neo4j of the tests', () => {
  test('is a Neo4j 5 that keeps what it is told until it is emptied', async () => {
    const driver = connectDriver(sharedNeo4j());
    const count = async (): Promise<unknown> =>
      (await driver.executeQuery('MATCH (n) RETURN count(n) AS count', {}, { database: DATABASE })).records[0]?.get(
        'count',
      );
    await driver.executeQuery('CREATE (:Left)-[:BEHIND]->(:Left)', {}, { database: DATABASE });
    expect(await count()).toBeGreaterThanOrEqual(2);
    await emptyDatabase(driver);
    expect(await count()).toBe(0);
    expect((await driver.getServerInfo()).agent).toMatch(/^Neo4j\/5\./);
    await driver.close();
  });
});
