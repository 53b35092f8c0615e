import { LABEL } from '../../server/layout/label-box.ts';
import type { MapNode } from '../model/map-graph.ts';
import { boxOf, boxStyle, markOutline } from './appearance.ts';
import type { ShownLabel } from './map-labels.ts';
import { MARK_PATHS } from './marks.ts';
import { isInView } from './picture.ts';
import type { Picture } from './picture.ts';

const RADIUS = 7;
/** How far the box behind a heading stands out, and how large a mark is drawn beside its path. */
const STACK = 3;
const MARK_SCALE = 1.06;
const MARK_MIDDLE = 6;
const RIM = 4;

/** Draws nodes: a box with a mark where the name is shown, the mark alone elsewhere. */
export function drawBoxes(picture: Picture, nodes: readonly string[]): void {
  const { graph, toScreen, scales, labels } = picture;
  for (const key of nodes) {
    const node = graph.getNodeAttributes(key);
    const at = toScreen(node);
    if (!isInView(at, picture)) continue;
    const label = labels.get(key);
    if (label) drawBox(picture, key, node, label, { x: at.x, y: at.y + label.dy * scales.box });
    else drawMark(picture, node, at, true);
  }
}

function drawBox(
  picture: Picture,
  key: string,
  node: MapNode,
  label: ShownLabel,
  { x, y }: { x: number; y: number },
): void {
  const { context, scales, palette } = picture;
  const { border, borderWidth } = boxStyle(key, picture);
  const { halfWidth, halfHeight } = boxOf(label);
  const [width, height] = [2 * halfWidth * scales.box - borderWidth, 2 * halfHeight * scales.box - borderWidth];
  const [left, top] = [x - width / 2, y - height / 2];
  context.fillStyle = palette.box;
  context.strokeStyle = border;
  context.lineWidth = borderWidth;
  for (const shift of node.members > 0 ? [STACK * scales.box, 0] : [0]) {
    context.beginPath();
    context.roundRect(left + shift, top + shift, width, height, RADIUS * scales.box);
    context.fill();
    context.stroke();
  }
  drawMark(picture, node, { x: x + (LABEL.paddingX + 5 - halfWidth) * scales.box, y }, false);
}

/** The mark of a type; alone, it has a rim that sets it off from the arrows beneath. */
export function drawMark(
  { context, palette, scales, shapeOf }: Pick<Picture, 'context' | 'palette' | 'scales' | 'shapeOf'>,
  { nodeType }: Pick<MapNode, 'nodeType'>,
  at: { x: number; y: number },
  alone: boolean,
): void {
  const scale = scales.box * MARK_SCALE;
  const path = shapeOf(MARK_PATHS[nodeType]);
  context.save();
  context.translate(at.x, at.y);
  context.scale(scale, scale);
  context.translate(-MARK_MIDDLE, -MARK_MIDDLE);
  if (alone) {
    context.strokeStyle = palette.ground;
    context.lineWidth = RIM;
    context.stroke(path);
  }
  context.fillStyle = palette.types[nodeType];
  context.fill(path, 'evenodd');
  context.strokeStyle = markOutline(palette, nodeType);
  context.lineWidth = 0.8;
  context.stroke(path);
  context.restore();
}
