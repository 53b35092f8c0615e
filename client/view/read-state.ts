import { isFaded } from './appearance.ts';
import { markOf } from './draw-overlay.ts';
import { pointOnCurve } from '../../server/layout/edge-curve.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { MapGraph } from '../model/map-graph.ts';
import type { MapRenderer } from './map-renderer.ts';
import type { MapState } from './map-state.ts';
import { screenCurve } from './picture.ts';
import type { Plan } from './picture.ts';

/** Reads off what a renderer shows: the map, and the steps over it. */
export function readState(renderer: MapRenderer): MapState {
  const { sigma, scene, drawState, glyphs } = renderer;
  const { hovered, bright } = drawState;
  const frame = { camera: renderer.camera.look, ...sigma.getDimensions(), hovered, signs: glyphs.length };
  if (scene === null) return { nodes: [], edges: [], frames: [], ...frame };
  const plans = { faded: renderer.planOf(true), bright: renderer.planOf(false) };
  const isSteps = bright !== null && bright.graph !== scene.graph;
  const own = (graph: MapGraph, isOver: boolean) => ({
    nodes: graph
      .filterNodes((key) => isOver || !isSteps || !bright.nodes.has(key))
      .map((key) => {
        const faded = !isOver && isFaded('nodes', key, bright);
        return nodeState(renderer, plans[faded ? 'faded' : 'bright'], graph, key, faded);
      }),
    edges: graph
      .filterEdges((key, { hidden }) => !hidden || bright?.edges.has(key) === true)
      .map((key) => {
        const faded = !isOver && (isSteps || isFaded('edges', key, bright));
        return edgeState(renderer, plans[faded ? 'faded' : 'bright'], graph, key, faded);
      }),
  });
  const [map, steps] = [own(scene.graph, false), isSteps ? own(bright.graph, true) : { nodes: [], edges: [] }];
  return {
    nodes: [...map.nodes, ...steps.nodes],
    edges: [...map.edges, ...steps.edges],
    frames: scene.frames.map(({ heading, left, right, top, bottom }) => {
      const [from, to] = [plans.faded.toScreen({ x: left, y: top }), plans.faded.toScreen({ x: right, y: bottom })];
      return { heading, left: from.x, top: from.y, right: to.x, bottom: to.y };
    }),
    ...frame,
  };
}

function nodeState(
  { drawState: { overlay } }: MapRenderer,
  { labels, scales, toScreen }: Plan,
  graph: MapGraph,
  key: string,
  faded: boolean,
): MapState['nodes'][number] {
  const label = labels.get(key);
  const paint = faded ? undefined : overlay?.nodes.get(key as NodeKey);
  const { x, y } = toScreen(graph.getNodeAttributes(key));
  return {
    key,
    x,
    y: y + (label?.dy ?? 0) * scales.box,
    width: (label?.variant.width ?? 0) * scales.box,
    height: (label?.variant.height ?? 0) * scales.box,
    label: label?.variant.lines.join('\n') ?? null,
    faded,
    paint: paint ? { tone: paint.tone, mark: markOf(paint) } : null,
  };
}

function edgeState(
  { drawState: { overlay }, glyphs }: MapRenderer,
  plan: Plan,
  graph: MapGraph,
  key: string,
  faded: boolean,
): MapState['edges'][number] {
  const { kind, sign, steps, edges } = graph.getEdgeAttributes(key);
  const glyph = glyphs.find((one) => one.key === key);
  const { points } = screenCurve(plan, key);
  return {
    key,
    source: graph.source(key),
    target: graph.target(key),
    kind,
    sign,
    count: edges.length,
    steps,
    faded,
    paint: (faded ? undefined : overlay?.edges.get(key as EdgeKey)) ?? null,
    signAt: glyph ? { x: glyph.x, y: glyph.y } : null,
    ...pointOnCurve(points, 0.5),
    curve: points,
  };
}
