import type { Driver } from 'neo4j-driver';
import { afterAll, describe } from 'vitest';
import { storedDigest } from '../../../server/store/neo4j/digest.ts';
import { describeSecondWall } from '../../http/second-wall.ts';
import { openOn } from '../../neo4j/empty-store.ts';
import { connectDriver, DATABASE, emptyDatabase } from '../../neo4j/database.ts';
import { sharedNeo4j, withoutNeo4j } from '../../neo4j/shared-neo4j.ts';

const NAMES = [
  'SHOW INDEXES YIELD name RETURN collect(name)',
  'SHOW CONSTRAINTS YIELD name RETURN collect(name)',
  'SHOW USERS YIELD user RETURN collect(user)',
  'SHOW DATABASES YIELD name RETURN collect(name)',
  'CALL db.labels() YIELD label RETURN collect(label)',
  'CALL db.relationshipTypes() YIELD relationshipType RETURN collect(relationshipType)',
  'CALL db.propertyKeys() YIELD propertyKey RETURN collect(propertyKey)',
];

describe.skipIf(withoutNeo4j)('on a real Neo4j', () => {
  let driver: Driver;
  afterAll(() => driver.close());

  describeSecondWall('the Neo4j store', {
    openEmpty: async () => {
      driver = connectDriver(sharedNeo4j());
      await emptyDatabase(driver);
      return openOn(sharedNeo4j());
    },
    held: async () => {
      const session = driver.session({ database: DATABASE });
      const digest = await storedDigest(session);
      await session.close();
      const names = NAMES.map(async (statement) => {
        const { records } = await driver.executeQuery(statement, {}, { database: DATABASE });
        return records[0]?.get(0) as unknown;
      });
      return [digest, ...(await Promise.all(names))];
    },
  });
});
