import { batchesOf, groupBy } from '../batches.ts';
import type { StoreContent } from '../graph-store.ts';
import { holdsContent, type WrittenIds } from './content-check.ts';
import { GrafeoDB, type Database } from './engine.ts';

/** That keys are unique was seen before the build, and holding the engine to it takes time with the square of the nodes. */
const UNIQUE_KEYS = /^CREATE CONSTRAINT .* REQUIRE \w+\.uid IS UNIQUE$/s;
const BATCH = 2000;

/**
 * Builds the content in memory, saves it as a new file at `path`, reads that back and compares. Throws what the engine
 * throws.
 */
export async function buildSnapshot(
  path: string,
  content: StoreContent,
  onProgress: (written: number) => void,
): Promise<void> {
  const ids = await writeSnapshot(path, content, onProgress);
  const database = GrafeoDB.openReadOnly(path);
  try {
    if (await holdsContent(database, content, ids)) return;
    throw new Error('the snapshot does not hold what was written into it');
  } finally {
    database.close();
  }
}

async function writeSnapshot(
  path: string,
  content: StoreContent,
  onProgress: (written: number) => void,
): Promise<WrittenIds> {
  const database = GrafeoDB.create();
  try {
    const isLate = (statement: string): boolean => UNIQUE_KEYS.test(statement);
    for (const statement of content.schema.filter((one) => !isLate(one))) await database.executeCypher(statement);
    const ids = await writeContent(database, content, onProgress);
    for (const statement of content.schema.filter(isLate)) await database.executeCypher(statement);
    database.save(path);
    return ids;
  } finally {
    database.close();
  }
}

async function writeContent(
  database: Database,
  content: StoreContent,
  onProgress: (written: number) => void,
): Promise<WrittenIds> {
  const nodes = new Map<string, number>();
  const relationships: number[] = [];
  for (const [label, ofLabel] of groupBy(content.nodes, (node) => node.label)) {
    for (const batch of batchesOf(ofLabel, BATCH)) {
      const rows = batch.map(({ key, properties }) => ({ ...properties, uid: key }));
      const ids = await database.batchCreateNodesWithProps(label, rows);
      for (const [index, { key }] of batch.entries()) nodes.set(key, idOf(ids[index], key));
      onProgress(nodes.size);
    }
  }
  for (const batch of batchesOf(content.relationships, BATCH)) {
    const rows = batch.map(({ type, key, source, target, properties }) => ({
      type,
      src: idOf(nodes.get(source), source),
      dst: idOf(nodes.get(target), target),
      properties: { ...properties, uid: key },
    }));
    relationships.push(...(await database.batchCreateEdges(rows)));
    onProgress(nodes.size + relationships.length);
  }
  return { nodes, relationships };
}

function idOf(id: number | undefined, key: string): number {
  if (id === undefined) throw new Error(`no node ${key}`);
  return id;
}
