import { setImmediate as nextTurn } from 'node:timers/promises';
import { batchesOf } from '../batches.ts';
import type { StoreContent, StoreNode, StoreRelationship } from '../graph-store.ts';
import type { Database } from './engine.ts';

/** The engine's own numbers for what was written, in the order of the content. */
export interface WrittenIds {
  nodes: ReadonlyMap<string, number>;
  relationships: readonly number[];
}

/** What the engine hands out is native memory, which it gets back only between two turns of the loop. */
const BATCH = 1000;

/** Whether a database holds the content, no more and no less. */
export async function holdsContent(
  database: Database,
  { nodes, relationships }: StoreContent,
  ids: WrittenIds,
): Promise<boolean> {
  if (database.nodeCount() !== nodes.length || database.edgeCount() !== relationships.length) return false;
  for (const batch of batchesOf(nodes, BATCH)) {
    if (!batch.every((node) => isNode(database, node, ids))) return false;
    await nextTurn();
  }
  for (const batch of batchesOf([...relationships.entries()], BATCH)) {
    if (!batch.every(([index, relationship]) => isRelationship(database, relationship, ids, index))) return false;
    await nextTurn();
  }
  return true;
}

function isNode(database: Database, { label, key, properties }: StoreNode, { nodes }: WrittenIds): boolean {
  const held = database.getNode(nodes.get(key) ?? -1);
  if (held?.labels.length !== 1 || held.labels[0] !== label) return false;
  return canonical(held.properties()) === canonical({ ...properties, uid: key });
}

function isRelationship(
  database: Database,
  { type, key, source, target, properties }: StoreRelationship,
  { nodes, relationships }: WrittenIds,
  index: number,
): boolean {
  const held = database.getEdge(relationships[index] ?? -1);
  if (held?.edgeType !== type || held.sourceId !== nodes.get(source) || held.targetId !== nodes.get(target))
    return false;
  return canonical(held.properties()) === canonical({ ...properties, uid: key });
}

function canonical(properties: object): string {
  return JSON.stringify(Object.entries(properties).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
