import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { MapGraph } from './map-graph.ts';
import { buildSteps } from './steps.ts';
import type { Ground, Spoken } from './steps.ts';

/** What stays bright, in keys of the graph that it is drawn from: the map's own, or the steps over it. The rest fades. */
export interface Bright {
  graph: MapGraph;
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** What the pointer is on, in keys of the graph that is drawn there. */
export interface Hovered {
  node: string | null;
  edge: string | null;
}

export type Chosen =
  | { kind: 'node'; key: NodeKey }
  | { kind: 'edge'; key: EdgeKey }
  | { kind: 'arrow'; source: NodeKey; target: NodeKey }
  | null;

/** A node, its neighbours and the arrows between it and them. */
function neighbourhood(graph: MapGraph, node: string): Bright {
  if (!graph.hasNode(node)) return { graph, nodes: new Set(), edges: new Set() };
  return { graph, nodes: new Set([node, ...graph.neighbors(node)]), edges: new Set(graph.edges(node)) };
}

/** Arrows and their ends. */
function withEnds(graph: MapGraph, edges: readonly string[]): Bright {
  const own = edges.filter((edge) => graph.hasEdge(edge));
  return { graph, nodes: new Set(own.flatMap((edge) => graph.extremities(edge))), edges: new Set(own) };
}

/** What is selected, in keys of the map: a box, or arrows. */
export function selectedOf({ graph, homes }: Pick<Ground, 'graph' | 'homes'>, selection: Chosen): ReadonlySet<string> {
  switch (selection?.kind) {
    case undefined:
      return new Set();
    case 'node':
      return new Set([homes.get(selection.key) ?? selection.key]);
    case 'edge':
      return new Set(graph.filterEdges((_, { kind, edges }) => kind !== 'chain' && edges.includes(selection.key)));
    case 'arrow': {
      const { source, target } = selection;
      if (!graph.hasNode(source)) return new Set();
      return new Set(graph.filterOutEdges(source, (_key, _attributes, _source, end) => end === target));
    }
  }
}

/**
 * What is to be drawn over the map: what a panel speaks of, else what is selected and is on the map neither as a box nor on an
 * arrow. Null where the map itself shows all that is meant.
 */
export function stepsWanted(
  { graph }: Pick<Ground, 'graph'>,
  { spoken, selection }: { spoken: Spoken | null; selection: Chosen },
): Spoken | null {
  if (spoken !== null) return spoken;
  if (selection?.kind === 'node' && !graph.hasNode(selection.key))
    return { nodes: new Set([selection.key]), edges: new Set() };
  if (selection?.kind !== 'edge') return null;
  const { key } = selection;
  const isOnArrow = graph.someEdge((_, { kind, edges }) => kind !== 'chain' && edges.includes(key));
  return isOnArrow ? null : { nodes: new Set(), edges: new Set([key]) };
}

/** All steps that a panel speaks of, bright. */
export function brightSteps(ground: Ground, spoken: Spoken): Bright {
  const graph = buildSteps(ground, spoken);
  return { graph, nodes: new Set(graph.nodes()), edges: new Set(graph.edges()) };
}

/**
 * What stays bright: what the pointer is on, else the steps that a panel speaks of or paints, else what is selected, each
 * with its neighbours or ends. Null when nothing fades.
 */
export function brightOf(
  ground: Pick<Ground, 'graph' | 'homes'>,
  hovered: Hovered,
  steps: Bright | null,
  selection: Chosen,
): Bright | null {
  const { graph } = ground;
  if (hovered.node !== null)
    return neighbourhood(steps?.graph.hasNode(hovered.node) ? steps.graph : graph, hovered.node);
  if (hovered.edge !== null) return withEnds(steps?.graph.hasEdge(hovered.edge) ? steps.graph : graph, [hovered.edge]);
  if (steps !== null) return steps;
  if (selection === null) return null;
  const selected = [...selectedOf(ground, selection)];
  if (selection.kind === 'node')
    return selected.every((key) => graph.hasNode(key)) ? neighbourhood(graph, selected[0] ?? '') : null;
  return selected.length > 0 ? withEnds(graph, selected) : null;
}
