import { z } from 'zod';
import type { CypherValue } from '../contract/cypher-values.ts';
import { EvidenceSchema, GraphEdgeSchema, GraphNodeSchema, GraphSchema, type Evidence } from '../contract/graph.ts';
import { EdgeKeySchema, type EdgeKey, type PaperId } from '../contract/ids.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { atOneRevision, readRows, type Row } from './app-read.ts';
import type { Catalog } from './catalog.ts';

const PlainNodeSchema = GraphNodeSchema.extend({
  attributes: GraphNodeSchema.shape.attributes.omit({ x: true, y: true, outlineX: true, outlineY: true }),
});
/** A node as the store holds it: where it stands on a map is no matter of the store. */
export type PlainNode = z.infer<typeof PlainNodeSchema>;

const PlainGraphSchema = GraphSchema.extend({ nodes: z.array(PlainNodeSchema) });
export type PlainGraph = z.infer<typeof PlainGraphSchema>;

/**
 * The whole data graph, or one paper's, nodes and edges sorted by key.
 * @throws StoreError STORE_UNAVAILABLE when the store holds no revision
 */
export function readGraph(store: GraphStore, catalog: Catalog, paper: PaperId | null = null): Promise<PlainGraph> {
  return atOneRevision(store, async (revision) => {
    const [nodes, edges, sections] = await Promise.all([
      readRows(store, catalog, 'graph-nodes', { paper }),
      readRows(store, catalog, 'graph-edges', { paper }),
      readRows(store, catalog, 'graph-sections', { paper }),
    ]);
    return PlainGraphSchema.parse({
      revision,
      nodes: nodes.map(toNode).toSorted(byKey),
      edges: edges.map(toEdge).toSorted(byKey),
      sections: sections.map(withoutNulls),
    });
  });
}

function toNode({ key, ...attributes }: Row): PlainNode {
  return PlainNodeSchema.parse({ key, attributes });
}

function toEdge({ key, source, target, ...attributes }: Row): z.infer<typeof GraphEdgeSchema> {
  return GraphEdgeSchema.parse({ key, source, target, attributes: withoutNulls(attributes) });
}

export function withoutNulls(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

function byKey(left: { key: string }, right: { key: string }): number {
  return left.key < right.key ? -1 : 1;
}

const EvidenceRowSchema = z.object({
  passages: z.array(z.string()),
  quotes: z.array(z.string()),
  prefixes: z.array(z.string()),
  suffixes: z.array(z.string()),
  starts: z.array(z.int()),
  ends: z.array(z.int()),
  sections: z.array(z.string()),
});

/** The quotes of every edge with their places in the text, by the edge's key; an edge without quotes is left out. */
export async function readEvidence(
  store: GraphStore,
  catalog: Catalog,
): Promise<ReadonlyMap<EdgeKey, readonly Evidence[]>> {
  const rows = await readRows(store, catalog, 'graph-evidence', {});
  return new Map(rows.map((row) => [EdgeKeySchema.parse(row.edge), toEvidence(EvidenceRowSchema.parse(row))]));
}

function toEvidence(lists: z.infer<typeof EvidenceRowSchema>): Evidence[] {
  return lists.passages.map((passage, index) => {
    const place: Record<string, CypherValue | undefined> = {
      passage,
      exact: lists.quotes[index],
      prefix: lists.prefixes[index],
      suffix: lists.suffixes[index],
      start: lists.starts[index],
      end: lists.ends[index],
      section: lists.sections[index],
    };
    return EvidenceSchema.parse(place);
  });
}
