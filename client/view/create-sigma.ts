import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { MapEdge, MapNode } from '../model/map-graph.ts';
import { FRAME } from './camera.ts';
import { GLIDE } from './map-camera.ts';
import { createArrowProgram } from './programs/edge-program.ts';
import { NO_EDGES, NO_NODES } from './programs/no-program.ts';
import type { SharedScales } from './programs/edge-program.ts';

/** Milliseconds that sigma takes for no time at all; it divides by them. */
const AT_ONCE = 1;

/** Layers of sigma on which the map draws nothing; each would be read back and laid over the others in every frame. */
const UNUSED = ['edgeLabels', 'nodes', 'hoverNodes'];

/**
 * A sigma that draws the arrows and whose camera means the same on every map, with nothing drawn yet. Signs, boxes and
 * names go to its layer `labels`, and what stays bright while the rest fades to its layer `hovers`. What is under
 * the pointer is worked out from the boxes and curves, which is far cheaper than reading pixels back.
 */
export function createSigma(container: HTMLElement, shared: SharedScales, still: boolean): Sigma<MapNode, MapEdge> {
  const sigma = new Sigma<MapNode, MapEdge>(new MultiDirectedGraph(), container, {
    nodeProgramClasses: { circle: NO_NODES as never },
    nodeHoverProgramClasses: { circle: NO_NODES as never },
    edgeProgramClasses: { arrow: createArrowProgram(shared) as never, line: NO_EDGES as never },
    defaultNodeType: 'circle',
    defaultEdgeType: 'arrow',
    defaultDrawNodeHover: () => undefined,
    renderLabels: false,
    renderEdgeLabels: false,
    enableCameraRotation: false,
    zIndex: true,
    stagePadding: 0,
    allowInvalidContainer: true,
    inertiaRatio: still ? 0 : 1,
    inertiaDuration: still ? AT_ONCE : GLIDE,
  });
  for (const layer of UNUSED) sigma.getCanvases()[layer]?.remove();
  sigma.getMouseCaptor().removeAllListeners();
  sigma.getTouchCaptor().removeAllListeners();
  const half = FRAME / 2;
  sigma.setCustomBBox({ x: [-half, half], y: [-half, half] });
  return sigma;
}
