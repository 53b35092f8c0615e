import { LABEL } from '../../server/layout/label-box.ts';
import { labelFont } from './label-metrics.ts';
import type { LabelVariant } from './label-metrics.ts';
import type { ShownLabel } from './map-labels.ts';
import { isInView } from './picture.ts';
import type { Pen, Picture } from './picture.ts';

/** Writes the names that are shown into their boxes, which never overlap. */
export function drawNames(picture: Picture): void {
  const { context, graph, labels, palette, fontFamily, toScreen } = picture;
  const scale = picture.scales.box;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.font = labelFont(scale, fontFamily);
  context.fillStyle = palette.text;
  const headings: { label: LabelVariant; at: { x: number; y: number }; members: number; open: boolean }[] = [];
  for (const [key, { variant: label, dy }] of labels) {
    const { x, y, members, open } = graph.getNodeAttributes(key);
    const point = toScreen({ x, y });
    const at = { x: point.x, y: point.y + dy * scale };
    if (!isInView(at, picture)) continue;
    drawLines(context, label, at, scale);
    if (members > 0) headings.push({ label, at, members, open });
  }
  for (const heading of headings) drawBadge(picture, heading);
}

function drawLines(context: Pen, label: LabelVariant, at: { x: number; y: number }, scale: number): void {
  const left = at.x + (LABEL.paddingX + LABEL.mark - label.width / 2) * scale;
  const first = at.y - ((label.lines.length - 1) / 2) * LABEL.lineHeight * scale;
  label.lines.forEach((line, index) => context.fillText(line, left, first + index * LABEL.lineHeight * scale + 0.5));
}

/** The count of a heading and the arrow that opens or closes it, behind a thin line. */
function drawBadge(
  { context, palette, scales, fontFamily }: Picture,
  { label, at, members, open }: { label: LabelVariant; at: { x: number; y: number }; members: number; open: boolean },
): void {
  const scale = scales.box;
  const right = at.x + (label.width / 2) * scale;
  const line = right - LABEL.badge * scale;
  const half = (label.height / 2) * scale;
  context.strokeStyle = palette.boxBorder;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(line, at.y - half + 1);
  context.lineTo(line, at.y + half - 1);
  context.stroke();
  context.fillStyle = palette.quiet;
  context.font = `600 ${10.5 * scale}px ${fontFamily}`;
  context.textAlign = 'right';
  context.fillText(String(members), right - 15 * scale, at.y + 0.5);
  drawChevron(context, right - 9 * scale, at.y, scale, open);
}

function drawChevron(context: Pen, x: number, y: number, scale: number, open: boolean): void {
  const size = 2.8 * scale;
  context.strokeStyle = context.fillStyle;
  context.lineWidth = 1.5 * scale;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  if (open) {
    context.moveTo(x - size, y - size * 0.55);
    context.lineTo(x, y + size * 0.55);
    context.lineTo(x + size, y - size * 0.55);
  } else {
    context.moveTo(x - size * 0.55, y - size);
    context.lineTo(x + size * 0.55, y);
    context.lineTo(x - size * 0.55, y + size);
  }
  context.stroke();
}

/** Whether a point on the screen is on the badge of a heading whose node is at `at`. */
export function isOnBadge(
  { variant, dy }: ShownLabel,
  at: { x: number; y: number },
  scale: number,
  point: { x: number; y: number },
): boolean {
  const right = at.x + (variant.width / 2) * scale;
  const isLevel = Math.abs(point.y - at.y - dy * scale) <= (variant.height / 2) * scale + 2;
  return isLevel && point.x > right - LABEL.badge * scale && point.x <= right + 2;
}
