import type { EdgeType, NodeType } from '../contract/graph.ts';
import { anneal } from './anneal.ts';
import type { AnnealOptions } from './anneal.ts';
import { BOTTOM_BAND, COLUMN_TYPES, TOP_BAND } from './columns.ts';
import type { Point } from './crossings.ts';
import { buildGrid } from './grid.ts';
import type { Grid } from './grid.ts';
import { LABEL, labelBox } from './label-box.ts';
import type { Placement } from './placement.ts';
import { createRandom } from '../causality/random.ts';

export interface PlacedNode {
  key: string;
  nodeType: NodeType;
  name_zh: string;
  name_en: string;
}

export interface PlacedEdge {
  source: string;
  target: string;
  edgeType: EdgeType;
}

export interface PlaceOptions extends AnnealOptions {
  /** Where nodes stand in a smaller map. They keep these places, in proportion, where they can. */
  anchors?: ReadonlyMap<string, Point>;
}

/** Width to height of a landscape screen beside a panel, less the room for column headings. */
const ASPECT = 1060 / 740;
/** Least room between boxes, for edges to turn in, and between one line of boxes and the next. */
const COLUMN_GAP = 58;
const ROW_GAP = 12;
const BOX_WIDTH = LABEL.maxWidth + LABEL.mark + 2 * LABEL.paddingX;
const GROUPS: readonly NodeType[] = [...COLUMN_TYPES, TOP_BAND, BOTTOM_BAND];
/** Weight of the faults of a structure edge; those of a causal one weigh 1. */
const STRUCTURE_WEIGHT = 0.4;
const LEFT_TO_RIGHT: ReadonlySet<EdgeType> = new Set(['DRIVES', 'ADDRESSES']);

interface Pair {
  from: number;
  to: number;
  directed: boolean;
}

function countTypes(nodes: readonly PlacedNode[]): Record<NodeType, number> {
  const counts = { Countermeasure: 0, Factor: 0, Mechanism: 0, Advantage: 0, Outcome: 0, Concept: 0, Actor: 0 };
  for (const { nodeType } of nodes) counts[nodeType] += 1;
  return counts;
}

/** One edge for each pair of nodes that are joined at all. Edges with a direction come first. */
function joinedPairs(nodes: readonly PlacedNode[], edges: readonly PlacedEdge[]): Pair[] {
  const indexOf = new Map(nodes.map(({ key }, index) => [key, index]));
  const pairs = new Map<string, Pair>();
  for (const { source, target, edgeType } of edges) {
    const from = indexOf.get(source);
    const to = indexOf.get(target);
    if (from === undefined || to === undefined || from === to) continue;
    const name = from < to ? `${from} ${to}` : `${to} ${from}`;
    const directed = LEFT_TO_RIGHT.has(edgeType);
    if (!pairs.has(name) || (directed && pairs.get(name)?.directed === false)) pairs.set(name, { from, to, directed });
  }
  return [...pairs.values()];
}

/** Gives each node a free cell of its group: the nearest to its anchor or, without one, any. */
function firstCells(
  nodes: readonly PlacedNode[],
  groups: readonly Int32Array[],
  cells: readonly Point[],
  options: PlaceOptions,
): Int32Array {
  const random = createRandom(options.seed);
  const free = groups.map((own) => [...own]);
  const cellOf = new Int32Array(nodes.length);
  const unanchored = (index: number): number => (options.anchors?.has(nodes[index]!.key) ? 0 : 1);
  const order = nodes.map((_, index) => index).sort((left, right) => unanchored(left) - unanchored(right));
  for (const index of order) {
    const { key, nodeType } = nodes[index]!;
    const left = free[GROUPS.indexOf(nodeType)]!;
    const anchor = options.anchors?.get(key);
    const distance = (cell: number): number =>
      anchor ? Math.hypot(cells[cell]!.x - anchor.x, cells[cell]!.y - anchor.y) : 0;
    const chosen = anchor
      ? left.reduce((best, cell, at) => (distance(cell) < distance(left[best]!) ? at : best), 0)
      : Math.floor(random() * left.length);
    cellOf[index] = left.splice(chosen, 1)[0]!;
  }
  return cellOf;
}

