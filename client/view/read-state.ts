import { isFaded } from './appearance.ts';
import { markOf } from './draw-overlay.ts';
import { pointOnCurve } from './edge-curve.ts';
import { screenCurve } from './draw-signs.ts';
import type { MapRenderer } from './map-renderer.ts';
import type { MapState } from './map-state.ts';

/** Reads off what a renderer shows. */
export function readState(renderer: MapRenderer): MapState {
  const { sigma, scene, moment, scales, signs } = renderer;
  const toScreen = (point: { x: number; y: number }) => sigma.graphToViewport(point);
  const frame = { camera: renderer.camera.look, ...sigma.getDimensions(), hovered: moment.hovered, signs };
  if (scene === null) return { nodes: [], edges: [], ...frame };
  const { graph } = scene;
  return {
    nodes: graph.mapNodes((key, node) => {
      const label = moment.labels.get(key);
      const { x, y } = toScreen(node);
      const paint = moment.overlay?.nodes.get(key);
      return {
        key,
        x,
        y: y + (label?.dy ?? 0) * scales.box,
        width: (label?.variant.width ?? 0) * scales.box,
        height: (label?.variant.height ?? 0) * scales.box,
        label: label?.variant.lines.join('\n') ?? null,
        faded: isFaded('nodes', key, moment.bright),
        paint: paint ? { tone: paint.tone, mark: markOf(paint) } : null,
      };
    }),
    edges: graph.mapEdges((key, { sign, edges }, source, target) => ({
      key,
      source,
      target,
      sign,
      count: edges.length,
      faded: isFaded('edges', key, moment.bright),
      paint: moment.overlay?.edges.get(key) ?? null,
      ...pointOnCurve(screenCurve({ graph, moment, scales, toScreen }, key).points, 0.5),
    })),
    ...frame,
  };
}
