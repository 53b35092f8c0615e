import { z } from 'zod';
import { batchesOf, groupBy } from '../batches.ts';
import type { StoreContent, StoreNode, StoreRelationship } from '../graph-store.ts';
import { toDriverProperty } from './parameters.ts';

/** Rows that travel in one message. */
const BATCH = 2000;

/** Runs one statement over a batch of rows, and gives the values of its records. */
export type RunBatch = (statement: string, rows: readonly object[]) => Promise<unknown[][]>;

/**
 * Creates the content batch by batch. Labels, types and property names have been checked to be plain names; `labelsOf` gives
 * the labels, quoted, that nodes of a label get.
 */
export async function createContent(
  { nodes, relationships }: Pick<StoreContent, 'nodes' | 'relationships'>,
  runBatch: RunBatch,
  labelsOf: (label: string) => string = (label) => `\`${label}\``,
): Promise<void> {
  const ids = new Map<string, string>();
  for (const [label, ofLabel] of groupBy(nodes, (node) => node.label)) {
    for (const batch of batchesOf(ofLabel, BATCH)) await createNodes(runBatch, labelsOf(label), batch, ids);
  }
  for (const [type, ofType] of groupBy(relationships, (relationship) => relationship.type)) {
    for (const batch of batchesOf(ofType, BATCH)) await createRelationships(runBatch, type, batch, ids);
  }
}

const CreatedSchema = z.tuple([z.string(), z.string()]);

async function createNodes(
  runBatch: RunBatch,
  labels: string,
  nodes: readonly StoreNode[],
  ids: Map<string, string>,
): Promise<void> {
  const created = await runBatch(
    `UNWIND $rows AS row CREATE (n:${labels}) SET n = row RETURN n.uid AS key, elementId(n) AS id`,
    nodes.map(({ key, properties }) => toDriverProperties(key, properties)),
  );
  for (const values of created) ids.set(...CreatedSchema.parse(values));
}

// The ends are found by the server's own ids: an index on the keys may not be there.
async function createRelationships(
  runBatch: RunBatch,
  type: string,
  relationships: readonly StoreRelationship[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  await runBatch(
    `UNWIND $rows AS row
     MATCH (a) WHERE elementId(a) = row.source
     MATCH (b) WHERE elementId(b) = row.target
     CREATE (a)-[r:\`${type}\`]->(b) SET r = row.properties`,
    relationships.map(({ key, source, target, properties }) => ({
      source: ids.get(source),
      target: ids.get(target),
      properties: toDriverProperties(key, properties),
    })),
  );
}

function toDriverProperties(key: string, properties: StoreNode['properties']): Record<string, unknown> {
  const entries = Object.entries(properties).map(([name, value]) => [name, toDriverProperty(value)] as const);
  return { ...Object.fromEntries(entries), uid: key };
}
