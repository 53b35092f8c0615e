import type { DataGraph } from '../../server/causality/causal-index.ts';
import { NodeTypeSchema } from '../../server/contract/graph.ts';
import type { NodeKey, SectionId } from '../../server/contract/ids.ts';

/** A rank for every node, by which lists are sorted. */
export type Order = (key: NodeKey) => number;

/**
 * By type, in the order of the causal layout, and then by where the text first makes a claim about a node; `sections` are
 * in the order of the text.
 */
export function paperOrder(graph: DataGraph, sections: readonly SectionId[]): Order {
  const first = firstPlaces(graph, sections);
  const typeOf = (key: NodeKey): number => NodeTypeSchema.options.indexOf(graph.getNodeAttribute(key, 'nodeType'));
  const sorted = (graph.nodes() as NodeKey[]).toSorted(
    (a, b) => typeOf(a) - typeOf(b) || comparePlaces(first.get(a), first.get(b)) || KEYS.compare(a, b),
  );
  const ranks = new Map(sorted.map((key, rank) => [key, rank]));
  return (key) => ranks.get(key) ?? sorted.length;
}

/** Where a claim stands in the text: the rank of its section, and the key of its passage there. */
interface Place {
  section: number;
  passage: string;
}

/** Keys of passages of one section are numbered as the text goes. */
const KEYS = new Intl.Collator('en', { numeric: true });

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a.section - b.section || KEYS.compare(a.passage, b.passage);
}

function firstPlaces(graph: DataGraph, sections: readonly SectionId[]): Map<NodeKey, Place> {
  const ranks = new Map(sections.map((section, rank) => [section, rank]));
  const first = new Map<NodeKey, Place>();
  graph.forEachEdge((_key, { passages, sections: at }, source, target) => {
    passages.forEach((passage, index) => {
      const section = at[index];
      const place = { section: (section && ranks.get(section)) ?? sections.length, passage };
      for (const node of [source, target] as NodeKey[]) {
        if (comparePlaces(place, first.get(node)) < 0) first.set(node, place);
      }
    });
  });
  return first;
}
