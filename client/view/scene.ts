import { foldGraph } from '../../server/layout/fold.ts';
import type { FoldedGraph } from '../../server/layout/fold.ts';
import type { EdgeType, Graph } from '../../server/contract/graph.ts';
import type { NodeKey } from '../../server/contract/ids.ts';
import { typeGrounds } from '../model/columns.ts';
import type { TypeGround } from '../model/columns.ts';
import { buildMapGraph } from '../model/map-graph.ts';
import type { MapGraph, Positions } from '../model/map-graph.ts';
import type { Bounds } from './camera.ts';

/** Which of the three layouts a scene has; the camera is fitted anew when it changes. */
export type LayoutKind = 'outline' | 'open' | 'full';

/** All that is drawn, before pointer and panel have their say. */
export interface Scene {
  graph: MapGraph;
  representative: ReadonlyMap<NodeKey, NodeKey>;
  /** Where each node belongs, also while it is still on its way there. */
  places: Positions;
  grounds: readonly TypeGround[];
  /** Of the centres of the nodes. */
  bounds: Bounds;
  kind: LayoutKind;
}

export function foldVisible(
  graph: Graph,
  openBundles: readonly NodeKey[],
  showAll: boolean,
  edgeTypes?: ReadonlySet<EdgeType>,
): FoldedGraph {
  const edges = edgeTypes ? graph.edges.filter(({ attributes }) => edgeTypes.has(attributes.edgeType)) : graph.edges;
  return foldGraph({ nodes: graph.nodes, edges }, showAll ? 'all' : new Set(openBundles));
}

/** The positions that travel with the graph: of the outline, else of the full map. */
export function storedPositions({ nodes }: FoldedGraph, kind: LayoutKind): Positions {
  return new Map(
    nodes.map(({ node: { key, attributes } }) => {
      const { x, y, outlineX, outlineY } = attributes;
      return [
        key,
        kind === 'outline' && outlineX !== null && outlineY !== null ? { x: outlineX, y: outlineY } : { x, y },
      ];
    }),
  );
}

/** Builds a scene; `stretch` pulls the map apart from top to bottom, for screens that are taller than it. */
export function buildScene(folded: FoldedGraph, positions: Positions, kind: LayoutKind, stretch: number): Scene {
  const stretched = new Map([...positions].map(([key, { x, y }]) => [key, { x, y: y * stretch }]));
  const graph = buildMapGraph(folded, stretched);
  const grounds = typeGrounds(graph);
  const bounds = {
    left: Math.min(...grounds.map(({ left }) => left)),
    right: Math.max(...grounds.map(({ right }) => right)),
    bottom: Math.min(...grounds.map(({ bottom }) => bottom)),
    top: Math.max(...grounds.map(({ top }) => top)),
  };
  const empty = { left: 0, right: 0, bottom: 0, top: 0 };
  return {
    graph,
    representative: folded.representative,
    places: stretched,
    grounds,
    bounds: grounds.length > 0 ? bounds : empty,
    kind,
  };
}
