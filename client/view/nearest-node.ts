import { boxOf, isFaded } from './appearance.ts';
import type { Vector } from './edge-curve.ts';
import type { MapRenderer } from './map-renderer.ts';

/** No box reaches further than this from its node, in CSS pixels. */
const REACH = 300;

/** The node whose box or mark is under a point of the screen, what stays bright before what fades; null where none is. */
export function nodeAt(renderer: MapRenderer, point: Vector): string | null {
  const { bright } = renderer.drawState;
  const plans = { faded: renderer.planOf(true), bright: renderer.planOf(false) };
  const place = renderer.toMap(point);
  const room = REACH / renderer.camera.look.zoom;
  let found: string | null = null;
  let isFound = false;
  renderer.scene?.graph.forEachNode((key, node) => {
    if (Math.abs(node.x - place.x) > room || Math.abs(node.y - place.y) > room) return;
    const faded = isFaded('nodes', key, bright);
    if (isFound && faded) return;
    const { labels, scales, toScreen } = faded ? plans.faded : plans.bright;
    const { x, y } = toScreen(node);
    const { halfWidth, halfHeight, dy } = boxOf(labels.get(key));
    const isInside =
      Math.abs(point.x - x) <= halfWidth * scales.box &&
      Math.abs(point.y - y - dy * scales.box) <= halfHeight * scales.box;
    if (isInside) [found, isFound] = [key, !faded];
  });
  return found;
}
