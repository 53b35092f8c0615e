import { z } from 'zod';
import type { StoreContent } from '../graph-store.ts';
import { contentDigest, digestOf, nodeLine, relationshipLine } from './content-check.ts';
import { GrafeoDB, type Database } from './engine.ts';

/** That keys are unique was seen before the build, and holding the engine to it takes time with the square of the nodes. */
const UNIQUE_KEYS = /^CREATE CONSTRAINT .* REQUIRE \w+\.id IS UNIQUE$/s;

/**
 * Builds the content in memory, saves it as a new file at `path`, reads that back and compares. Throws what the engine
 * throws.
 */
export async function buildSnapshot(path: string, content: StoreContent): Promise<void> {
  const database = GrafeoDB.create();
  try {
    const isLate = (statement: string): boolean => UNIQUE_KEYS.test(statement);
    for (const statement of content.schema.filter((one) => !isLate(one))) await database.executeCypher(statement);
    writeContent(database, content);
    for (const statement of content.schema.filter(isLate)) await database.executeCypher(statement);
    database.save(path);
  } finally {
    database.close();
  }
  await checkSnapshot(path, content);
}

function writeContent(database: Database, content: StoreContent): void {
  const ids = new Map<string, number>();
  for (const { label, key, properties } of content.nodes) {
    ids.set(key, database.createNode([label], { ...properties, id: key }).id);
  }
  for (const { type, key, source, target, properties } of content.relationships) {
    database.createEdge(idOf(ids, source), idOf(ids, target), type, { ...properties, id: key });
  }
}

function idOf(ids: Map<string, number>, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`no node ${key}`);
  return id;
}

async function checkSnapshot(path: string, content: StoreContent): Promise<void> {
  const database = GrafeoDB.openReadOnly(path);
  try {
    if (digestOf(await storedLines(database)) !== contentDigest(content)) {
      throw new Error('the snapshot does not hold what was written into it');
    }
  } finally {
    database.close();
  }
}

const PropertiesSchema = z.record(z.string(), z.unknown());
const NodeRowsSchema = z.array(z.tuple([z.string(), PropertiesSchema]));
const RelationshipRowsSchema = z.array(z.tuple([z.string(), z.string(), z.string(), PropertiesSchema]));

async function storedLines(database: Database): Promise<string[]> {
  const nodes = await database.executeCypher('MATCH (n) RETURN labels(n)[0], properties(n)');
  const relationships = await database.executeCypher('MATCH (a)-[r]->(b) RETURN type(r), a.id, b.id, properties(r)');
  return [
    ...NodeRowsSchema.parse(nodes.rows()).map((row) => nodeLine(...row)),
    ...RelationshipRowsSchema.parse(relationships.rows()).map((row) => relationshipLine(...row)),
  ];
}
