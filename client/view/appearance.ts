import { LABEL } from '../../server/layout/label-box.ts';
import type { Bright } from '../model/emphasis.ts';
import type { MapEdge, MapNode } from '../model/map-graph.ts';
import type { DrawnOverlay } from '../model/overlay.ts';
import type { Port } from '../model/ports.ts';
import type { ShownLabel, ShownLabels } from './map-labels.ts';
import { MARK_SHAPES } from './marks.ts';
import { mixColours, signColour, toneColour } from './palette.ts';
import type { Palette } from './palette.ts';
import type { ArrowData } from './programs/edge-program.ts';
import type { BoxData } from './programs/node-program.ts';

/** What pointer, panel and zoom make of the map just now; never written into a graph. */
export interface Moment {
  palette: Palette;
  /** What stays bright; null when nothing fades. */
  bright: Bright | null;
  hovered: string | null;
  selected: ReadonlySet<string>;
  /** The names that are shown, by node. */
  labels: ShownLabels;
  /** What a panel paints on it, or null. */
  overlay: DrawnOverlay | null;
}

/** How far a faded colour goes towards the ground. */
const FADED = 0.82;
const FADED_TEXT = 0.68;
/** Half the side of a node that shows its mark alone. */
const BARE = 8;

export function isFaded(kind: 'nodes' | 'edges', key: string, bright: Bright | null): boolean {
  return bright !== null && !bright[kind].has(key);
}

export function fade(palette: Palette, colour: string, share = FADED): string {
  return mixColours(colour, palette.ground, share);
}

export function textColour({ palette, bright }: Moment, key: string): string {
  return isFaded('nodes', key, bright) ? fade(palette, palette.text, FADED_TEXT) : palette.text;
}

function zOrder(key: string, kind: 'nodes' | 'edges', { bright, hovered, selected }: Moment): number {
  if (key === hovered || selected.has(key)) return 2;
  return bright?.[kind].has(key) ? 1 : 0;
}

/** Half the box of a node, of its name where it is shown, else of its mark, and how far it stands below its node; at scale 1. */
export function boxOf(label: ShownLabel | undefined): { halfWidth: number; halfHeight: number; dy: number } {
  return label
    ? { halfWidth: label.variant.width / 2, halfHeight: label.variant.height / 2, dy: label.dy }
    : { halfWidth: BARE, halfHeight: BARE, dy: 0 };
}

export function boxAppearance(key: string, node: MapNode, moment: Moment): Partial<BoxData> {
  const { palette, bright, hovered, selected, labels, overlay } = moment;
  const label = labels.get(key);
  const faded = isFaded('nodes', key, bright);
  const shade = (colour: string): string => (faded ? fade(palette, colour) : colour);
  const marked = selected.has(key) || key === hovered;
  const paint = overlay?.nodes.get(key);
  const ring = paint ? toneColour(palette, paint.tone) : palette.boxBorder;
  const { halfWidth, halfHeight, dy } = boxOf(label);
  return {
    x: node.x,
    y: node.y,
    size: halfWidth,
    zIndex: zOrder(key, 'nodes', moment),
    color: shade(palette.types[node.nodeType]),
    halfWidth,
    halfHeight,
    shiftY: -dy,
    markX: label ? LABEL.paddingX + 5 - halfWidth : 0,
    markShape: MARK_SHAPES[node.nodeType].shader,
    outline: faded ? 0 : 0.34,
    layers: label ? (node.members > 0 ? 2 : 1) : 0,
    fill: label ? palette.box : palette.ground,
    border: marked ? palette.boxBorderStrong : shade(ring),
    borderWidth: selected.has(key) || paint ? 2 : marked ? 1.5 : 1,
  };
}

/** Offset of a port from the centre of its node, in CSS pixels at scale 1, y growing upwards. */
export function portOffset({ side, along }: Port, label: ShownLabel | undefined): { x: number; y: number } {
  const { halfWidth, halfHeight, dy } = boxOf(label);
  const middle = -dy;
  switch (side) {
    case 'left':
      return { x: -halfWidth, y: middle + along * halfHeight };
    case 'right':
      return { x: halfWidth, y: middle + along * halfHeight };
    case 'top':
      return { x: along * halfWidth, y: middle + halfHeight };
    case 'bottom':
      return { x: along * halfWidth, y: middle - halfHeight };
  }
}

const WIDTH = { causal: 1.5, structure: 1, perDoubling: 0.75, widest: 4.5, bright: 0.5 };

function arrowWidth({ kind, edges }: MapEdge): number {
  return Math.min(WIDTH.widest, WIDTH[kind] + (kind === 'causal' ? WIDTH.perDoubling * Math.log2(edges.length) : 0));
}

export function headLength(edge: MapEdge): number {
  return edge.kind === 'causal' ? 6.5 + 1.4 * arrowWidth(edge) : 6;
}

/** The colour of an arrow that does not fade. */
export function arrowColour(key: string, edge: MapEdge, { palette, overlay }: Moment): string {
  const tone = overlay?.edges.get(key)?.tone;
  return tone ? toneColour(palette, tone) : signColour(palette, edge.sign);
}

/** An arrow whose pattern has to be seen is never thinner than this. */
const PATTERNED = 3;

export function arrowAppearance(
  key: string,
  ends: readonly [string, string],
  edge: MapEdge,
  moment: Moment,
): Partial<ArrowData> {
  const { palette, bright, labels, overlay } = moment;
  const colour = arrowColour(key, edge, moment);
  const faded = isFaded('edges', key, bright);
  const source = portOffset(edge.sourcePort, labels.get(ends[0]));
  const target = portOffset(edge.targetPort, labels.get(ends[1]));
  return {
    color: faded ? fade(palette, colour) : colour,
    size: Math.max(
      arrowWidth(edge) + (bright !== null && !faded ? WIDTH.bright : 0),
      overlay?.edges.get(key)?.tone ? PATTERNED : 0,
    ),
    zIndex: zOrder(key, 'edges', moment) + (edge.kind === 'causal' ? 0.5 : 0),
    sourceX: source.x,
    sourceY: source.y,
    sourceSide: edge.sourcePort.side,
    targetX: target.x,
    targetY: target.y,
    targetSide: edge.targetPort.side,
    dashed: edge.inferred,
    head: headLength(edge),
  };
}
