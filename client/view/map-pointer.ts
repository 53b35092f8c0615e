import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import { isOnBadge } from './draw-names.ts';
import type { Hovered } from '../model/emphasis.ts';
import type { MapRenderer } from './map-renderer.ts';
import { nearestArrow } from './nearest-arrow.ts';

/** What a pointer on the map asks for. */
export interface MapActions {
  onSelectNode: (key: NodeKey) => void;
  onSelectEdge: (key: EdgeKey) => void;
  onSelectBundleEdge: (source: NodeKey, target: NodeKey, edges: readonly EdgeKey[]) => void;
  onToggleBundle: (key: NodeKey) => void;
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
  const { sigma } = renderer;
  let on: Hovered = { node: null, edge: null };
  const point = (node: string | null, edge: string | null): void => {
    if (node === on.node && edge === on.edge) return;
    if (node !== on.node) actions().onHover?.(node as NodeKey | null);
    on = { node, edge };
    setCursor((node ?? edge) ? 'pointer' : '');
    renderer.hover(on);
  };
  const mouse = sigma.getMouseCaptor();
  mouse.on('mousemove', (event) => {
    if (on.node === null && !mouse.isMouseDown) point(null, nearestArrow(renderer, event));
  });
  sigma.on('enterNode', ({ node }) => point(node, null));
  sigma.on('leaveNode', ({ event }) => point(null, nearestArrow(renderer, event)));
  sigma.on('leaveStage', () => point(null, null));
  sigma.getTouchCaptor().on('touchup', () => point(null, null));
}

/** Two clicks further apart than this are two clicks, however quick: sigma takes any two for a double click. */
const SAME_PLACE = 6;

interface Click extends Pointed {
  preventSigmaDefault: () => void;
}

function bindClicks(renderer: MapRenderer, actions: () => MapActions): void {
  const { sigma } = renderer;
  let last: Pointed = { x: 0, y: 0 };
  const isBadge = (node: string, at: Pointed): boolean => {
    const label = renderer.moment.labels.get(node);
    const attributes = sigma.getGraph().getNodeAttributes(node);
    const middle = sigma.graphToViewport(attributes);
    return label !== undefined && attributes.members > 0 && isOnBadge(label, middle, renderer.scales.box, at);
  };
  const clickNode = (node: string, at: Click): void => {
    if (isBadge(node, at)) actions().onToggleBundle(node as NodeKey);
    else actions().onSelectNode(node as NodeKey);
  };
  const clickElsewhere = (at: Click): void => {
    const edge = nearestArrow(renderer, at);
    if (edge === null) {
      actions().onClearSelection();
      return;
    }
    const graph = sigma.getGraph();
    const { edges } = graph.getEdgeAttributes(edge);
    const [first] = edges;
    if (edges.length === 1 && first !== undefined) actions().onSelectEdge(first);
    else actions().onSelectBundleEdge(graph.source(edge) as NodeKey, graph.target(edge) as NodeKey, edges);
  };
  const doubleClickNode = (node: string, at: Click): void => {
    if (sigma.getGraph().getNodeAttribute(node, 'members') > 0 && !isBadge(node, at))
      actions().onToggleBundle(node as NodeKey);
  };
  const single = (at: Click, act: () => void): void => {
    last = { x: at.x, y: at.y };
    act();
  };
  const double = (at: Click, act: () => void, again: () => void): void => {
    const isNear = Math.hypot(at.x - last.x, at.y - last.y) <= SAME_PLACE;
    at.preventSigmaDefault();
    if (isNear) act();
    else single(at, again);
  };
  const zoomIn = (at: Click): void => {
    if (nearestArrow(renderer, at) === null) renderer.camera.zoomInAt(at);
  };
  sigma.on('clickNode', ({ node, event }) => single(event, () => clickNode(node, event)));
  sigma.on('clickStage', ({ event }) => single(event, () => clickElsewhere(event)));
  sigma.on('doubleClickNode', ({ node, event }) =>
    double(
      event,
      () => doubleClickNode(node, event),
      () => clickNode(node, event),
    ),
  );
  sigma.on('doubleClickStage', ({ event }) =>
    double(
      event,
      () => zoomIn(event),
      () => clickElsewhere(event),
    ),
  );
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
