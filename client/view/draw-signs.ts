import type { JointSign } from '../../server/layout/fold.ts';
import type { MapEdge, MapGraph } from '../model/map-graph.ts';
import { arrowColour, fade, headLength, isFaded, portOffset } from './appearance.ts';
import type { Moment } from './appearance.ts';
import { edgeCurve, pointBeforeEnd } from './edge-curve.ts';
import type { EdgeCurve } from './edge-curve.ts';
import type { SharedScales } from './programs/edge-program.ts';

export interface SignsPicture {
  context: CanvasRenderingContext2D;
  graph: MapGraph;
  moment: Moment;
  scales: SharedScales;
  fontFamily: string;
  toScreen: (point: { x: number; y: number }) => { x: number; y: number };
  width: number;
  height: number;
}

interface Glyph {
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
/** Distances from the arrowhead, along the arrow, that are tried for its sign; CSS pixels at scale 1. */
const DISTANCES = [9, 22, 36, 52, 70];

/** The curve of an arrow on the screen, in CSS pixels, y growing downwards. */
export function screenCurve(
  { graph, moment, scales, toScreen }: Pick<SignsPicture, 'graph' | 'moment' | 'scales' | 'toScreen'>,
  key: string,
): EdgeCurve {
  const [source, target] = graph.extremities(key);
  const edge = graph.getEdgeAttributes(key);
  const end = (node: string, port: MapEdge['sourcePort']) => {
    const at = toScreen(graph.getNodeAttributes(node));
    const offset = portOffset(port, moment.labels.get(node));
    return {
      centre: { x: at.x, y: -at.y },
      offset: { x: offset.x * scales.box, y: offset.y * scales.box },
      side: port.side,
    };
  };
  const curve = edgeCurve(end(source, edge.sourcePort), end(target, edge.targetPort), headLength(edge) * scales.line);
  const flip = ({ x, y }: { x: number; y: number }) => ({ x, y: -y });
  const [a, b, c, d] = curve.points;
  return { points: [flip(a), flip(b), flip(c), flip(d)], tip: flip(curve.tip) };
}

export function signText(sign: JointSign, count: number): string {
  const text = sign === '-' ? '−' : sign;
  return count > 1 ? `${text}${count}` : text;
}

/** Writes the sign of each causal arrow beside its head, and `‖` on those whose effect is late. Signs that find no room are left out, bright ones never. */
export function drawSigns(picture: SignsPicture): number {
  const { graph, moment, width, height, scales } = picture;
  const placed: Glyph[] = [];
  const rank = (key: string): number => (isFaded('edges', key, moment.bright) ? 1 : 0);
  const edges = graph.filterEdges((_, { sign }) => sign !== null).sort((left, right) => rank(left) - rank(right));
  const chosen = edges.flatMap((key) => {
    const { tip, points } = screenCurve(picture, key);
    if (tip.x < -40 || tip.x > width + 40 || tip.y < -40 || tip.y > height + 40) return [];
    const bright = moment.bright !== null && rank(key) === 0;
    const glyph = placeGlyph(graph.getEdgeAttributes(key), points, bright ? scales.box : scales.line, placed, bright);
    if (glyph === null) return [];
    placed.push(glyph);
    return [{ key, glyph, points }];
  });
  for (const { key, glyph, points } of chosen.reverse()) drawGlyph(picture, key, glyph, points);
  return chosen.length;
}

function placeGlyph(
  { edges }: MapEdge,
  points: EdgeCurve['points'],
  scale: number,
  placed: readonly Glyph[],
  must: boolean,
): Glyph | null {
  const width = (edges.length > 1 ? COUNTED + DIGIT * String(edges.length).length : HEIGHT) * scale;
  const height = HEIGHT * scale;
  const middle = Math.hypot(points[3].x - points[0].x, points[3].y - points[0].y) / 2;
  const tries = DISTANCES.map((distance) => {
    const before = Math.min(distance * scale + (width - height) / 2, middle);
    return { ...pointBeforeEnd(points, before), width, height, scale };
  });
  const free = tries.find((glyph) =>
    placed.every(
      (other) =>
        Math.abs(other.x - glyph.x) >= (other.width + glyph.width) / 2 ||
        Math.abs(other.y - glyph.y) >= (other.height + glyph.height) / 2,
    ),
  );
  return free ?? (must ? (tries[0] ?? null) : null);
}

function drawGlyph(
  { context, graph, moment, fontFamily }: SignsPicture,
  key: string,
  glyph: Glyph,
  points: EdgeCurve['points'],
): void {
  const edge = graph.getEdgeAttributes(key);
  const { sign, edges, delay } = edge;
  if (sign === null) return;
  const faded = isFaded('edges', key, moment.bright);
  const own = arrowColour(key, edge, moment);
  const colour = faded ? fade(moment.palette, own) : own;
  const { height, scale } = glyph;
  context.fillStyle = moment.palette.ground;
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
  context.fillText(signText(sign, edges.length), glyph.x, glyph.y + 0.5 * scale);
  if (delay) drawDelay(context, points, colour, moment.palette.ground, scale);
}

/** Two bars across the middle of the arrow. */
function drawDelay(
  context: CanvasRenderingContext2D,
  points: EdgeCurve['points'],
  colour: string,
  ground: string,
  scale: number,
): void {
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
