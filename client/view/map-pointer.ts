import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import { isOnBadge } from './draw-names.ts';
import type { MapRenderer } from './map-renderer.ts';

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
  const point = (node: string | null, edge: string | null): void => {
    setCursor((node ?? edge) ? 'pointer' : '');
    renderer.hover({ node, edge });
    actions().onHover?.(node as NodeKey | null);
  };
  sigma.on('enterNode', ({ node }) => point(node, null));
  sigma.on('leaveNode', () => point(null, null));
  sigma.on('enterEdge', ({ edge }) => point(null, edge));
  sigma.on('leaveEdge', () => point(null, null));
  sigma.getTouchCaptor().on('touchup', () => point(null, null));
}

function bindClicks(renderer: MapRenderer, actions: () => MapActions): void {
  const { sigma } = renderer;
  const badgeHit = (node: string, at: Pointed): boolean => {
    const label = renderer.moment.labels.get(node);
    const attributes = sigma.getGraph().getNodeAttributes(node);
    return (
      label !== undefined &&
      attributes.members > 0 &&
      isOnBadge(label, sigma.graphToViewport(attributes), renderer.scales.box, at)
    );
  };
  sigma.on('clickNode', ({ node, event }) => {
    if (badgeHit(node, event)) actions().onToggleBundle(node as NodeKey);
    else actions().onSelectNode(node as NodeKey);
  });
  sigma.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault();
    const { members } = sigma.getGraph().getNodeAttributes(node);
    if (members > 0 && !badgeHit(node, event)) actions().onToggleBundle(node as NodeKey);
  });
  sigma.on('clickEdge', ({ edge }) => {
    const graph = sigma.getGraph();
    const { edges } = graph.getEdgeAttributes(edge);
    const [first] = edges;
    if (edges.length === 1 && first !== undefined) actions().onSelectEdge(first);
    else actions().onSelectBundleEdge(graph.source(edge) as NodeKey, graph.target(edge) as NodeKey, edges);
  });
  sigma.on('clickStage', () => actions().onClearSelection());
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
  sigma.on('doubleClickStage', () => camera.hold());
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
