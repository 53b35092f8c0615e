import { isSigned } from '../../server/coding/signed.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { Graph } from '../../server/contract/graph.ts';
import { endsOf } from './ends-of.ts';
import { dataGraphOf } from './graph-index.ts';
import { buildMapGraph } from './map-graph.ts';
import type { MapGraph, Positions } from './map-graph.ts';
import { ownArrow } from './map-outline.ts';
import type { MapArrow, MapBox } from './map-outline.ts';

/** Nodes and edges of the data graph that a panel speaks of. */
export interface Spoken {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** The map that steps are drawn over. */
export interface Ground {
  data: Graph;
  graph: MapGraph;
  homes: ReadonlyMap<NodeKey, NodeKey>;
  places: Positions;
}

/** More nodes than this that the map does not show are not drawn over it: nobody could read them. */
const MOST_FOLDED = 24;
/** What a folded node takes with its name; map units. */
const CELL = { width: 176, height: 60 };
/** How large boxes are beside the map while steps are looked at. */
const STEP_SCALE = 1.12;
/** Where a folded node is tried, in cells from its heading: under it, then beside that, then over it. */
const ROWS = [-1, -2, 1, -3, 2, -4, 3, -5] as const;
const COLUMNS = [0, 1, -1, 2, -2] as const;

interface Point {
  x: number;
  y: number;
}

/**
 * The very steps that a panel speaks of, to be drawn over the map: each claim an arrow of its own between its own two nodes;
 * what the map shows at its place, what it does not near its heading. Nothing beneath moves.
 */
export function buildSteps(ground: Ground, spoken: Spoken): MapGraph {
  const data = dataGraphOf(ground.data);
  const edges = [...spoken.edges].filter((key) => data.hasEdge(key)) as EdgeKey[];
  const ends = edges.flatMap((key) => data.extremities(key));
  const nodes = [...new Set([...spoken.nodes, ...ends])].filter((key) => data.hasNode(key)) as NodeKey[];
  const folded = nodes.filter((key) => !ground.graph.hasNode(key));
  const drawn = folded.length > MOST_FOLDED ? nodes.filter((key) => ground.graph.hasNode(key)) : nodes;
  const joins = edges.map((key) => ({ key, ends: endsOf(data, key) }));
  const places = placeSteps(
    ground,
    drawn,
    joins.map(({ ends: pair }) => pair),
  );
  const boxes = [...places.keys()].map((key): Pick<MapBox, 'node' | 'filed' | 'open' | 'frame'> => {
    const shown = ground.graph.hasNode(key) ? ground.graph.getNodeAttributes(key) : null;
    const node = { key, attributes: data.getNodeAttributes(key) };
    return { node, filed: shown?.members ?? 0, open: shown?.open ?? false, frame: null };
  });
  const arrows = joins.flatMap(({ key, ends: [source, target] }): MapArrow[] => {
    if (!places.has(source) || !places.has(target)) return [];
    const attributes = data.getEdgeAttributes(key);
    const own = { key, source, target, edges: [key], steps: 1 };
    return isSigned(attributes)
      ? [
          {
            ...own,
            kind: 'claim',
            sign: attributes.polarity,
            inferred: attributes.status === 'inferred',
            delay: attributes.delay === true,
          },
        ]
      : [{ ...own, ...ownArrow(attributes), delay: false }];
  });
  const graph = buildMapGraph(boxes, arrows, places, { showsChains: true, boxScale: STEP_SCALE });
  // A box is as large as on the map, so that its name stays where it is.
  graph.forEachNode((key) => {
    if (ground.graph.hasNode(key)) graph.setNodeAttribute(key, 'crowd', ground.graph.getNodeAttribute(key, 'crowd'));
  });
  return graph;
}

/** Shown nodes at their places; folded ones near their heading, or else near what they are joined to. */
function placeSteps(
  { graph, homes, places }: Ground,
  nodes: readonly NodeKey[],
  joins: readonly (readonly [NodeKey, NodeKey])[],
): Map<NodeKey, Point> {
  const placed = new Map<NodeKey, Point>();
  for (const key of nodes) {
    const place = places.get(key);
    if (place !== undefined) placed.set(key, place);
  }
  const wanted = nodes.filter((key) => !placed.has(key));
  const isFree = ({ x, y }: Point): boolean =>
    [...placed.values()].every((other) => Math.abs(other.x - x) >= CELL.width || Math.abs(other.y - y) >= CELL.height);
  const put = (key: NodeKey, near: Point): void => {
    const tried = ROWS.flatMap((row) =>
      COLUMNS.map((column) => ({ x: near.x + column * CELL.width, y: near.y + row * CELL.height })),
    );
    placed.set(key, tried.find(isFree) ?? { x: near.x, y: near.y - CELL.height });
  };
  const homeOf = (key: NodeKey): Point | undefined => {
    const home = homes.get(key);
    return home === undefined || !graph.hasNode(home) ? undefined : places.get(home);
  };
  for (const key of wanted) {
    const home = homeOf(key);
    if (home !== undefined) put(key, home);
  }
  let left = wanted.filter((key) => !placed.has(key));
  while (left.length > 0) {
    // One at a time, so that those in a row of several come to stand in that row.
    const next = left.find((key) => neighboursOf(key, joins).some((other) => placed.has(other))) ?? left[0]!;
    const known = neighboursOf(next, joins).flatMap((other) => placed.get(other) ?? []);
    put(next, known.length === 0 ? { x: 0, y: 0 } : middleOf(known));
    left = left.filter((key) => key !== next);
  }
  return placed;
}

function neighboursOf(key: NodeKey, joins: readonly (readonly [NodeKey, NodeKey])[]): NodeKey[] {
  return joins.flatMap(([source, target]) => (source === key ? [target] : target === key ? [source] : []));
}

function middleOf(points: readonly Point[]): Point {
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
}
