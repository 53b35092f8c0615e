import { z } from 'zod';
import { CypherValueSchema } from '../contract/cypher-values.ts';
import type { PaperId } from '../contract/ids.ts';
import { NodeTypeSchema } from '../contract/graph.ts';
import { PaperListSchema, PaperSchema, PaperTextSchema, type PaperList, type PaperText } from '../contract/papers.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { atOneRevision, readRows, type Row } from './app-read.ts';
import type { Catalog } from './catalog.ts';
import { withoutNulls } from './read-graph.ts';

const CountSchema = z.object({ paper: z.string(), label: z.string().default('edge'), count: z.int() });
type Count = z.infer<typeof CountSchema>;

/** Every paper and how much it holds, in the order of their ids. */
export async function readPapers(store: GraphStore, catalog: Catalog): Promise<PaperList> {
  const [papers, nodes, edges] = await atOneRevision(store, () =>
    Promise.all(['papers', 'paper-counts', 'paper-edge-counts'].map((name) => readRows(store, catalog, name, {}))),
  );
  const counts = z.array(CountSchema).parse([...(nodes ?? []), ...(edges ?? [])]);
  const listed = z.array(PaperSchema).parse(papers);
  return PaperListSchema.parse(
    listed
      .map((paper) => ({ ...paper, ...countsOf(counts.filter((count) => count.paper === paper.id)) }))
      .toSorted((left, right) => (left.id < right.id ? -1 : 1)),
  );
}

function countsOf(counts: readonly Count[]): { nodes: number; edges: number; passages: number } {
  return {
    nodes: sum(counts.filter(({ label }) => NodeTypeSchema.safeParse(label).success)),
    edges: sum(counts.filter(({ label }) => label === 'edge')),
    passages: sum(counts.filter(({ label }) => label === 'Passage')),
  };
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

const LeftOutSchema = z.object({
  left_out_starts: z.array(z.int()),
  left_out_ends: z.array(z.int()),
  left_out_reasons: z.array(z.string()),
  left_out_reasons_zh: z.array(z.string()),
});
const PassageRowSchema = z.intersection(z.record(z.string(), CypherValueSchema), z.object({ id: z.string() }));
const PassageNodeSchema = z.object({ passage: z.string(), node: z.string() });
const PassageEdgeSchema = z.object({ passages: z.array(z.string()), edge: z.string() });

const TEXT_QUERIES = ['paper-text', 'paper-sections', 'paper-passages', 'passage-nodes', 'passage-edges'];

/** A paper's text with its sections and passages, or null when there is no such paper. */
export async function readPaperText(store: GraphStore, catalog: Catalog, id: PaperId): Promise<PaperText | null> {
  const [papers = [], sections, passages = [], nodes, edges] = await atOneRevision(store, () =>
    Promise.all(TEXT_QUERIES.map((name) => readRows(store, catalog, name, { paper: id }))),
  );
  const [paper] = papers;
  if (!paper) return null;
  const nodesOf = group(
    z
      .array(PassageNodeSchema)
      .parse(nodes)
      .map(({ passage, node }) => [passage, node]),
  );
  const edgesOf = group(
    z
      .array(PassageEdgeSchema)
      .parse(edges)
      .flatMap(({ passages: quoted, edge }) => quoted.map((passage) => [passage, edge] as const)),
  );
  return PaperTextSchema.parse({
    paper,
    text: paper.text,
    sections: (sections ?? []).map(withoutNulls),
    passages: passages.map((passage) => toPassage(passage, nodesOf, edgesOf)),
    leftOut: toLeftOut(LeftOutSchema.parse(paper)),
  });
}

function toPassage(row: Row, nodes: Groups, edges: Groups): object {
  const { id, heading, ...passage } = PassageRowSchema.parse(row);
  return {
    id,
    ...withoutNulls(passage),
    heading: heading === true,
    edges: [...(edges.get(id) ?? [])],
    nodes: [...(nodes.get(id) ?? [])],
  };
}

function toLeftOut(lists: z.infer<typeof LeftOutSchema>): object[] {
  return lists.left_out_starts.map((start, index) => ({
    start,
    end: lists.left_out_ends[index],
    reason: lists.left_out_reasons[index],
    reason_zh: lists.left_out_reasons_zh[index],
  }));
}

type Groups = Map<string, Set<string>>;

/** Values by name, each once: an edge may quote one passage twice. */
function group(pairs: readonly (readonly [string, string])[]): Groups {
  const groups: Groups = new Map();
  for (const [name, value] of pairs) groups.set(name, (groups.get(name) ?? new Set()).add(value));
  return groups;
}
