import { layOutCut } from '../../server/layout/cut-layout.ts';
import type { CutBox } from '../../server/layout/cut-layout.ts';
import type { Frame } from '../../server/layout/make-room.ts';
import type { Depth } from '../../server/contract/cut.ts';
import type { Graph } from '../../server/contract/graph.ts';
import type { NodeKey } from '../../server/contract/ids.ts';
import type { Caption } from '../../server/contract/outline.ts';
import { typeGrounds } from '../model/columns.ts';
import type { TypeGround } from '../model/columns.ts';
import { buildMapGraph } from '../model/map-graph.ts';
import type { MapGraph, Positions } from '../model/map-graph.ts';
import type { MapArrow, MapBox, MapOutline } from '../model/map-outline.ts';
import type { Bounds } from './camera.ts';

/** All that is drawn, before pointer and panel have their say. */
export interface Scene {
  /** What the map is of. */
  data: Graph;
  graph: MapGraph;
  /** Where each node of the data graph is drawn, as in the outline. */
  homes: ReadonlyMap<NodeKey, NodeKey>;
  /** Where each box belongs, also while it is still on its way there. */
  places: Positions;
  grounds: readonly TypeGround[];
  frames: readonly Frame[];
  /** Of the centres of the boxes, and of the frames. */
  bounds: Bounds;
  /** The camera is fitted anew when it changes. */
  depth: Depth;
  /** The furthest that an arrow bows; map units. */
  mostBow: number;
  /** What it shows and what it leaves out. */
  caption: Caption;
}

/** How the map is drawn, whatever is on it. */
export interface SceneShape {
  /** Pulls the map apart from top to bottom, for screens that are taller than it. */
  stretch: number;
  /** Pulls it apart from left to right, where boxes are large beside it. */
  widen: number;
  /** How large boxes with their names are beside the map, at the zoom at which it opens. */
  boxScale: number;
  /** Whether chains are drawn, all of them; else those of what is hovered or selected. */
  showsChains: boolean;
}

/** Where a box stands while nothing is open. */
function placeOf({ node: { attributes } }: MapBox, depth: Depth): { x: number; y: number } {
  const { x, y, outlineX, outlineY } = attributes;
  return depth === 'everything' || outlineX === null || outlineY === null ? { x, y } : { x: outlineX, y: outlineY };
}

/** Builds a scene of what the map shows, with the chains between its boxes. */
export function buildScene(outline: MapOutline, chains: readonly MapArrow[], shape: SceneShape): Scene {
  const { data, depth, boxes, arrows, homes, plan } = outline;
  const laid = (box: MapBox): CutBox => ({
    key: box.node.key,
    nodeType: box.node.attributes.nodeType,
    frame: box.frame,
    place: placeOf(box, depth),
  });
  const laidOut = layOutCut(
    {
      boxes: plan.closed.boxes.map(laid),
      arrows: plan.closed.arrows,
      inColumns: depth === 'headings' || depth === 'hubs',
    },
    plan.all.map(laid),
  );
  const drawn = new Set(boxes.map(({ node }) => node.key));
  const places = new Map(
    boxes.flatMap(({ node: { key } }) => {
      const place = laidOut.places.get(key);
      return place === undefined ? [] : [[key, { x: place.x * shape.widen, y: place.y * shape.stretch }] as const];
    }),
  );
  const frames = laidOut.frames.map((frame) => ({
    ...frame,
    left: frame.left * shape.widen,
    right: frame.right * shape.widen,
    top: frame.top * shape.stretch,
    bottom: frame.bottom * shape.stretch,
  }));
  const joining = chains.filter(({ source, target }) => drawn.has(source) && drawn.has(target));
  const graph = buildMapGraph(boxes, [...arrows, ...joining], places, {
    showsChains: shape.showsChains,
    boxScale: shape.boxScale,
  });
  const mostBow = graph.reduceEdges((most, _, { bow }) => Math.max(most, Math.abs(bow)), 0);
  const grounds = typeGrounds(graph);
  return {
    data,
    graph,
    homes,
    places,
    grounds,
    frames,
    bounds: boundsOf([...grounds, ...frames]),
    depth,
    mostBow,
    caption: outline.caption,
  };
}

function boundsOf(areas: readonly Bounds[]): Bounds {
  if (areas.length === 0) return { left: 0, right: 0, bottom: 0, top: 0 };
  return {
    left: Math.min(...areas.map(({ left }) => left)),
    right: Math.max(...areas.map(({ right }) => right)),
    bottom: Math.min(...areas.map(({ bottom }) => bottom)),
    top: Math.max(...areas.map(({ top }) => top)),
  };
}
