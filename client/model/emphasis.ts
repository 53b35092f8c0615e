import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { MapGraph } from './map-graph.ts';

/** What is drawn, and the visible node that stands for each node of the data graph. */
export interface Drawn {
  graph: MapGraph;
  representative: ReadonlyMap<NodeKey, NodeKey>;
}

/** What stays bright, in keys of the sigma graph; the rest fades. */
export interface Bright {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** What the pointer is on, in keys of the sigma graph. */
export interface Hovered {
  node: string | null;
  edge: string | null;
}

/** Nodes and edges of the data graph that a panel speaks of. */
export interface Spoken {
  nodes: ReadonlySet<NodeKey>;
  edges: ReadonlySet<EdgeKey>;
}

export type Chosen =
  | { kind: 'node'; key: NodeKey }
  | { kind: 'edge'; key: EdgeKey }
  | { kind: 'bundle-edge'; source: NodeKey; target: NodeKey }
  | null;

/** A node, its neighbours and the arrows between it and them. */
function neighbourhood(graph: MapGraph, node: string): Bright {
  if (!graph.hasNode(node)) return { nodes: new Set(), edges: new Set() };
  return { nodes: new Set([node, ...graph.neighbors(node)]), edges: new Set(graph.edges(node)) };
}

/** Arrows and their ends. */
function withEnds(graph: MapGraph, edges: readonly string[]): Bright {
  const own = edges.filter((edge) => graph.hasEdge(edge));
  return { nodes: new Set(own.flatMap((edge) => graph.extremities(edge))), edges: new Set(own) };
}

function arrowsBetween(graph: MapGraph, source: string, target: string): string[] {
  return graph.hasNode(source) && graph.hasNode(target) ? graph.directedEdges(source, target) : [];
}

/** What is drawn of nodes and edges of the data graph: themselves, or the headings and gathered arrows that stand for them. */
function drawnOf({ graph, representative }: Drawn, { nodes, edges }: Spoken): Bright {
  const standing = [...nodes].flatMap((key) => representative.get(key) ?? []);
  const arrows = withEnds(
    graph,
    graph.filterEdges((_, attributes) => attributes.edges.some((edge) => edges.has(edge))),
  );
  return { nodes: new Set([...standing, ...arrows.nodes]), edges: arrows.edges };
}

/** What is selected, in keys of the sigma graph: a node, or arrows. */
export function selectedOf(drawn: Drawn, selection: Chosen): ReadonlySet<string> {
  switch (selection?.kind) {
    case undefined:
      return new Set();
    case 'node':
      return new Set([drawn.representative.get(selection.key) ?? selection.key]);
    case 'edge':
      return drawnOf(drawn, { nodes: new Set(), edges: new Set([selection.key]) }).edges;
    case 'bundle-edge':
      return new Set(arrowsBetween(drawn.graph, selection.source, selection.target));
  }
}

/**
 * What stays bright: what the pointer is on, else what a panel speaks of or paints, else what is selected, each with its
 * neighbours or ends. Null when nothing fades.
 */
export function brightOf(drawn: Drawn, hovered: Hovered, spoken: Spoken | null, selection: Chosen): Bright | null {
  const { graph } = drawn;
  if (hovered.node !== null) return neighbourhood(graph, hovered.node);
  if (hovered.edge !== null) return withEnds(graph, [hovered.edge]);
  if (spoken !== null) return drawnOf(drawn, spoken);
  if (selection === null) return null;
  const selected = [...selectedOf(drawn, selection)];
  if (selection.kind === 'node')
    return selected.every((key) => graph.hasNode(key)) ? neighbourhood(graph, selected[0] ?? '') : null;
  return selected.length > 0 ? withEnds(graph, selected) : null;
}
