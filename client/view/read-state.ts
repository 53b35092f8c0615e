import { isFaded } from './appearance.ts';
import { markOf } from './draw-overlay.ts';
import { pointOnCurve } from './edge-curve.ts';
import type { MapRenderer } from './map-renderer.ts';
import type { MapState } from './map-state.ts';
import { screenCurve } from './picture.ts';

/** Reads off what a renderer shows. */
export function readState(renderer: MapRenderer): MapState {
  const { sigma, scene, drawState, glyphs } = renderer;
  const { hovered, bright, overlay } = drawState;
  const frame = { camera: renderer.camera.look, ...sigma.getDimensions(), hovered, signs: glyphs.length };
  if (scene === null) return { nodes: [], edges: [], ...frame };
  const signs = new Map(glyphs.toReversed().map(({ key, x, y }) => [key, { x, y }]));
  const plans = { faded: renderer.planOf(true), bright: renderer.planOf(false) };
  return {
    nodes: scene.graph.mapNodes((key, node) => {
      const faded = isFaded('nodes', key, bright);
      const { labels, scales, toScreen } = plans[faded ? 'faded' : 'bright'];
      const label = labels.get(key);
      const paint = overlay?.nodes.get(key);
      const { x, y } = toScreen(node);
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
    }),
    edges: scene.graph.mapEdges((key, { sign, edges }, source, target) => {
      const faded = isFaded('edges', key, bright);
      return {
        key,
        source,
        target,
        sign,
        count: edges.length,
        faded,
        paint: overlay?.edges.get(key) ?? null,
        signAt: signs.get(key) ?? null,
        ...pointOnCurve(screenCurve(plans[faded ? 'faded' : 'bright'], key).points, 0.5),
      };
    }),
    ...frame,
  };
}
