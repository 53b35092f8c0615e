import { describe } from 'vitest';
import { describeCypherProgram } from '../../http/cypher-suite.ts';
import { connectDriver, emptyDatabase } from '../../neo4j/database.ts';
import { sharedNeo4j, withoutNeo4j } from '../../neo4j/shared-neo4j.ts';

describe.skipIf(withoutNeo4j)('on a real Neo4j', () => {
  describeCypherProgram({
    kind: 'neo4j',
    prepare: async () => {
      const { uri, user, password } = sharedNeo4j();
      const driver = connectDriver({ uri, user, password });
      await emptyDatabase(driver);
      await driver.close();
      return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    },
  });
});
