import { describe } from 'vitest';
import { neo4jStores } from '../../neo4j/empty-store.ts';
import { withoutNeo4j } from '../../neo4j/shared-neo4j.ts';
import { describeAppReads } from '../app-reads.ts';
import { describeAsCypher } from '../as-cypher.ts';
import { describeStore } from '../conformance.ts';
import { describeNamedQueries } from '../named-queries.ts';

describe.skipIf(withoutNeo4j)('on a real Neo4j', () => {
  const openEmpty = neo4jStores();
  describeStore('the Neo4j store', openEmpty);
  describeNamedQueries('the Neo4j store', openEmpty);
  describeAppReads('the Neo4j store', openEmpty);
  describeAsCypher('the Neo4j store', openEmpty);
});
