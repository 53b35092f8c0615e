import type { DataGraph } from '../../../server/causality/causal-index.ts';
import { NodeTypeSchema } from '../../../server/contract/graph.ts';
import type { NodeKey, SectionId } from '../../../server/contract/ids.ts';
import { bundlesAbove } from '../../state/reveal.ts';
import { bundleReader } from '../../context/use-navigate.ts';

/** Rows or columns that stand under one heading of the paper; a heading that may be one of them comes first. */
export interface Group {
  key: NodeKey;
  members: readonly NodeKey[];
}

/** A row or a column: a node alone, or a heading with everything under it. */
export interface Line {
  key: NodeKey;
  isGroup: boolean;
  members: readonly NodeKey[];
  /** The heading under which it is listed. */
  under: NodeKey | null;
}

/** A rank for every node, by which lists are sorted. */
export type Order = (key: NodeKey) => number;

/**
 * The nodes under their outermost headings, in order; a heading with one node gives way to it. Headings that are none of
 * the nodes, such as a policy under which the paper speaks of factors, come last.
 */
export function groupByHeading(graph: DataGraph, keys: readonly NodeKey[], order: Order): Group[] {
  const bundleOf = bundleReader(graph);
  const byRank = (a: NodeKey, b: NodeKey): number => order(a) - order(b);
  const members = new Map<NodeKey, NodeKey[]>();
  for (const key of keys.toSorted(byRank)) {
    const heading = bundlesAbove(key, bundleOf).at(-1) ?? key;
    members.set(heading, [...(members.get(heading) ?? []), key]);
  }
  const isForeign = ({ key, members: under }: Group): number => Number(!under.includes(key));
  return [...members]
    .map(([heading, under]) => toGroup(heading, under))
    .toSorted((a, b) => isForeign(a) - isForeign(b) || byRank(a.key, b.key));
}

function toGroup(heading: NodeKey, under: readonly NodeKey[]): Group {
  const [only] = under;
  if (under.length === 1 && only !== undefined) return { key: only, members: under };
  const rest = under.filter((key) => key !== heading);
  return { key: heading, members: rest.length === under.length ? under : [heading, ...rest] };
}

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

/** The lines that are shown when some groups are open: each heading stands before what it lists. */
export function linesOf(groups: readonly Group[], open: readonly NodeKey[]): Line[] {
  return groups.flatMap(({ key, members }): Line[] => {
    const isGroup = members.length > 1;
    const heading: Line = { key, isGroup, members, under: null };
    if (!isGroup || !open.includes(key)) return [heading];
    const listed = members.filter((member) => member !== key);
    return [heading, ...listed.map((member): Line => ({ key: member, isGroup: false, members: [member], under: key }))];
  });
}

/** The shown line that a key stands in: its own, or that of the group which holds it. */
export function standingLine(lines: readonly Line[], key: NodeKey | null): Line | null {
  if (key === null) return null;
  return lines.find((line) => line.key === key) ?? lines.find(({ members }) => members.includes(key)) ?? null;
}

/** The headings that can be folded. */
export function groupKeys(groups: readonly Group[]): NodeKey[] {
  return groups.filter(({ members }) => members.length > 1).map(({ key }) => key);
}

/** The line that a key names: a heading with what is under it, or a node alone; null where it is not on this side. */
export function lineNamed(groups: readonly Group[], key: NodeKey | null): Line | null {
  if (key === null) return null;
  const group = groups.find((one) => one.key === key && one.members.length > 1);
  if (group) return { ...group, isGroup: true, under: null };
  return groups.some(({ members }) => members.includes(key)) ? lineOfNode(key) : null;
}

export function lineOfNode(key: NodeKey): Line {
  return { key, isGroup: false, members: [key], under: null };
}
