import { MultiDirectedGraph } from 'graphology';
import type { FoldedGraph, JointSign } from '../../server/layout/fold.ts';
import type { NodeType } from '../../server/contract/graph.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import { assignPorts } from './ports.ts';
import type { Port } from './ports.ts';

/** A node as it is drawn; x and y in map units, y growing upwards. */
export interface MapNode {
  x: number;
  y: number;
  nodeType: NodeType;
  name_zh: string;
  name_en: string;
  /** How many nodes the heading gathers; 0 where it is no heading. */
  members: number;
  open: boolean;
  /** Arrows at the node, in the map as it is drawn. */
  degree: number;
  /** Arrows at its left or at its right, whichever are more. */
  crowd: number;
}

/** An arrow as it is drawn, for one edge of the data graph or for several. */
export interface MapEdge {
  kind: 'causal' | 'structure';
  edges: EdgeKey[];
  sign: JointSign | null;
  inferred: boolean;
  delay: boolean;
  sourcePort: Port;
  targetPort: Port;
}

/** The sigma graph: what is drawn, apart from the data graph, and without anything that a pointer or a panel does to it. */
export type MapGraph = MultiDirectedGraph<MapNode, MapEdge>;

export type Positions = ReadonlyMap<NodeKey, { x: number; y: number }>;

/**
 * Builds what is drawn from what is visible and where it stands.
 * @throws Error when a visible node has no position
 */
export function buildMapGraph(folded: FoldedGraph, positions: Positions): MapGraph {
  const graph: MapGraph = new MultiDirectedGraph();
  for (const { node, members, open } of folded.nodes) {
    const position = positions.get(node.key);
    if (position === undefined)
      throw new Error(`Building the map: the node ${node.key} has no position; lay out every visible node first.`);
    const { nodeType, name_zh, name_en } = node.attributes;
    graph.addNode(node.key, {
      ...position,
      nodeType,
      name_zh,
      name_en,
      members: members.length,
      open,
      degree: 0,
      crowd: 0,
    });
  }
  const ports = assignPorts(folded.edges, positions);
  for (const { key, source, target, kind, edges, sign, inferred, delay } of folded.edges) {
    const own = ports.get(key);
    if (own === undefined) throw new Error(`Building the map: the edge ${key} has no ports.`);
    graph.addEdgeWithKey(key, source, target, {
      kind,
      edges,
      sign,
      inferred,
      delay,
      sourcePort: own.source,
      targetPort: own.target,
    });
  }
  graph.forEachNode((node) =>
    graph.mergeNodeAttributes(node, { degree: graph.degree(node), crowd: crowdAt(graph, node) }),
  );
  return graph;
}

function crowdAt(graph: MapGraph, node: string): number {
  const count = { left: 0, right: 0, top: 0, bottom: 0 };
  graph.forEachOutEdge(node, (_, { sourcePort }) => (count[sourcePort.side] += 1));
  graph.forEachInEdge(node, (_, { targetPort }) => (count[targetPort.side] += 1));
  return Math.max(count.left, count.right);
}
