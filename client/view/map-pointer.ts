import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { Hovered } from '../model/emphasis.ts';
import type { MapGraph } from '../model/map-graph.ts';
import { isOnBadge } from './draw-names.ts';
import type { MapRenderer } from './map-renderer.ts';
import { nearestArrow } from './nearest-arrow.ts';
import { nodeAt } from './nearest-node.ts';

/** What a pointer on the map asks for. */
export interface MapActions {
  onSelectNode: (key: NodeKey) => void;
  onSelectEdge: (key: EdgeKey) => void;
  onSelectArrow: (source: NodeKey, target: NodeKey) => void;
  onToggleHeading: (key: NodeKey) => void;
  onClearSelection: () => void;
  onHover?: ((key: NodeKey | null) => void) | undefined;
}

interface Pointed {
  x: number;
  y: number;
}

/** Zoom per pixel of wheel travel, and the most that one event may zoom. */
const WHEEL = { perPixel: 0.0016, pinch: 0.01, perLine: 16, most: 1.35 };

function wheelFactor({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * WHEEL.perLine : deltaY;
  const factor = Math.exp(-pixels * (ctrlKey ? WHEEL.pinch : WHEEL.perPixel));
  return Math.min(WHEEL.most, Math.max(1 / WHEEL.most, factor));
}

function bindHover(renderer: MapRenderer, actions: () => MapActions, setCursor: (cursor: string) => void): void {
  let on: Hovered = { node: null, edge: null };
  const point = (node: string | null, edge: string | null): void => {
    if (node === on.node && edge === on.edge) return;
    if (node !== on.node) actions().onHover?.(node as NodeKey | null);
    on = { node, edge };
    setCursor((node ?? edge) ? 'pointer' : '');
    renderer.hover(on);
  };
  const mouse = renderer.sigma.getMouseCaptor();
  mouse.on('mousemove', (at) => {
    if (mouse.isMouseDown) return;
    const node = nodeAt(renderer, at);
    point(node, node === null ? nearestArrow(renderer, at) : null);
  });
  mouse.on('mouseleave', () => point(null, null));
  renderer.sigma.getTouchCaptor().on('touchup', () => point(null, null));
}

/** Two clicks further apart than this are two clicks, however quick: sigma takes any two for a double click. */
const SAME_PLACE = 6;

function isBadge(renderer: MapRenderer, node: string, at: Pointed): boolean {
  const { labels, scales, toScreen } = renderer.planOf(false);
  const label = labels.get(node) ?? renderer.drawState.labels.get(node);
  const graph = renderer.sigma.getGraph();
  if (!graph.hasNode(node)) return false;
  const { members, x, y } = graph.getNodeAttributes(node);
  return label !== undefined && members > 0 && isOnBadge(label, toScreen({ x, y }), scales.box, at);
}

/** An arrow of one claim between its own two nodes is that claim; any other is opened for what it gathers. */
function clickArrow(renderer: MapRenderer, edge: string, actions: MapActions): void {
  const graph = graphOf(renderer, edge);
  const { edges } = graph.getEdgeAttributes(edge);
  const only = edges.find((key) => key === edge);
  if (only !== undefined) actions.onSelectEdge(only);
  else actions.onSelectArrow(graph.source(edge) as NodeKey, graph.target(edge) as NodeKey);
}

/** The graph that an arrow is drawn from: the steps over the map, or the map. */
function graphOf(renderer: MapRenderer, edge: string): MapGraph {
  const { bright } = renderer.drawState;
  return bright?.graph.hasEdge(edge) ? bright.graph : renderer.sigma.getGraph();
}

function click(renderer: MapRenderer, at: Pointed, actions: MapActions): void {
  const node = nodeAt(renderer, at);
  const edge = node === null ? nearestArrow(renderer, at) : null;
  if (node !== null && isBadge(renderer, node, at)) actions.onToggleHeading(node as NodeKey);
  else if (node !== null) actions.onSelectNode(node as NodeKey);
  else if (edge !== null) clickArrow(renderer, edge, actions);
  else actions.onClearSelection();
}

function isHeading({ sigma }: MapRenderer, node: string): boolean {
  return sigma.getGraph().hasNode(node) && sigma.getGraph().getNodeAttribute(node, 'members') > 0;
}

/** What a second click on the same place adds to the first: a heading opens or closes, the ground comes nearer. */
function clickAgain(renderer: MapRenderer, at: Pointed, actions: MapActions): void {
  const node = nodeAt(renderer, at);
  if (node === null) {
    if (nearestArrow(renderer, at) === null) renderer.camera.zoomInAt(at);
  } else if (isHeading(renderer, node) && !isBadge(renderer, node, at)) {
    actions.onToggleHeading(node as NodeKey);
  }
}

function bindClicks(renderer: MapRenderer, actions: () => MapActions): void {
  let last: Pointed = { x: 0, y: 0 };
  const single = (at: Pointed): void => {
    last = { x: at.x, y: at.y };
    click(renderer, at, actions());
  };
  const double = (at: Pointed): void => {
    if (Math.hypot(at.x - last.x, at.y - last.y) <= SAME_PLACE) clickAgain(renderer, at, actions());
    else single(at);
  };
  const mouse = renderer.sigma.getMouseCaptor();
  mouse.on('click', single);
  mouse.on('doubleClick', (event) => {
    event.preventSigmaDefault();
    double(event);
  });
  const touch = renderer.sigma.getTouchCaptor();
  touch.on('tap', ({ touches, previousTouches }) => {
    const [at] = [...touches, ...previousTouches];
    if (at) single(at);
  });
  touch.on('doubletap', (event) => {
    event.preventSigmaDefault();
    const [at] = [...event.touches, ...event.previousTouches];
    if (at) double(at);
  });
}

function bindCamera({ sigma, camera }: MapRenderer): void {
  const mouse = sigma.getMouseCaptor();
  mouse.on('wheel', (event) => {
    event.preventSigmaDefault();
    if (event.original instanceof WheelEvent) camera.zoomAt(event, wheelFactor(event.original));
  });
  mouse.on('mousemovebody', () => {
    if (mouse.isMouseDown) camera.hold();
  });
  sigma.getTouchCaptor().on('touchmove', () => camera.hold());
}

/** Tells the page what the pointer does on the map, and moves the camera as it asks. Ends with the renderer. */
export function bindPointer(
  renderer: MapRenderer,
  actions: () => MapActions,
  setCursor: (cursor: string) => void,
): void {
  bindHover(renderer, actions, setCursor);
  bindClicks(renderer, actions);
  bindCamera(renderer);
}
