import type { CausalIndex } from '../../server/causality/causal-index.ts';
import { claimArrow, groupClaims } from '../../server/causality/outline/claim-arrows.ts';
import { captionOf, describeArrow } from '../../server/causality/outline/describe.ts';
import { findVisible, headingsOf } from '../../server/causality/outline/visible.ts';
import type { Visible } from '../../server/causality/outline/visible.ts';
import { isDenied, isSigned } from '../../server/coding/signed.ts';
import type { Cut, Depth } from '../../server/contract/cut.ts';
import type { EdgeAttributes, Graph, GraphNode } from '../../server/contract/graph.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { Caption, OutlineArrow } from '../../server/contract/outline.ts';
import { jointSignOf, type ArrowSign } from '../../server/contract/signs.ts';
import { indexOf } from './graph-index.ts';

/** A node that the map shows. */
export interface MapBox {
  node: GraphNode;
  /** How many nodes are visible because it is open, or would become so; 0 where it is no heading. */
  filed: number;
  open: boolean;
  /** The open heading in whose frame it stands, or null. */
  frame: NodeKey | null;
}

/** An arrow that the map shows. */
export interface MapArrow {
  /** The edge's own key where there is one edge and it joins the two boxes themselves, else one made from the ends. */
  key: string;
  source: NodeKey;
  target: NodeKey;
  kind: 'claim' | 'denied' | 'structure' | 'chain';
  /** Its claims, those that the paper denies, its relations of structure, or all edges that its paths use. */
  edges: readonly EdgeKey[];
  /** Joint sign of its claims, or of its paths; `0` for what the paper denies, null for structure. */
  sign: ArrowSign | null;
  /** Steps of its shortest path; 1 where it is no chain. */
  steps: number;
  /** Whether all its claims are inferred, or a step of its first-ranked path is. */
  inferred: boolean;
  /** Whether the paper says of an edge that its effect comes late. */
  delay: boolean;
}

/** What the map shows: the outline of a paper at a depth, without what the filters leave out. */
export interface MapOutline {
  /** What it is of: the whole graph, with what the filters leave out. */
  data: Graph;
  depth: Depth;
  boxes: readonly MapBox[];
  arrows: readonly MapArrow[];
  /** Where each node is drawn: itself, else the box that stands for it, else the heading that it is filed under. */
  homes: ReadonlyMap<NodeKey, NodeKey>;
  caption: Caption;
  plan: MapPlan;
}

/** What places of boxes follow from: all that the cut shows, and the same depth while nothing is open and nothing hidden. */
export interface MapPlan {
  all: readonly MapBox[];
  closed: { boxes: readonly MapBox[]; arrows: readonly { source: NodeKey; target: NodeKey }[] };
}

type ArrowOfOutline = Omit<OutlineArrow, 'traceNet'>;

/** An arrow of the outline as the map draws it. */
export function mapArrow(graph: CausalIndex, arrow: ArrowOfOutline): MapArrow {
  const { source, target, kind, net, steps, inferred, delay, edges } = arrow;
  return { key: keyOf(graph, arrow), source, target, kind, edges, sign: jointSignOf(net), steps, inferred, delay };
}

function keyOf(index: CausalIndex, { source, target, kind, edges }: ArrowOfOutline): string {
  const [only, ...others] = edges;
  if (kind === 'claim' && only !== undefined && others.length === 0) {
    const edge = index.edgeKeys.indexOf(only);
    const isOwn = index.nodeKeys[index.sources[edge]!] === source && index.nodeKeys[index.targets[edge]!] === target;
    if (isOwn) return only;
  }
  return `${source} ${kind} ${target}`;
}

/**
 * What the map shows of a graph at a depth with some headings open. Filters hide what would be drawn and change nothing
 * else: boxes, what they stand for and which claims an arrow has come from the whole graph.
 * @param shown the graph that the filters leave
 * @throws CausalityError NOT_A_HEADING, NO_HEADINGS as the outline does
 */
export function outlineMap(graph: Graph, shown: Graph, cut: Cut): MapOutline {
  const index = indexOf(graph);
  const visible = findVisible(index, cut);
  const isKept = keptOf(graph, shown);
  const claims = groupClaims(index, visible).flatMap((group) => {
    const edges = group.edges.filter((edge) => isKept.edge(index.edgeKeys[edge]!));
    return edges.length === 0 ? [] : [claimArrow(index, { ...group, edges })];
  });
  const nodeOf = new Map(graph.nodes.map((node) => [node.key, node]));
  const all = boxesOf(index, visible, cut, nodeOf);
  const drawn = new Set(all.flatMap(({ node: { key } }) => (isKept.node(key) ? [key] : [])));
  const joins = ({ source, target }: { source: NodeKey; target: NodeKey }): boolean =>
    drawn.has(source) && drawn.has(target);
  const keyOfBox = (box: number): NodeKey => index.nodeKeys[visible.boxes[box]!]!;
  const joined = claims.filter(({ source, target }) => joins({ source: keyOfBox(source), target: keyOfBox(target) }));
  const standing = visible.standing.filter((_, box) => drawn.has(keyOfBox(box)));
  return {
    data: graph,
    depth: cut.depth,
    boxes: all.filter(({ node }) => drawn.has(node.key)),
    arrows: [
      ...joined.map((arrow) => mapArrow(index, describeArrow(index, visible, arrow))),
      ...(cut.depth === 'headings' ? [] : ownEdgesOf(shown).filter(joins)),
    ],
    homes: homesOf(index, visible, drawn),
    caption: captionOf(index, standing, joined),
    plan: { all, closed: closedMap(index, cut, visible, nodeOf) },
  };
}