function createPlacement(
  nodes: readonly PlacedNode[],
  edges: readonly PlacedEdge[],
  grid: Grid,
  options: PlaceOptions,
): Placement {
  const cells = GROUPS.flatMap((nodeType) => grid.cells[nodeType]);
  let start = 0;
  const groups = GROUPS.map((nodeType) => {
    const first = start;
    start += grid.cells[nodeType].length;
    return Int32Array.from({ length: grid.cells[nodeType].length }, (_, index) => first + index);
  });
  const pairs = joinedPairs(nodes, edges);
  const cellOf = firstCells(nodes, groups, cells, options);
  const nodeAt = new Int32Array(cells.length).fill(-1);
  cellOf.forEach((cell, node) => (nodeAt[cell] = node));
  const incident = nodes.map((_, node) =>
    Int32Array.from(pairs.flatMap(({ from, to }, edge) => (from === node || to === node ? [edge] : []))),
  );
  return {
    cellX: Float64Array.from(cells, (cell) => cell.x),
    cellY: Float64Array.from(cells, (cell) => cell.y),
    groups,
    groupOf: Int32Array.from(nodes, (node) => GROUPS.indexOf(node.nodeType)),
    cellOf,
    nodeX: Float64Array.from(cellOf, (cell) => cells[cell]!.x),
    nodeY: Float64Array.from(cellOf, (cell) => cells[cell]!.y),
    nodeAt,
    from: Int32Array.from(pairs, ({ from }) => from),
    to: Int32Array.from(pairs, ({ to }) => to),
    incident,
    weight: Float64Array.from(pairs, ({ directed }) => (directed ? 1 : STRUCTURE_WEIGHT)),
    directed: Uint8Array.from(pairs, ({ directed }) => (directed ? 1 : 0)),
    anchorX: Float64Array.from(nodes, ({ key }) => options.anchors?.get(key)?.x ?? Number.NaN),
    anchorY: Float64Array.from(nodes, ({ key }) => options.anchors?.get(key)?.y ?? Number.NaN),
    columnPitch: grid.columnPitch,
    rowPitch: grid.rowPitch,
    halfWidth: BOX_WIDTH / 2,
    halfHeight: 0.32 * grid.rowPitch,
  };
}

function reachOf(points: Iterable<Point>): Point {
  let reach = { x: 1, y: 1 };
  for (const { x, y } of points) reach = { x: Math.max(reach.x, Math.abs(x)), y: Math.max(reach.y, Math.abs(y)) };
  return reach;
}

/** Spreads the places of a smaller map over a larger grid; both are centred on 0, 0. */
function scaleAnchors(anchors: ReadonlyMap<string, Point>, grid: Grid): Map<string, Point> {
  const small = reachOf(anchors.values());
  const large = reachOf(Object.values(grid.cells).flat());
  const [across, up] = [Math.max(1, large.x / small.x), Math.max(1, large.y / small.y)];
  return new Map([...anchors].map(([key, { x, y }]) => [key, { x: x * across, y: y * up }]));
}

function gridFor(nodes: readonly PlacedNode[]): Grid {
  return buildGrid({
    counts: countTypes(nodes),
    columnPitch: BOX_WIDTH + COLUMN_GAP,
    rowPitch: nodes.reduce((height, node) => Math.max(height, labelBox(node).height), 0) + ROW_GAP,
    aspect: ASPECT,
  });
}

/** Places nodes in the columns and bands of their types, one after the other, whatever joins them: at once, and for a while. */
export function placeInOrder(nodes: readonly PlacedNode[]): Map<string, Point> {
  if (nodes.length === 0) return new Map();
  const { cells } = gridFor(nodes);
  const taken = countTypes([]);
  return centred(nodes.map(({ key, nodeType }) => [key, cells[nodeType][taken[nodeType]++]!]));
}

/** Places nodes in the columns and bands of their types with few crossings. The same input gives the same map. */
export function placeNodes(
  nodes: readonly PlacedNode[],
  edges: readonly PlacedEdge[],
  options: PlaceOptions,
): Map<string, Point> {
  if (nodes.length === 0) return new Map();
  const grid = gridFor(nodes);
  const placement = createPlacement(nodes, edges, grid, {
    ...options,
    anchors: scaleAnchors(options.anchors ?? new Map(), grid),
  });
  anneal(placement, options);
  return centred(nodes.map(({ key }, index) => [key, { x: placement.nodeX[index]!, y: placement.nodeY[index]! }]));
}

/** Moves the middle of all places to 0, 0. */
function centred(places: readonly (readonly [string, Point])[]): Map<string, Point> {
  const [xs, ys] = [places.map(([, { x }]) => x), places.map(([, { y }]) => y)];
  const [middleX, middleY] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  return new Map(places.map(([key, { x, y }]) => [key, { x: x - middleX, y: y - middleY }]));
}
