import type { MapGraph } from '../model/map-graph.ts';
import { isFaded } from './appearance.ts';
import type { Moment } from './appearance.ts';
import type { LabelMetrics, LabelVariant } from './label-metrics.ts';
import { placeLabels } from './label-placement.ts';
import type { Language } from './map-props.ts';

/** Smallest and largest scale of boxes and signs; between them they grow and shrink with the map. */
const SMALLEST = 0.86;
const LARGEST = 1.3;

export function scaleAt(zoom: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, zoom));
}

/** Arrows and their signs may grow finer than the names: they need not be read when the whole map is looked at. */
const FINEST = 0.7;

export function lineScaleAt(zoom: number): number {
  return Math.min(LARGEST, Math.max(FINEST, zoom));
}

/** Half the largest box that is drawn at a zoom, in CSS pixels. */
export function halfBoxAt(zoom: number): { width: number; height: number } {
  return { width: 94 * scaleAt(zoom), height: 32 * scaleAt(zoom) };
}

function priority(key: string, degree: number, isBundle: boolean, { bright, hovered, selected }: Moment): number {
  const attention = key === hovered ? 4 : selected.has(key) ? 3 : isFaded('nodes', key, bright) ? 0 : bright ? 2 : 1;
  return attention * 10_000 + (isBundle ? 1000 : 0) + degree;
}

/** The names that have room at this zoom, whatever the camera looks at. */
export function chooseLabels(
  graph: MapGraph,
  metrics: LabelMetrics,
  language: Language,
  zoom: number,
  moment: Moment,
): Map<string, LabelVariant> {
  const scale = scaleAt(zoom);
  const variants = new Map<string, readonly LabelVariant[]>();
  const candidates = graph.mapNodes((key, node) => {
    const own = metrics.variants(language === 'zh' ? node.name_zh : node.name_en, node.members > 0);
    variants.set(key, own);
    return {
      key,
      x: node.x * zoom,
      y: -node.y * zoom,
      boxes: own.map(({ width, height }) => ({ width: width * scale, height: height * scale })),
      priority: priority(key, node.degree, node.members > 0, moment),
    };
  });
  const labels = new Map<string, LabelVariant>();
  for (const [key, index] of placeLabels(candidates)) {
    const chosen = variants.get(key)?.[index];
    if (chosen) labels.set(key, chosen);
  }
  return labels;
}

export function sameLabels(left: ReadonlyMap<string, LabelVariant>, right: ReadonlyMap<string, LabelVariant>): boolean {
  if (left.size !== right.size) return false;
  for (const [key, variant] of left) if (right.get(key) !== variant) return false;
  return true;
}
