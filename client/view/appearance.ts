import type { NodeType } from '../../server/contract/graph.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { Bright } from '../model/emphasis.ts';
import type { MapEdge } from '../model/map-graph.ts';
import type { MapOverlay } from '../model/overlay.ts';
import type { Port } from '../../server/layout/ports.ts';
import type { ShownLabel, ShownLabels } from './map-labels.ts';
import { mixColours, signColour, toneColour } from './palette.ts';
import type { Palette } from './palette.ts';
import type { ArrowData } from './programs/edge-program.ts';

/** What pointer, panel and zoom make of the map just now; never written into a graph. */
export interface DrawState {
  palette: Palette;
  /** What stays bright; null when nothing fades. */
  bright: Bright | null;
  hovered: string | null;
  selected: ReadonlySet<string>;
  /** The names that are shown, by node, and those of the nodes that stay bright, which have room over the faded ones. */
  labels: ShownLabels;
  brightLabels: ShownLabels;
  /** What a panel paints on it, or null. */
  overlay: MapOverlay | null;
}

/** Half the side of a node that shows its mark alone. */
const BARE = 8;

export function isFaded(kind: 'nodes' | 'edges', key: string, bright: Bright | null): boolean {
  return bright !== null && !bright[kind].has(key);
}

/** Half the box of a node, of its name where it is shown, else of its mark, and how far it stands below its node; at scale 1. */
export function boxOf(label: ShownLabel | undefined): { halfWidth: number; halfHeight: number; dy: number } {
  return label
    ? { halfWidth: label.variant.width / 2, halfHeight: label.variant.height / 2, dy: label.dy }
    : { halfWidth: BARE, halfHeight: BARE, dy: 0 };
}

/** The border of a box: of what a panel paints, and strongest where it is hovered or selected. */
export function boxStyle(
  key: string,
  { palette, overlay, hovered, selected }: Pick<DrawState, 'palette' | 'overlay' | 'hovered' | 'selected'>,
): { border: string; borderWidth: number } {
  const paint = overlay?.nodes.get(key as NodeKey);
  if (selected.has(key)) return { border: palette.boxBorderStrong, borderWidth: 2 };
  if (key === hovered) return { border: palette.boxBorderStrong, borderWidth: paint ? 2 : 1.5 };
  return paint
    ? { border: toneColour(palette, paint.tone), borderWidth: 2 }
    : { border: palette.boxBorder, borderWidth: 1 };
}

export function markOutline(palette: Palette, nodeType: NodeType): string {
  return mixColours(palette.types[nodeType], '#000000', 0.34);
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

/** An arrow whose pattern has to be seen is never thinner than `patterned`. */
const WIDTH = { claim: 1.5, denied: 1, structure: 1, chain: 1, perDoubling: 0.75, widest: 4.5, patterned: 3 };
/** A claim that the paper states is drawn this much stronger than what was inferred. */
const STATED = 0.9;

function ownWidth({ kind, edges, inferred }: MapEdge): number {
  if (kind !== 'claim') return WIDTH[kind];
  return Math.min(WIDTH.widest, WIDTH.claim + (inferred ? 0 : STATED) + WIDTH.perDoubling * Math.log2(edges.length));
}

export function arrowWidth(key: string, edge: MapEdge, overlay: MapOverlay | null): number {
  return overlay?.edges.get(key as EdgeKey)?.tone ? Math.max(ownWidth(edge), WIDTH.patterned) : ownWidth(edge);
}

export function headLength(edge: MapEdge): number {
  return edge.kind === 'claim' ? 6.5 + 1.4 * ownWidth(edge) : 6;
}

/** Whether its line says that only a reader has inferred it; that of a chain says that it is one. */
export function isDashed({ kind, inferred }: MapEdge): boolean {
  return inferred && kind !== 'chain';
}

/** The colour of an arrow: of what a panel paints, else of its own sign. */
export function arrowColour(
  key: string,
  edge: MapEdge,
  { palette, overlay }: Pick<DrawState, 'palette' | 'overlay'>,
): string {
  const tone = overlay?.edges.get(key as EdgeKey)?.tone;
  return tone ? toneColour(palette, tone) : signColour(palette, edge.sign);
}

export function arrowAppearance(
  key: string,
  ends: readonly [string, string],
  edge: MapEdge,
  drawState: DrawState,
): Partial<ArrowData> {
  const source = portOffset(edge.sourcePort, drawState.labels.get(ends[0]));
  const target = portOffset(edge.targetPort, drawState.labels.get(ends[1]));
  return {
    color: arrowColour(key, edge, drawState),
    size: arrowWidth(key, edge, drawState.overlay),
    zIndex: edge.kind === 'claim' ? 1 : 0,
    hidden: edge.hidden,
    sourceX: source.x,
    sourceY: source.y,
    sourceSide: edge.sourcePort.side,
    targetX: target.x,
    targetY: target.y,
    targetSide: edge.targetPort.side,
    dashed: isDashed(edge),
    head: headLength(edge),
    bow: edge.bow,
  };
}
