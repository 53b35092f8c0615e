import neo4j from 'neo4j-driver';
import type { StoreContent } from '../../server/store/graph-store.ts';
import { GrafeoDB } from '../../server/store/embedded/engine.ts';
import { createContent } from '../../server/store/neo4j/write-content.ts';

/** The engine's own creation of the content, and one file of it: nothing is compared, switched or opened. */
export async function loadBareEmbedded({ nodes, relationships }: StoreContent, path: string): Promise<void> {
  const database = GrafeoDB.create();
  const ids = new Map<string, number>();
  for (const { label, key, properties } of nodes)
    ids.set(key, database.createNode([label], { ...properties, id: key }).id);
  for (const { type, key, source, target, properties } of relationships) {
    database.createEdge(ids.get(source) ?? -1, ids.get(target) ?? -1, type, { ...properties, id: key });
  }
  database.save(path);
  database.close();
  return Promise.resolve();
}

/** The driver's own way to many rows: a transaction for each UNWIND of a batch, and nothing beside it. */
export async function loadBareNeo4j(content: StoreContent, uri: string, user: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  for (const statement of content.schema) await driver.executeQuery(statement, {}, { database: 'neo4j' });
  await createContent(content, async (statement, rows) => {
    const { records } = await driver.executeQuery(statement, { rows }, { database: 'neo4j' });
    return records.map((record): unknown[] => [...record.values()]);
  });
  await driver.close();
}
