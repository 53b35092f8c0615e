import { createRandom } from '../../../server/causality/random.ts';
import { groupBy } from '../../../seed/check/group-by.ts';
import { keyMark } from '../question.ts';
import type { Snapshot } from '../snapshot.ts';

export type Node = Snapshot['nodes'][number];
export type Edge = Snapshot['edges'][number];

/** What questions are asked about, as keys that fit either server. */
export interface Subjects {
  snapshot: Snapshot;
  /** Nodes of every type, headings and leaves in turn; the same seed gives the same. */
  nodes: readonly Node[];
  /** The causal ones among them. */
  causal: readonly Node[];
  /** Edges of every type and polarity in turn. */
  edges: readonly Edge[];
  paperIds: readonly string[];
  node: (node: Node) => string;
  edge: (edge: Edge) => string;
  /** Marks of sections and passages, spread over the text. */
  sections: readonly string[];
  passages: readonly string[];
}

export function chooseSubjects(snapshot: Snapshot, seed: number): Subjects {
  const random = createRandom(seed);
  const headings = new Set(snapshot.nodes.map(({ bundle }) => bundle));
  const ends = new Set(snapshot.edges.flatMap((edge) => (edge.polarity === '' ? [] : [edge.source, edge.target])));
  const paperOf = new Map(snapshot.nodes.map(({ key, paper }) => [key, paper]));
  const nodes = inTurn(shuffle(snapshot.nodes, random), ({ key, nodeType }) => `${nodeType} ${headings.has(key)}`);
  return {
    snapshot,
    nodes,
    causal: nodes.filter(({ key }) => ends.has(key)),
    edges: inTurn(shuffle(snapshot.edges, random), ({ edgeType, polarity }) => `${edgeType} ${polarity}`),
    paperIds: snapshot.papers.map(({ id }) => id),
    node: ({ key, paper }) => keyMark('node', paper, key),
    edge: ({ key, source }) => keyMark('edge', paperOf.get(source) ?? '', key),
    sections: snapshot.papers.flatMap(({ id, sections }) =>
      shuffle(sections, random).map((section) => keyMark('section', id, section.id)),
    ),
    passages: snapshot.papers.flatMap(({ id, passages }) =>
      shuffle(passages, random).map((passage) => keyMark('passage', id, passage.id)),
    ),
  };
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** One of each group, then the second of each, and so on. */
function inTurn<Item>(items: readonly Item[], groupOf: (item: Item) => string): Item[] {
  const groups = [...groupBy(items, groupOf).values()];
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => groups.flatMap((group) => group.slice(at, at + 1))).flat();
}

/** Each item with one that stands some places after it. */
export function pairsOf<Item>(items: readonly Item[], count: number, apart: number): [Item, Item][] {
  return items.slice(0, count).flatMap((item, at): [Item, Item][] => {
    const other = items[(at + apart) % items.length];
    return other === undefined || other === item ? [] : [[item, other]];
  });
}

/** Each of the nodes from which causal edges lead on, with one that they lead to: the farther ones for every second. */
export function connectedPairs({ snapshot, causal }: Subjects, count: number): [Node, Node][] {
  const nodes = new Map(snapshot.nodes.map((node) => [node.key, node]));
  const next = groupBy(
    snapshot.edges.filter(({ polarity }) => polarity !== ''),
    ({ source }) => source,
  );
  const pairs = causal.flatMap((from, at): [Node, Node][] => {
    const reached = new Set([from.key]);
    for (const key of reached) for (const { target } of next.get(key) ?? []) reached.add(target);
    const goals = [...reached].slice(1);
    const to = nodes.get(goals[at % 2 === 0 ? goals.length - 1 : Math.floor(goals.length / 2)] ?? '');
    return to === undefined ? [] : [[from, to]];
  });
  return pairs.slice(0, count);
}
