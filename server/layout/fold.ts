import type { Graph, GraphEdge, GraphNode, Polarity } from '../contract/graph.ts';
import type { EdgeKey, NodeKey } from '../contract/ids.ts';

export type OpenBundles = ReadonlySet<string> | 'all';

/** The sign of several claims from one node to another; `±` where they differ. */
export type JointSign = Polarity | '±';

interface VisibleNode {
  node: GraphNode;
  /** Nodes that the outline draws in this heading, at any depth; empty where it is no heading. */
  members: NodeKey[];
  open: boolean;
}

/** All edges of one class from one visible node to another, drawn as one arrow. */
interface GatheredEdge {
  /** The edge's own key where there is one edge, else a key made from the ends and the class. */
  key: string;
  source: NodeKey;
  target: NodeKey;
  kind: 'causal' | 'structure';
  edges: EdgeKey[];
  /** Joint sign of causal edges; null for structure. */
  sign: JointSign | null;
  /** Whether every claim is inferred. */
  inferred: boolean;
  /** Whether the paper says of a claim that its effect comes late. */
  delay: boolean;
}

export interface FoldedGraph {
  nodes: VisibleNode[];
  edges: GatheredEdge[];
  /** The visible node that stands for each node of the data graph. */
  representative: ReadonlyMap<NodeKey, NodeKey>;
}

/** The visible node that stands for each node: itself, or its outermost heading that is closed. */
export function findRepresentatives<Key extends string>(
  nodes: readonly { key: Key; bundle: Key | null }[],
  open: OpenBundles,
): Map<Key, Key> {
  const bundleOf = new Map(nodes.map(({ key, bundle }) => [key, bundle]));
  const representative = new Map<Key, Key>();
  for (const { key } of nodes) {
    let stands = key;
    const seen = new Set<Key>([key]);
    for (let at = bundleOf.get(key); at && bundleOf.has(at) && !seen.has(at); at = bundleOf.get(at)) {
      seen.add(at);
      if (open !== 'all' && !open.has(at)) stands = at;
    }
    representative.set(key, stands);
  }
  return representative;
}

/** The joint sign of several claims; null where there is none. */
export function jointSign(polarities: readonly Polarity[]): JointSign | null {
  const signs = new Set(polarities);
  if (signs.has('+') && signs.has('-')) return '±';
  if (signs.has('?')) return '?';
  return polarities[0] ?? null;
}

function gather(
  source: NodeKey,
  target: NodeKey,
  kind: GatheredEdge['kind'],
  edges: readonly GraphEdge[],
): GatheredEdge {
  const claims = edges.flatMap(({ attributes }) => ('polarity' in attributes ? [attributes] : []));
  const [first] = edges;
  return {
    key: edges.length === 1 && first ? first.key : `${source} ${kind} ${target}`,
    source,
    target,
    kind,
    edges: edges.map(({ key }) => key),
    sign: jointSign(claims.map(({ polarity }) => polarity)),
    inferred: claims.length > 0 && claims.every(({ status }) => status === 'inferred'),
    delay: claims.some(({ delay }) => delay === true),
  };
}

function gatherEdges(edges: readonly GraphEdge[], representative: ReadonlyMap<NodeKey, NodeKey>): GatheredEdge[] {
  const groups = new Map<
    string,
    { source: NodeKey; target: NodeKey; kind: GatheredEdge['kind']; edges: GraphEdge[] }
  >();
  for (const edge of edges) {
    const source = representative.get(edge.source);
    const target = representative.get(edge.target);
    if (source === undefined || target === undefined || (source === target && edge.source !== edge.target)) continue;
    const kind = 'polarity' in edge.attributes ? 'causal' : 'structure';
    const name = `${source} ${kind} ${target}`;
    const group = groups.get(name);
    if (group) group.edges.push(edge);
    else groups.set(name, { source, target, kind, edges: [edge] });
  }
  return [...groups.values()].map(({ source, target, kind, edges: members }) => gather(source, target, kind, members));
}

/**
 * What the map draws when only the given bundles are open. Headings and unbundled nodes are always drawn, members where
 * their heading is open. The edges between them are gathered; edges inside one closed bundle are not drawn.
 */
export function foldGraph(graph: Pick<Graph, 'nodes' | 'edges'>, open: OpenBundles): FoldedGraph {
  const representative = findRepresentatives(
    graph.nodes.map(({ key, attributes }) => ({ key, bundle: attributes.bundle })),
    open,
  );
  const members = bundleMembers(graph.nodes);
  const nodes = graph.nodes
    .filter(({ key }) => representative.get(key) === key)
    .map((node) => ({
      node,
      members: members.get(node.key) ?? [],
      open: members.has(node.key) && (open === 'all' || open.has(node.key)),
    }));
  return { nodes, edges: gatherEdges(graph.edges, representative), representative };
}

/** Members of each heading, at any depth, in the order of the graph. */
function bundleMembers(nodes: readonly GraphNode[]): Map<NodeKey, NodeKey[]> {
  const bundleOf = new Map(nodes.map(({ key, attributes }) => [key, attributes.bundle]));
  const members = new Map<NodeKey, NodeKey[]>();
  for (const { key } of nodes) {
    const seen = new Set<NodeKey>([key]);
    for (let at = bundleOf.get(key); at && bundleOf.has(at) && !seen.has(at); at = bundleOf.get(at)) {
      seen.add(at);
      const own = members.get(at);
      if (own) own.push(key);
      else members.set(at, [key]);
    }
  }
  return members;
}
