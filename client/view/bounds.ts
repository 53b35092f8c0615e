import type { MapGraph } from '../model/map-graph.ts';
import type { Bounds } from './camera.ts';

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

export function sameBounds(one: Bounds, other: Bounds): boolean {
  return SIDES.every((side) => one[side] === other[side]);
}

/** Bounds that hold others and all nodes of a graph; the very same where they do already. */
export function boundsAround(bounds: Bounds, graph: MapGraph): Bounds {
  const [xs, ys] = [graph.mapNodes((_, { x }) => x), graph.mapNodes((_, { y }) => y)];
  const wider = {
    left: Math.min(bounds.left, ...xs),
    right: Math.max(bounds.right, ...xs),
    bottom: Math.min(bounds.bottom, ...ys),
    top: Math.max(bounds.top, ...ys),
  };
  return sameBounds(wider, bounds) ? bounds : wider;
}
