import type { Language } from '../../server/contract/language.ts';
import type { MapNode } from '../model/map-graph.ts';
import type { DrawState } from './appearance.ts';
import type { Bounds } from './camera.ts';
import type { Rectangle } from './crowd.ts';
import type { LabelMetrics, LabelVariant } from './label-metrics.ts';
import { placeLabels } from './label-placement.ts';
import type { LabelCandidate } from './label-placement.ts';
import { bandNamePlaces } from './name-places.ts';
import type { Scene } from './scene.ts';

/** A name that is shown, and how far its box stands below its node; CSS pixels at scale 1. */
export interface ShownLabel {
  variant: LabelVariant;
  dy: number;
}

export type ShownLabels = ReadonlyMap<string, ShownLabel>;

/** Smallest and largest scale of boxes, at which names are set in 10 and in 16 pixels; between them they grow and shrink with the map. */
const SMALLEST = 0.8;
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
const REACH = { ordinary: 1, bright: 2 };
const HEADING_FIRST = 1000;

/** Half the tallest box, and a little, at scale 1. */
const TALLEST = 46;

/** No box is moved up out of the map, where the names of the columns stand. */
function aboveAll({ left, right, top }: Bounds, zoom: number, scale: number): Rectangle[] {
  const edge = -top * zoom - TALLEST * scale;
  return [{ left: left * zoom, right: right * zoom, top: edge - 60, bottom: edge }];
}

/** What the names of a scene are chosen by. */
export interface LabelSetting {
  scene: Pick<Scene, 'graph' | 'grounds' | 'bounds'>;
  metrics: LabelMetrics;
  language: Language;
  zoom: number;
}

interface Wish {
  rank: number;
  reach: number;
  /** The name as it stands in the whole map, to be kept where it can be. */
  kept?: ShownLabel | undefined;
}

/** The place to try first: that of the name that is kept, where the node has a name of that form. */
function firstPlace(
  variants: readonly LabelVariant[],
  kept: ShownLabel | undefined,
  scale: number,
): { first?: { box: number; dy: number } } {
  const box = kept === undefined ? -1 : variants.indexOf(kept.variant);
  return kept === undefined || box < 0 ? {} : { first: { box, dy: kept.dy * scale } };
}

function place(
  { scene: { graph, grounds, bounds }, metrics, language, zoom }: LabelSetting,
  nodes: readonly string[],
  wishOf: (key: string) => Wish,
): Map<string, ShownLabel> {
  const scale = scaleAt(zoom);
  const variantsOf = (node: MapNode) =>
    metrics.variants(language === 'zh' ? node.name_zh : node.name_en, node.members > 0, node.crowd);
  const candidates = nodes.map((key): LabelCandidate => {
    const node = graph.getNodeAttributes(key);
    const { rank, reach, kept } = wishOf(key);
    return {
      key,
      x: node.x * zoom,
      y: -node.y * zoom,
      // Measured only when its turn comes: most names of a large map find their place taken.
      get boxes() {
        return variantsOf(node).map(({ width, height }) => ({ width: width * scale, height: height * scale }));
      },
      smallest: metrics.smallest * scale,
      ...firstPlace(variantsOf(node), kept, scale),
      reach,
      rank,
      priority: (node.members > 0 ? HEADING_FIRST : 0) + node.degree,
    };
  });
  const labels = new Map<string, ShownLabel>();
  const reserved = [...bandNamePlaces(grounds, zoom, scale), ...aboveAll(bounds, zoom, scale)];
  for (const [key, found] of placeLabels(candidates, reserved)) {
    const variant = found && variantsOf(graph.getNodeAttributes(key))[found.box];
    if (variant) labels.set(key, { variant, dy: found.dy / scale });
  }
  return labels;
}

/** The names that have room at this zoom, whatever the camera looks at. */
export function chooseLabels(setting: LabelSetting): Map<string, ShownLabel> {
  return place(setting, setting.scene.graph.nodes(), () => ({ rank: 1, reach: REACH.ordinary }));
}

/** The names of what stays bright: where they stand in the whole map if they do, else wherever there is room over what fades. */
export function chooseBrightLabels(
  setting: LabelSetting,
  bright: ReadonlySet<string>,
  { hovered, selected, labels }: Pick<DrawState, 'hovered' | 'selected' | 'labels'>,
): Map<string, ShownLabel> {
  const rankOf = (key: string): number => (key === hovered ? 3 : selected.has(key) ? 2 : labels.has(key) ? 1 : 0);
  return place(setting, [...bright], (key) => ({ rank: rankOf(key), reach: REACH.bright, kept: labels.get(key) }));
}

export function sameLabels(left: ShownLabels, right: ShownLabels): boolean {
  if (left.size !== right.size) return false;
  for (const [key, { variant, dy }] of left) {
    const other = right.get(key);
    if (other === undefined || other.variant !== variant || Math.abs(other.dy - dy) > 0.5) return false;
  }
  return true;
}
