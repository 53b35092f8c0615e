import type { GraphPattern } from '../../../server/contract/cypher.ts';

interface Point {
  x: number;
  y: number;
}

export interface PictureLine {
  pattern: GraphPattern;
  /** The path of an SVG. */
  path: string;
  /** Where the count stands. */
  middle: Point;
}

export interface SchemaPicture {
  width: number;
  height: number;
  boxes: ({ label: string } & Point)[];
  lines: PictureLine[];
}

/** All measures are in rem: the boxes hold text. */
export const BOX = { width: 8.25, height: 2 } as const;
const AIR = 1.25;
const LOOP = 1.5;
/** How far a line bends to its left, so that there and back are two lines. */
const BEND = 0.14;

/**
 * The labels in a ring, in the order given, with a line for each pattern from the edge of a box to the edge of the other. A
 * pattern within one label is a loop outside of the ring.
 */
export function schemaPicture(labels: readonly string[], patterns: readonly GraphPattern[]): SchemaPicture {
  const reach = { x: Math.max(9, labels.length * 2), y: Math.max(5.5, labels.length * 0.95) };
  const middle = { x: reach.x + BOX.width / 2 + LOOP, y: reach.y + BOX.height / 2 + LOOP + AIR / 2 };
  const boxes = labels.map((label, at) => {
    const angle = (2 * Math.PI * at) / labels.length - Math.PI / 2;
    return { label, x: middle.x + reach.x * Math.cos(angle), y: middle.y + reach.y * Math.sin(angle) };
  });
  const places = new Map<string, Point>(boxes.map((box) => [box.label, box]));
  const lines = patterns.flatMap((pattern) => {
    const [from, to] = [places.get(pattern.source), places.get(pattern.target)];
    if (!from || !to) return [];
    return [{ pattern, ...(from === to ? loopAt(from, middle) : curve(from, to)) }];
  });
  return { width: 2 * middle.x, height: 2 * middle.y, boxes, lines };
}

const number = (value: number): string => String(Math.round(value * 100) / 100);
const point = ({ x, y }: Point): string => `${number(x)} ${number(y)}`;

function curve(from: Point, to: Point): Omit<PictureLine, 'pattern'> {
  const across = { x: to.x - from.x, y: to.y - from.y };
  const bend = { x: (from.x + to.x) / 2 + across.y * BEND, y: (from.y + to.y) / 2 - across.x * BEND };
  const at = (part: number): Point => mix(mix(from, bend, part), mix(bend, to, part), part);
  const parts = Array.from({ length: 101 }, (_, step) => step / 100);
  const begin = at(parts.find((part) => !isIn(from, at(part))) ?? 0);
  const end = at(parts.findLast((part) => !isIn(to, at(part))) ?? 1);
  return { path: `M${point(begin)}Q${point(bend)} ${point(end)}`, middle: at(0.5) };
}

function loopAt(box: Point, middle: Point): Omit<PictureLine, 'pattern'> {
  const up = box.y <= middle.y ? -1 : 1;
  const edge = box.y + (up * BOX.height) / 2;
  const top = edge + up * LOOP * 1.6;
  const [left, right] = [box.x - 1.2, box.x + 1.2];
  const path = `M${number(left)} ${number(edge)}C${number(left - 0.6)} ${number(top)} ${number(right + 0.6)} ${number(top)} ${number(right)} ${number(edge)}`;
  return { path, middle: { x: box.x, y: edge + up * LOOP * 1.2 } };
}

function mix(a: Point, b: Point, part: number): Point {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}

function isIn(box: Point, { x, y }: Point): boolean {
  return Math.abs(x - box.x) <= BOX.width / 2 + 0.2 && Math.abs(y - box.y) <= BOX.height / 2 + 0.2;
}
