import { heaviestOf } from '../model/overlay.ts';
import type { EdgePaint, NodePaint, Tone } from '../model/overlay.ts';
import { arrowColour, boxOf } from './appearance.ts';
import { pointOnCurve } from '../../server/layout/edge-curve.ts';
import type { EdgeCurve } from '../../server/layout/edge-curve.ts';
import { screenCurve, traceCurve } from './picture.ts';
import type { Picture } from './picture.ts';
import { toneColour } from './palette.ts';

/** CSS pixels at scale 1. */
const RIVER = { widest: 18, narrowest: 3, alpha: 0.3 };
const BAND = 5;
const CORNER = 7;
const MARK = { height: 15, padding: 4.5, font: 10.5 };
const STRIPE = [7, 7];
const CHEVRON = { size: 4.2, every: 26, line: 2 };

const SIGNS: Partial<Record<Tone, string>> = { positive: '+', negative: '−', conflicted: '±', unknown: '?' };

/** What is written at the corner of a painted node, or null. */
export function markOf({ tone, mark }: NodePaint): string | null {
  return mark ?? SIGNS[tone] ?? null;
}

/** Rivers first, so that no river covers the pattern of an arrow; then what tells the tones apart without their colours. */
export function drawEdgeOverlay(picture: Picture): void {
  const { overlay, bright } = picture;
  if (overlay === null || bright === null) return;
  const heaviest = heaviestOf(overlay);
  const shown = [...overlay.edges]
    .filter(([key]) => bright.edges.has(key))
    .map(([key, paint]) => ({ key, paint, curve: screenCurve(picture, key) }));
  for (const { key, paint, curve } of shown) drawRiver(picture, key, paint, curve, heaviest);
  for (const { paint, curve } of shown) drawPattern(picture, paint, curve);
  for (const { key, paint, curve } of shown) if (paint.runs) drawChevrons(picture, key, curve);
}

function drawRiver(picture: Picture, key: string, { weight }: EdgePaint, curve: EdgeCurve, heaviest: number): void {
  if (weight === undefined || weight <= 0) return;
  const { context, graph, scales } = picture;
  const width = Math.max(RIVER.narrowest, (RIVER.widest * weight) / heaviest);
  context.globalAlpha = RIVER.alpha;
  context.strokeStyle = arrowColour(key, graph.getEdgeAttributes(key), picture);
  context.lineWidth = width * scales.line;
  context.lineCap = 'round';
  traceCurve(context, curve);
  context.stroke();
  context.globalAlpha = 1;
}

/** The left keeps a plain line, the right is hollow, and what is in both has stripes of the two. */
function drawPattern({ context, palette, scales }: Picture, { tone }: EdgePaint, curve: EdgeCurve): void {
  if (tone !== 'right' && tone !== 'both') return;
  context.lineCap = 'butt';
  context.strokeStyle = tone === 'both' ? toneColour(palette, 'right') : palette.ground;
  context.lineWidth = (tone === 'both' ? 3 : 1.2) * scales.line;
  context.setLineDash(tone === 'both' ? STRIPE.map((length) => length * scales.line) : []);
  traceCurve(context, curve);
  context.stroke();
  context.setLineDash([]);
}

function drawChevrons(picture: Picture, key: string, curve: EdgeCurve): void {
  const { context, graph, scales } = picture;
  const { points } = curve;
  const length = Math.hypot(points[3].x - points[0].x, points[3].y - points[0].y);
  const count = Math.max(1, Math.floor(length / (CHEVRON.every * scales.line)));
  const size = CHEVRON.size * scales.line;
  context.strokeStyle = arrowColour(key, graph.getEdgeAttributes(key), picture);
  context.lineWidth = CHEVRON.line * scales.line;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  for (let index = 0; index < count; index += 1) {
    const share = (index + 0.5) / count;
    const [at, next] = [pointOnCurve(points, share), pointOnCurve(points, share + 0.01)];
    const angle = Math.atan2(next.y - at.y, next.x - at.x);
    const corner = (turn: number) =>
      [at.x + size * Math.cos(angle + turn), at.y + size * Math.sin(angle + turn)] as const;
    context.moveTo(...corner(2.4));
    context.lineTo(at.x + size * 0.6 * Math.cos(angle), at.y + size * 0.6 * Math.sin(angle));
    context.lineTo(...corner(-2.4));
  }
  context.stroke();
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A side is told by the edge of the box that is filled, a sign or a mark by what is written at the corner. */
export function drawNodeOverlay(picture: Picture): void {
  const { overlay, bright, labels, graph, toScreen, scales } = picture;
  if (overlay === null || bright === null) return;
  for (const [key, paint] of overlay.nodes) {
    if (!bright.nodes.has(key)) continue;
    const at = toScreen(graph.getNodeAttributes(key));
    const { halfWidth, halfHeight, dy } = boxOf(labels.get(key));
    const middle = at.y + dy * scales.box;
    const box = {
      left: at.x - halfWidth * scales.box,
      right: at.x + halfWidth * scales.box,
      top: middle - halfHeight * scales.box,
      bottom: middle + halfHeight * scales.box,
    };
    drawBands(picture, paint.tone, box);
    drawMark(picture, paint, box);
  }
}

function drawBands({ context, palette, scales }: Picture, tone: Tone, { left, right, top, bottom }: Box): void {
  const [width, radius] = [BAND * scales.box, CORNER * scales.box];
  const height = bottom - top;
  const draw = (side: 'left' | 'right', x: number, corners: number[]): void => {
    context.fillStyle = toneColour(palette, side);
    context.beginPath();
    context.roundRect(x, top, width, height, corners);
    context.fill();
  };
  if (tone === 'left' || tone === 'both') draw('left', left, [radius, 0, 0, radius]);
  if (tone === 'right' || tone === 'both') draw('right', right - width, [0, radius, radius, 0]);
}

function drawMark({ context, palette, scales, fontFamily }: Picture, paint: NodePaint, { right, top }: Box): void {
  const text = markOf(paint);
  if (text === null) return;
  const scale = scales.box;
  context.font = `700 ${MARK.font * scale}px ${fontFamily}`;
  const height = MARK.height * scale;
  const width = Math.max(height, context.measureText(text).width + 2 * MARK.padding * scale);
  const [x, y] = [right + 4 * scale - width, top - height * 0.6];
  context.fillStyle = toneColour(palette, paint.tone);
  context.strokeStyle = palette.ground;
  context.lineWidth = 1.5;
  context.beginPath();
  context.roundRect(x, y, width, height, height / 2);
  context.fill();
  context.stroke();
  context.fillStyle = palette.ground;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, x + width / 2, y + height / 2 + 0.5);
}
