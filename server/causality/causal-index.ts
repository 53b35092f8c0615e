import { MultiDirectedGraph } from 'graphology';
import { isDenied, isSigned, type SignedAttributes } from '../coding/signed.ts';
import type {
  Desirable,
  EdgeAttributes,
  Graph,
  GraphEdge,
  MembershipAttributes,
  NodeAttributes,
  NodeType,
} from '../contract/graph.ts';
import type { EdgeKey, NodeKey, SectionId } from '../contract/ids.ts';
import { jointsAlong, type ChainEdge } from './joints.ts';
import { compareKeys } from './ranking.ts';

/** The data graph: everything that was loaded. The client's model and the index read it. */
export type DataGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/**
 * Compressed sparse rows. The edges of node `n` are `edges[offsets[n]]` up to, not including, `edges[offsets[n + 1]]`.
 */
export interface Adjacency {
  offsets: Int32Array;
  /** Edge indices, ascending within a node. */
  edges: Int32Array;
  /** The node at the other end of each of `edges`. */
  neighbours: Int32Array;
}

/** How a node is directly part of another. */
export interface Membership {
  part: number;
  edge: EdgeKey;
  isInferred: boolean;
  /** Its confidence in tenths. */
  tenths: number;
}

/**
 * The causal edges (`DRIVES`, `ADDRESSES`) of a data graph as typed arrays, and who is part of whom. Nodes and edges
 * are numbered in the order of their keys, so that comparing numbers compares keys. A claim that the paper denies is no
 * edge of it, so that no path, loop or arrow can use one.
 */
export interface CausalIndex {
  nodeKeys: readonly NodeKey[];
  nodeNumbers: ReadonlyMap<NodeKey, number>;
  nodeTypes: readonly NodeType[];
  desirables: readonly Desirable[];
  edgeKeys: readonly EdgeKey[];
  /** Ends of each causal edge, as node numbers. */
  sources: Int32Array;
  targets: Int32Array;
  /** 1 for `+`, -1 for `-`, 0 for `?`. A path's sign is the product over its edges. */
  polarities: Int8Array;
  /** Confidence of each edge in tenths. */
  tenths: Int8Array;
  /** 1 where the edge is inferred. */
  inferred: Uint8Array;
  /** Strength of each edge, or NaN where the text gives none. */
  strengths: Float64Array;
  /** 1 where the edge is `ADDRESSES`. */
  addresses: Uint8Array;
  /** 1 where the paper says that the effect comes late. */
  delays: Uint8Array;
  sections: readonly (readonly SectionId[])[];
  /** 1 where an inferred edge is read from several sections: a joint by itself. */
  spread: Uint8Array;
  /** The sections of each edge as bits, so many words an edge; edges with a bit in common share a section. */
  sectionBits: Int32Array;
  sectionWords: number;
  outgoing: Adjacency;
  incoming: Adjacency;
  /** For each node, the nodes that are directly `PART_OF` it, ascending. */
  parts: readonly (readonly number[])[];
  /** For each node, by which edges those parts belong to it, in their order. */
  memberships: readonly (readonly Membership[])[];
  /** For each node, the one that its `bundle` names, or -1. */
  bundles: Int32Array;
  /** The claims that the paper denies, ascending. */
  denied: readonly EdgeKey[];
}

/** As much of an index as tells what an outline shows, and which claims join it. */
export type IndexShape = Pick<
  CausalIndex,
  'nodeKeys' | 'nodeNumbers' | 'edgeKeys' | 'sources' | 'targets' | 'outgoing' | 'incoming' | 'parts' | 'bundles'
>;

/** The data graph of `GET /api/graph`: keys, ends and attributes as they are there. */
export function toGraphology(graph: Pick<Graph, 'nodes' | 'edges'>): DataGraph {
  const dataGraph: DataGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const node of graph.nodes) dataGraph.addNode(node.key, node.attributes);
  for (const edge of graph.edges) dataGraph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, edge.attributes);
  return dataGraph;
}

/** Builds the index that every function of this folder reads. It does not see later changes of `dataGraph`. */
export function buildCausalIndex(dataGraph: DataGraph): CausalIndex {
  const nodes = dataGraph.mapNodes((key, attributes) => ({ key: key as NodeKey, attributes }));
  nodes.sort((a, b) => compareKeys(a.key, b.key));
  const edges = causalEdges(dataGraph);
  const memberships = membershipsOf(dataGraph);
  const shape = buildShape(
    nodes.map(({ key, attributes }) => ({ key, bundle: attributes.bundle })),
    edges,
    memberships,
  );
  return {
    ...shape,
    memberships: membershipColumn(shape, memberships),
    nodeTypes: nodes.map(({ attributes }) => attributes.nodeType),
    desirables: nodes.map(({ attributes }) => attributes.desirable),
    ...edgeColumns(edges),
    ...sectionColumns(edges),
    denied: (dataGraph.filterEdges((_key, attributes) => isDenied(attributes)) as EdgeKey[]).sort(compareKeys),
  };
}

/**
 * What follows from the ends of edges and from memberships alone.
 * @param nodes by key, ascending
 * @param edges the causal ones by key, ascending
 */
