import { LABEL } from '../../server/layout/label-box.ts';
import type { MapGraph } from '../model/map-graph.ts';
import { isFaded, textColour } from './appearance.ts';
import type { Moment } from './appearance.ts';
import { BADGE, labelFont } from './label-metrics.ts';
import type { LabelVariant } from './label-metrics.ts';
import type { ShownLabel } from './map-labels.ts';
import type { Palette } from './palette.ts';
import type { SharedScales } from './programs/edge-program.ts';

export interface NamesPicture {
  context: CanvasRenderingContext2D;
  graph: MapGraph;
  moment: Moment;
  scales: SharedScales;
  fontFamily: string;
  /** Where a map point is on the screen. */
  toScreen: (point: { x: number; y: number }) => { x: number; y: number };
  width: number;
  height: number;
}

/** Writes the names that are shown into their boxes, which never overlap. */
export function drawNames(picture: NamesPicture): void {
  const { context, graph, moment, fontFamily, toScreen, width, height } = picture;
  const scale = picture.scales.box;
  context.textBaseline = 'middle';
  for (const [key, { variant: label, dy }] of moment.labels) {
    const node = graph.getNodeAttributes(key);
    const point = toScreen(node);
    const at = { x: point.x, y: point.y + dy * scale };
    if (at.x < -200 || at.x > width + 200 || at.y < -80 || at.y > height + 80) continue;
    const colour = textColour(moment, key);
    context.fillStyle = colour;
    context.font = labelFont(scale, fontFamily);
    context.textAlign = 'left';
    drawLines(context, label, at, scale);
    if (node.members > 0)
      drawBadge(
        context,
        label,
        at,
        scale,
        { members: node.members, open: node.open, faded: isFaded('nodes', key, moment.bright) },
        moment.palette,
        fontFamily,
      );
  }
}

function drawLines(
  context: CanvasRenderingContext2D,
  label: LabelVariant,
  at: { x: number; y: number },
  scale: number,
): void {
  const left = at.x + (LABEL.paddingX + LABEL.mark - label.width / 2) * scale;
  const first = at.y - ((label.lines.length - 1) / 2) * LABEL.lineHeight * scale;
  label.lines.forEach((line, index) => context.fillText(line, left, first + index * LABEL.lineHeight * scale + 0.5));
}

interface Badge {
  members: number;
  open: boolean;
  faded: boolean;
}

/** The count of a heading and the arrow that opens or closes it, behind a thin line. */
function drawBadge(
  context: CanvasRenderingContext2D,
  label: LabelVariant,
  at: { x: number; y: number },
  scale: number,
  { members, open, faded }: Badge,
  palette: Palette,
  fontFamily: string,
): void {
  const right = at.x + (label.width / 2) * scale;
  const line = right - BADGE * scale;
  const half = (label.height / 2) * scale;
  context.globalAlpha = faded ? 0.3 : 1;
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
  context.globalAlpha = 1;
}

function drawChevron(context: CanvasRenderingContext2D, x: number, y: number, scale: number, open: boolean): void {
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
  { variant }: ShownLabel,
  at: { x: number; y: number },
  scale: number,
  point: { x: number; y: number },
): boolean {
  const right = at.x + (variant.width / 2) * scale;
  return point.x > right - BADGE * scale && point.x <= right + 2;
}
