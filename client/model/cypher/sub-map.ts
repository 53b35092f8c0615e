import type { Graph, GraphEdge, GraphNode } from '../../../server/contract/graph.ts';
import type { EdgeKey, NodeKey } from '../../../server/contract/ids.ts';
import type { Entities } from './entities.ts';

export interface SubMapQuestion {
  /** What the rows speak of. */
  found: Entities;
  /** Nodes whose neighbours the reader has brought in. */
  expanded: ReadonlySet<NodeKey>;
  /** Whether arrows between the nodes are drawn that the rows do not name. */
  joined: boolean;
}

/** Nodes up to which a part is laid out anew, which takes well under a second. */
const LARGEST_NEW_LAYOUT = 60;

/**
 * The part of the graph that an answer speaks of, each node standing for itself. Where it is small it has no places yet and
 * is laid out anew; a large part stays where the whole map has it.
 */
export function subMap(graph: Graph, { found, expanded, joined }: SubMapQuestion): Graph {
  const named = new Set<EdgeKey>(found.edges);
  const reaches = ({ source, target }: GraphEdge): boolean => expanded.has(source) || expanded.has(target);
  const drawn = graph.edges.filter((edge) => named.has(edge.key) || reaches(edge));
  const keys = new Set<NodeKey>([...found.nodes, ...drawn.flatMap(({ source, target }) => [source, target])]);
  const edges = joined ? graph.edges.filter(({ source, target }) => keys.has(source) && keys.has(target)) : drawn;
  const isSmall = keys.size <= LARGEST_NEW_LAYOUT;
  return {
    ...graph,
    nodes: graph.nodes.filter(({ key }) => keys.has(key)).map((node) => standing(node, isSmall)),
    edges,
  };
}

function standing(node: GraphNode, isNew: boolean): GraphNode {
  const places = isNew ? { outlineX: null, outlineY: null } : {};
  return { ...node, attributes: { ...node.attributes, ...places, bundle: null } };
}

/** The nodes of the part that have neighbours which it leaves out, and how many. */
export function leadingOn(graph: Graph, part: Graph): { key: NodeKey; count: number }[] {
  const left = new Map(part.nodes.map(({ key }) => [key, new Set<NodeKey>()]));
  for (const { source, target } of graph.edges) {
    if (!left.has(target)) left.get(source)?.add(target);
    if (!left.has(source)) left.get(target)?.add(source);
  }
  return [...left].filter(([, missing]) => missing.size > 0).map(([key, missing]) => ({ key, count: missing.size }));
}
