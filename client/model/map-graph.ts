import { MultiDirectedGraph } from 'graphology';
import type { NodeType } from '../../server/contract/graph.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { ArrowSign } from '../../server/contract/signs.ts';
import type { MapArrow, MapBox } from './map-outline.ts';
import { LABEL, labelBox } from '../../server/layout/label-box.ts';
import { assignPorts } from '../../server/layout/ports.ts';
import type { Port } from '../../server/layout/ports.ts';
import { routeArrows } from '../../server/layout/route.ts';
import type { Route } from '../../server/layout/route.ts';

/** A node as it is drawn; x and y in map units, y growing upwards. */
export interface MapNode {
  x: number;
  y: number;
  nodeType: NodeType;
  name_zh: string;
  name_en: string;
  /** How many nodes opening the heading shows; 0 where it is no heading. */
  members: number;
  open: boolean;
  /** Whether it stands in the frame of an open heading. */
  framed: boolean;
  /** Arrows at the node, in the map as it is drawn. */
  degree: number;
  /** Arrows at its left or at its right, whichever are more. */
  crowd: number;
}

/** An arrow as it is drawn, for one edge of the data graph or for several. */
export interface MapEdge {
  kind: MapArrow['kind'];
  edges: readonly EdgeKey[];
  sign: ArrowSign | null;
  /** Steps of a chain; 1 for any other arrow. */
  steps: number;
  /** Whether it is drawn only while its box is hovered or selected. */
  hidden: boolean;
  inferred: boolean;
  delay: boolean;
  sourcePort: Port;
  targetPort: Port;
  /** How far it bows to the left of its way, in map units. */
  bow: number;
}

/** The sigma graph: what is drawn, apart from the data graph, and without anything that a pointer or a panel does to it. */
export type MapGraph = MultiDirectedGraph<MapNode, MapEdge>;

export type Positions = ReadonlyMap<NodeKey, { x: number; y: number }>;

export interface MapLook {
  /** Whether chains are drawn all the time. */
  showsChains: boolean;
  /** How large a box with its name is beside the map, at the zoom at which it is looked at. */
  boxScale: number;
}

/** With more boxes than this, arrows take the plain way: there is no room beside the boxes anyhow. */
const MOST_ROUTED = 60;

type Routes = ReadonlyMap<string, Route>;

function waysOf(
  boxes: readonly Pick<MapBox, 'node' | 'filed'>[],
  arrows: readonly MapArrow[],
  positions: Positions,
  boxScale: number,
): Routes {
  if (boxes.length > MOST_ROUTED)
    return new Map([...assignPorts(arrows, positions)].map(([key, ports]) => [key, { ...ports, bow: 0 }]));
  const sized = boxes.flatMap(({ node: { key, attributes }, filed }) => {
    const place = positions.get(key);
    const { width, height } = labelBox(attributes);
    const half = {
      halfWidth: (boxScale * (width + (filed > 0 ? LABEL.badge : 0))) / 2,
      halfHeight: (boxScale * height) / 2,
    };
    return place === undefined ? [] : [{ key, ...place, ...half }];
  });
  return routeArrows(sized, arrows);
}

/**
 * Builds what is drawn from boxes and arrows, and where the boxes stand. Ports of chains are their own: whether they are
 * known moves no other arrow.
 * @throws Error when a box has no position
 */
export function buildMapGraph(
  boxes: readonly Pick<MapBox, 'node' | 'filed' | 'open' | 'frame'>[],
  arrows: readonly MapArrow[],
  positions: Positions,
  { showsChains, boxScale }: MapLook,
): MapGraph {
  const graph: MapGraph = new MultiDirectedGraph();
  for (const { node, filed, open, frame } of boxes) {
    const position = positions.get(node.key);
    if (position === undefined)
      throw new Error(`Building the map: the node ${node.key} has no position; lay out every visible node first.`);
    const { nodeType, name_zh, name_en } = node.attributes;
    graph.addNode(node.key, {
      ...position,
      nodeType,
      name_zh,
      name_en,
      members: filed,
      open,
      framed: frame !== null,
      degree: 0,
      crowd: 0,
    });
  }
  const isChain = ({ kind }: MapArrow): boolean => kind === 'chain';
  const ways = new Map([
    ...waysOf(
      boxes,
      arrows.filter((arrow) => !isChain(arrow)),
      positions,
      boxScale,
    ),
    ...waysOf(boxes, arrows.filter(isChain), positions, boxScale),
  ]);
  for (const arrow of arrows) {
    const { key, source, target, kind, edges, sign, steps, inferred, delay } = arrow;
    const own = ways.get(key);
    if (own === undefined) throw new Error(`Building the map: the arrow ${key} has no way.`);
    graph.addEdgeWithKey(key, source, target, {
      kind,
      edges,
      sign,
      steps,
      hidden: isChain(arrow) && !showsChains,
      inferred,
      delay,
      sourcePort: own.source,
      targetPort: own.target,
      bow: own.bow,
    });
  }
  graph.forEachNode((node) =>
    graph.mergeNodeAttributes(node, { degree: graph.degree(node), crowd: crowdAt(graph, node) }),
  );
  return graph;
}

function crowdAt(graph: MapGraph, node: string): number {
  const count = { left: 0, right: 0, top: 0, bottom: 0 };
  graph.forEachOutEdge(node, (_, { kind, sourcePort }) => {
    if (kind !== 'chain') count[sourcePort.side] += 1;
  });
  graph.forEachInEdge(node, (_, { kind, targetPort }) => {
    if (kind !== 'chain') count[targetPort.side] += 1;
  });
  return Math.max(count.left, count.right);
}
