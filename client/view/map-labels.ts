import { isFaded } from './appearance.ts';
import type { Moment } from './appearance.ts';
import type { LabelMetrics, LabelVariant } from './label-metrics.ts';
import { placeLabels } from './label-placement.ts';
import type { Language } from './map-props.ts';
import { bandNamePlaces } from './name-places.ts';
import type { Scene } from './scene.ts';

/** A name that is shown, and how far its box stands below its node; CSS pixels at scale 1. */
export interface ShownLabel {
  variant: LabelVariant;
  dy: number;
}

export type ShownLabels = ReadonlyMap<string, ShownLabel>;

/** Smallest and largest scale of boxes; between them they grow and shrink with the map. */
const SMALLEST = 0.86;
const LARGEST = 1.3;
/** Arrows and their signs may grow finer than the names: they need not be read when the whole map is looked at. */
const FINEST = 0.7;

export function scaleAt(zoom: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, zoom));
}

export function lineScaleAt(zoom: number): number {
  return Math.min(LARGEST, Math.max(FINEST, zoom));
}

/** Half the largest box that is drawn at a zoom, in CSS pixels. */
export function halfBoxAt(zoom: number): { width: number; height: number } {
  return { width: 106 * scaleAt(zoom), height: 32 * scaleAt(zoom) };
}

/** How far a box may stand from its node, in its own heights: further when its node is what one looks at. */
const REACH = { ordinary: 0.5, bright: 2 };
const HEADING_FIRST = 1000;

function rankOf(key: string, { bright, hovered, selected }: Moment): number {
  if (key === hovered) return 4;
  if (selected.has(key)) return 3;
  if (bright === null) return 1;
  return isFaded('nodes', key, bright) ? 0 : 2;
}

/** The names that have room at this zoom, whatever the camera looks at. */
export function chooseLabels(
  { graph, grounds }: Pick<Scene, 'graph' | 'grounds'>,
  metrics: LabelMetrics,
  language: Language,
  zoom: number,
  moment: Moment,
): Map<string, ShownLabel> {
  const scale = scaleAt(zoom);
  const variants = new Map<string, readonly LabelVariant[]>();
  const candidates = graph.mapNodes((key, node) => {
    const own = metrics.variants(language === 'zh' ? node.name_zh : node.name_en, node.members > 0);
    variants.set(key, own);
    const rank = rankOf(key, moment);
    return {
      key,
      x: node.x * zoom,
      y: -node.y * zoom,
      boxes: own.map(({ width, height }) => ({ width: width * scale, height: height * scale })),
      reach: rank > 1 ? REACH.bright : REACH.ordinary,
      rank,
      priority: (node.members > 0 ? HEADING_FIRST : 0) + node.degree,
    };
  });
  const labels = new Map<string, ShownLabel>();
  for (const [key, place] of placeLabels(candidates, bandNamePlaces(grounds, zoom, scale))) {
    const variant = place === null ? undefined : variants.get(key)?.[place.box];
    if (place !== null && variant) labels.set(key, { variant, dy: place.dy / scale });
  }
  return labels;
}

export function sameLabels(left: ShownLabels, right: ShownLabels): boolean {
  if (left.size !== right.size) return false;
  for (const [key, { variant, dy }] of left) {
    const other = right.get(key);
    if (other === undefined || other.variant !== variant || Math.abs(other.dy - dy) > 0.5) return false;
  }
  return true;
}
