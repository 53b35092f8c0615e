import type { ManagedTransaction } from 'neo4j-driver';
import { z } from 'zod';
import type { StoreContent, StoreNode, StoreRelationship } from '../graph-store.ts';
import { toDriverProperty } from './parameters.ts';

/** Rows that travel in one message. */
const BATCH = 2000;

/**
 * Replaces all that the database holds by the content, inside the transaction given. Labels, types and property names have
 * been checked to be plain names.
 */
export async function replaceContent(
  transaction: ManagedTransaction,
  { nodes, relationships }: Pick<StoreContent, 'nodes' | 'relationships'>,
): Promise<void> {
  await transaction.run('MATCH (n) DETACH DELETE n');
  const ids = new Map<string, string>();
  for (const [label, ofLabel] of groupBy(nodes, (node) => node.label)) {
    for (const batch of batchesOf(ofLabel)) await createNodes(transaction, label, batch, ids);
  }
  for (const [type, ofType] of groupBy(relationships, (relationship) => relationship.type)) {
    for (const batch of batchesOf(ofType)) await createRelationships(transaction, type, batch, ids);
  }
}

const CreatedSchema = z.tuple([z.string(), z.string()]);

async function createNodes(
  transaction: ManagedTransaction,
  label: string,
  nodes: readonly StoreNode[],
  ids: Map<string, string>,
): Promise<void> {
  const rows = nodes.map(({ key, properties }) => toDriverProperties(key, properties));
  const { records } = await transaction.run(
    `UNWIND $rows AS row CREATE (n:\`${label}\`) SET n = row RETURN n.id AS key, elementId(n) AS id`,
    { rows },
  );
  for (const record of records) ids.set(...CreatedSchema.parse([...record.values()]));
}

// The ends are found by the server's own ids: an index on the keys may not be there.
async function createRelationships(
  transaction: ManagedTransaction,
  type: string,
  relationships: readonly StoreRelationship[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = relationships.map(({ key, source, target, properties }) => ({
    source: ids.get(source),
    target: ids.get(target),
    properties: toDriverProperties(key, properties),
  }));
  await transaction.run(
    `UNWIND $rows AS row
     MATCH (a) WHERE elementId(a) = row.source
     MATCH (b) WHERE elementId(b) = row.target
     CREATE (a)-[r:\`${type}\`]->(b) SET r = row.properties`,
    { rows },
  );
}

function toDriverProperties(key: string, properties: StoreNode['properties']): Record<string, unknown> {
  const entries = Object.entries(properties).map(([name, value]) => [name, toDriverProperty(value)] as const);
  return { ...Object.fromEntries(entries), id: key };
}

function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group) group.push(item);
    else groups.set(nameOf(item), [item]);
  }
  return groups;
}

function* batchesOf<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