function boxesOf(
  index: CausalIndex,
  { boxes, filed, frames }: Visible,
  { open }: Cut,
  nodeOf: ReadonlyMap<NodeKey, GraphNode>,
): MapBox[] {
  return boxes.flatMap((box, at): MapBox[] => {
    const key = index.nodeKeys[box]!;
    const node = nodeOf.get(key);
    const frame = index.nodeKeys[frames[at]!] ?? null;
    return node === undefined ? [] : [{ node, filed: filed[at]!, open: open.includes(key), frame }];
  });
}

/** The same depth while nothing is open and nothing is hidden. */
function closedMap(
  index: CausalIndex,
  { depth, open }: Cut,
  shown: Visible,
  nodeOf: ReadonlyMap<NodeKey, GraphNode>,
): MapPlan['closed'] {
  const cut = { depth, open: [] };
  const visible = open.length === 0 ? shown : findVisible(index, cut);
  const keyOfBox = (box: number): NodeKey => index.nodeKeys[visible.boxes[box]!]!;
  return {
    boxes: boxesOf(index, visible, cut, nodeOf),
    arrows: groupClaims(index, visible).map(({ source, target }) => ({
      source: keyOfBox(source),
      target: keyOfBox(target),
    })),
  };
}

function keptOf(graph: Graph, shown: Graph): { node: (key: NodeKey) => boolean; edge: (key: EdgeKey) => boolean } {
  if (graph === shown) return { node: () => true, edge: () => true };
  const nodes = new Set(shown.nodes.map(({ key }) => key));
  const edges = new Set(shown.edges.map(({ key }) => key));
  return { node: (key) => nodes.has(key), edge: (key) => edges.has(key) };
}

/**
 * What is drawn between two visible nodes themselves and never between others that stand for them: structure, and what the
 * paper denies. All of a kind from one node to another is one arrow.
 */
function ownEdgesOf({ edges }: Graph): MapArrow[] {
  const gathered = new Map<string, MapArrow & { edges: EdgeKey[] }>();
  for (const { key, source, target, attributes } of edges) {
    if (isSigned(attributes)) continue;
    const own = ownArrow(attributes);
    const name = `${source} ${own.kind} ${target}`;
    const before = gathered.get(name);
    if (before !== undefined) {
      before.edges.push(key);
      before.key = name;
      before.inferred &&= own.inferred;
    } else {
      gathered.set(name, { key, source, target, edges: [key], steps: 1, delay: false, ...own });
    }
  }
  return [...gathered.values()];
}

/** How an edge is drawn that is on no path: one of structure, or one that the paper denies. */
export function ownArrow(attributes: EdgeAttributes): Pick<MapArrow, 'kind' | 'sign' | 'inferred'> {
  const inferred = 'status' in attributes && attributes.status === 'inferred';
  return isDenied(attributes) ? { kind: 'denied', sign: '0', inferred } : { kind: 'structure', sign: null, inferred };
}

function homesOf(index: CausalIndex, { boxes, standing }: Visible, drawn: ReadonlySet<NodeKey>): Map<NodeKey, NodeKey> {
  const homes = new Map<NodeKey, NodeKey>();
  const keyOfBox = (box: number): NodeKey => index.nodeKeys[boxes[box]!]!;
  standing.forEach((nodes, box) => {
    for (const node of nodes) {
      const key = index.nodeKeys[node]!;
      if (!homes.has(key) && drawn.has(keyOfBox(box))) homes.set(key, keyOfBox(box));
    }
  });
  for (const key of drawn) homes.set(key, key);
  const headings = headingsOf(index);
  index.nodeKeys.forEach((key, node) => {
    const bundle = index.bundles[node]!;
    const heading = headings.includes(bundle) ? index.nodeKeys[bundle] : undefined;
    if (!homes.has(key) && heading !== undefined && drawn.has(heading)) homes.set(key, heading);
  });
  return homes;
}

/** All claims of a graph that the filters leave out. */
export function leftOut(graph: Graph, shown: Graph): EdgeKey[] {
  const { edge: isKept } = keptOf(graph, shown);
  return graph.edges.flatMap(({ key, attributes }) => (isSigned(attributes) && !isKept(key) ? [key] : []));
}
