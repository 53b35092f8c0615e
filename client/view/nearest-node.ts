import { boxOf, isFaded } from './appearance.ts';
import type { Vector } from '../../server/layout/edge-curve.ts';
import type { MapRenderer } from './map-renderer.ts';
import type { Plan } from './picture.ts';

/** No box reaches further than this from its node, in CSS pixels. */
const REACH = 300;

/** The node whose box or mark is under a point of the screen, what stays bright before what fades; null where none is. */
export function nodeAt(renderer: MapRenderer, point: Vector): string | null {
  const { bright } = renderer.drawState;
  const isBright = (key: string): boolean => !isFaded('nodes', key, bright);
  return (
    nodeIn(renderer, renderer.planOf(false), point, isBright) ??
    (bright === null ? null : nodeIn(renderer, renderer.planOf(true), point, (key) => !isBright(key)))
  );
}

/** The uppermost node of a plan under a point, among those that count. */
function nodeIn(
  renderer: MapRenderer,
  { graph, labels, scales, toScreen }: Plan,
  point: Vector,
  counts: (key: string) => boolean,
): string | null {
  const place = renderer.toMap(point);
  const room = REACH / renderer.camera.look.zoom;
  let found: string | null = null;
  graph.forEachNode((key, node) => {
    if (Math.abs(node.x - place.x) > room || Math.abs(node.y - place.y) > room || !counts(key)) return;
    const { x, y } = toScreen(node);
    const { halfWidth, halfHeight, dy } = boxOf(labels.get(key));
    const isInside =
      Math.abs(point.x - x) <= halfWidth * scales.box &&
      Math.abs(point.y - y - dy * scales.box) <= halfHeight * scales.box;
    if (isInside) found = key;
  });
  return found;
}
