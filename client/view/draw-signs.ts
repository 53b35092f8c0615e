import type { ArrowSign } from '../../server/contract/signs.ts';
import type { MapEdge } from '../model/map-graph.ts';
import { arrowColour, boxOf } from './appearance.ts';
import { around, Crowd } from './crowd.ts';
import type { Rectangle } from './crowd.ts';
import { pointBeforeEnd } from '../../server/layout/edge-curve.ts';
import type { EdgeCurve } from '../../server/layout/edge-curve.ts';
import { isInView, screenCurve } from './picture.ts';
import type { Pen, Picture } from './picture.ts';

/** Where the sign of an arrow is written. */
export interface Glyph {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  scale: number;
}

/** Sizes of a sign at scale 1: alone, and with a count behind it. */
const HEIGHT = 12.5;
const COUNTED = 15;
const DIGIT = 6.2;
/** What is written wider than a digit. */
const WIDE = /\p{Script=Han}/gu;
/** Distances from the arrowhead, along the arrow, that are tried for its sign; CSS pixels at scale 1. */
const DISTANCES = [9, 22, 36, 52, 70, 92, 118] as const;

export function signText(sign: ArrowSign, count: number): string {
  const text = sign === '-' ? '−' : sign;
  return count > 1 ? `${text}${count}` : text;
}

/** Of a claim arrow its sign, and from two on how many claims; of a chain its sign and how many steps, never a number of paths. */
function glyphText({ kind, sign, edges, steps }: MapEdge, stepsText: Picture['stepsText']): string {
  if (sign === null) return '';
  return kind === 'chain' ? `${signText(sign, 1)} ${stepsText(steps)}` : signText(sign, edges.length);
}

/** Width of a text at scale 1, as near as is needed for a frame around it. */
function glyphWidth(text: string): number {
  if (text.length <= 1) return HEIGHT;
  const wide = text.match(WIDE)?.length ?? 0;
  return COUNTED - DIGIT + DIGIT * (text.length + 0.7 * wide);
}

/**
 * Writes the sign of each causal arrow beside its head, and `‖` on those whose effect is late. Signs that find no room are
 * left out, unless every one `must` be there. Returns those that are shown.
 */
export function drawSigns(picture: Picture, edges: readonly string[], must: boolean): Glyph[] {
  const { graph, scales } = picture;
  const placed = new Crowd<null>();
  if (!must) for (const box of boxesOf(picture)) placed.add(box, null);
  const scale = must ? scales.box : scales.line;
  const chosen = edges.flatMap((key) => {
    const edge = graph.getEdgeAttributes(key);
    if (edge.sign === null) return [];
    const { tip, points } = screenCurve(picture, key);
    if (!isInView(tip, picture)) return [];
    const glyph = placeGlyph(key, glyphText(edge, picture.stepsText), points, scale, placed, must);
    return glyph === null ? [] : [{ glyph, points }];
  });
  for (const { glyph, points } of chosen.toReversed()) drawGlyph(picture, glyph, points);
  return chosen.map(({ glyph }) => glyph);
}

/** Where the boxes stand, over which no sign is written. */
function boxesOf({ graph, labels, scales, toScreen }: Picture): Rectangle[] {
  return [...labels].map(([key, label]) => {
    const at = toScreen(graph.getNodeAttributes(key));
    const { halfWidth, halfHeight, dy } = boxOf(label);
    return around(at.x, at.y + dy * scales.box, halfWidth * scales.box, halfHeight * scales.box);
  });
}

function placeGlyph(
  key: string,
  text: string,
  points: EdgeCurve['points'],
  scale: number,
  placed: Crowd<null>,
  must: boolean,
): Glyph | null {
  const width = glyphWidth(text) * scale;
  const height = HEIGHT * scale;
  const middle = Math.hypot(points[3].x - points[0].x, points[3].y - points[0].y) / 2;
  const glyphAt = (distance: number): Glyph => {
    const before = Math.min(distance * scale + (width - height) / 2, middle);
    return { key, ...pointBeforeEnd(points, before), width, height, scale };
  };
  const frameOf = ({ x, y }: Glyph): Rectangle => around(x, y, width / 2, height / 2);
  for (const distance of DISTANCES) {
    const glyph = glyphAt(distance);
    if (placed.some(frameOf(glyph), 0)) continue;
    placed.add(frameOf(glyph), null);
    return glyph;
  }
  return must ? glyphAt(DISTANCES[0]) : null;
}

function drawGlyph(picture: Picture, glyph: Glyph, points: EdgeCurve['points']): void {
  const { context, graph, palette, fontFamily } = picture;
  const edge = graph.getEdgeAttributes(glyph.key);
  const { sign, delay } = edge;
  if (sign === null) return;
  const colour = arrowColour(glyph.key, edge, picture);
  const { height, scale } = glyph;
  context.fillStyle = palette.ground;
  context.strokeStyle = colour;
  context.lineWidth = 1.2 * scale;
  context.beginPath();
  context.roundRect(glyph.x - glyph.width / 2, glyph.y - height / 2, glyph.width, height, height / 2);
  context.fill();
  context.stroke();
  context.fillStyle = colour;
  context.font = `700 ${10.5 * scale}px ${fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(glyphText(edge, picture.stepsText), glyph.x, glyph.y + 0.5 * scale);
  if (delay) drawDelay(context, points, colour, palette.ground, scale);
}

/** Two bars across the middle of the arrow. */
function drawDelay(context: Pen, points: EdgeCurve['points'], colour: string, ground: string, scale: number): void {
  const [a, , , d] = points;
  const length = Math.hypot(d.x - a.x, d.y - a.y) || 1;
  const [alongX, alongY] = [(d.x - a.x) / length, (d.y - a.y) / length];
  const middle = pointBeforeEnd(points, length / 2);
  for (const [shift, stroke, width] of [
    [0, ground, 5],
    [-2, colour, 1.8],
    [2, colour, 1.8],
  ] as const) {
    const x = middle.x + alongX * shift * scale;
    const y = middle.y + alongY * shift * scale;
    context.strokeStyle = stroke;
    context.lineWidth = width * scale;
    context.lineCap = 'butt';
    context.beginPath();
    context.moveTo(x - alongY * 5.5 * scale, y + alongX * 5.5 * scale);
    context.lineTo(x + alongY * 5.5 * scale, y - alongX * 5.5 * scale);
    context.stroke();
  }
}