export function buildShape(
  nodes: readonly { key: NodeKey; bundle: NodeKey | null }[],
  edges: readonly { key: EdgeKey; source: NodeKey; target: NodeKey }[],
  memberships: readonly { part: NodeKey; whole: NodeKey }[],
): IndexShape {
  const nodeNumbers = new Map(nodes.map(({ key }, number) => [key, number]));
  const numberOf = (key: NodeKey): number => nodeNumbers.get(key) ?? -1;
  const sources = Int32Array.from(edges, ({ source }) => numberOf(source));
  const targets = Int32Array.from(edges, ({ target }) => numberOf(target));
  const parts: Set<number>[] = nodes.map(() => new Set());
  for (const { part, whole } of memberships) parts[numberOf(whole)]?.add(numberOf(part));
  return {
    nodeKeys: nodes.map(({ key }) => key),
    nodeNumbers,
    edgeKeys: edges.map(({ key }) => key),
    sources,
    targets,
    outgoing: adjacency(nodes.length, sources, targets),
    incoming: adjacency(nodes.length, targets, sources),
    parts: parts.map((set) => [...set].sort((a, b) => a - b)),
    bundles: Int32Array.from(nodes, ({ bundle }) => (bundle === null ? -1 : numberOf(bundle))),
  };
}

/** The index without some edges, which keep their numbers: no path uses them. */
export function withoutEdges(index: CausalIndex, left: ReadonlySet<EdgeKey>): CausalIndex {
  if (left.size === 0) return index;
  const isLeft = (edge: number): boolean => left.has(index.edgeKeys[edge]!);
  const { length } = index.nodeKeys;
  return {
    ...index,
    outgoing: adjacency(length, index.sources, index.targets, isLeft),
    incoming: adjacency(length, index.targets, index.sources, isLeft),
  };
}

/** What tells the joints of a chain that an edge is in. */
export function chainEdge({ sections, inferred }: CausalIndex, edge: number): ChainEdge {
  return { sections: sections[edge]!, inferred: inferred[edge] === 1 };
}

type CausalEdge = Omit<GraphEdge, 'attributes'> & { attributes: SignedAttributes };

function causalEdges(dataGraph: DataGraph): CausalEdge[] {
  const edges: CausalEdge[] = [];
  dataGraph.forEachEdge((key, attributes, source, target) => {
    if (!isSigned(attributes)) return;
    edges.push({ key: key as EdgeKey, source: source as NodeKey, target: target as NodeKey, attributes });
  });
  return edges.sort((a, b) => compareKeys(a.key, b.key));
}

interface MembershipEdge {
  key: EdgeKey;
  part: NodeKey;
  whole: NodeKey;
  attributes: MembershipAttributes;
}

function membershipsOf(dataGraph: DataGraph): MembershipEdge[] {
  const memberships: MembershipEdge[] = [];
  dataGraph.forEachEdge((key, attributes, part, whole) => {
    if (attributes.edgeType !== 'PART_OF') return;
    memberships.push({ key: key as EdgeKey, part: part as NodeKey, whole: whole as NodeKey, attributes });
  });
  return memberships.sort((a, b) => compareKeys(a.key, b.key));
}

function membershipColumn({ nodeNumbers }: IndexShape, memberships: readonly MembershipEdge[]): Membership[][] {
  const column: Membership[][] = [...nodeNumbers].map(() => []);
  for (const { key, part, whole, attributes } of memberships)
    column[nodeNumbers.get(whole)!]!.push({
      part: nodeNumbers.get(part)!,
      edge: key,
      isInferred: attributes.status === 'inferred',
      tenths: Math.round(attributes.confidence * 10),
    });
  return column.map((own) => own.sort((a, b) => a.part - b.part));
}

const POLARITY_FACTORS = { '+': 1, '-': -1, '?': 0 } as const;

function edgeColumns(edges: readonly CausalEdge[]) {
  return {
    polarities: Int8Array.from(edges, ({ attributes }) => POLARITY_FACTORS[attributes.polarity]),
    tenths: Int8Array.from(edges, ({ attributes }) => Math.round(attributes.confidence * 10)),
    inferred: Uint8Array.from(edges, ({ attributes }) => Number(attributes.status === 'inferred')),
    strengths: Float64Array.from(edges, ({ attributes }) => attributes.strength ?? Number.NaN),
    addresses: Uint8Array.from(edges, ({ attributes }) => Number(attributes.edgeType === 'ADDRESSES')),
    delays: Uint8Array.from(edges, ({ attributes }) => Number(attributes.delay === true)),
    sections: edges.map(({ attributes }) => attributes.sections),
  };
}

const BITS = 32;

function sectionColumns(edges: readonly CausalEdge[]) {
  const sections = edges.map(({ attributes }) => attributes.sections);
  const numbers = new Map([...new Set(sections.flat())].map((section, number) => [section, number]));
  const sectionWords = Math.max(1, Math.ceil(numbers.size / BITS));
  const sectionBits = new Int32Array(edges.length * sectionWords);
  for (const [edge, own] of sections.entries())
    for (const section of own) {
      const number = numbers.get(section)!;
      sectionBits[edge * sectionWords + Math.floor(number / BITS)]! |= 1 << (number % BITS);
    }
  const spread = Uint8Array.from(edges, ({ attributes }) =>
    Number(jointsAlong([{ sections: attributes.sections, inferred: attributes.status === 'inferred' }]).length > 0),
  );
  return { spread, sectionBits, sectionWords };
}

/** Counting sort of the edges by the node at their near end; stable, so a node's edges stay in ascending order. */
function adjacency(
  order: number,
  near: Int32Array,
  far: Int32Array,
  isLeft: (edge: number) => boolean = () => false,
): Adjacency {
  const offsets = new Int32Array(order + 1);
  near.forEach((node, edge) => {
    if (!isLeft(edge)) offsets[node + 1]! += 1;
  });
  for (let node = 0; node < order; node += 1) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const edges = new Int32Array(offsets[order]!);
  const neighbours = new Int32Array(edges.length);
  near.forEach((node, edge) => {
    if (isLeft(edge)) return;
    const slot = next[node]!++;
    edges[slot] = edge;
    neighbours[slot] = far[edge]!;
  });
  return { offsets, edges, neighbours };
}
