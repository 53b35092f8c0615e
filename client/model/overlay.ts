import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { Spoken } from './steps.ts';

/**
 * What a panel says of a node or an edge. `left`, `right` and `both` tell two sets apart, as in a comparison; the others are
 * a net sign. The map never shows a tone by colour alone: a side has its own edge of the box and its own kind of line, a
 * sign is written.
 */
export type Tone = 'left' | 'right' | 'both' | 'positive' | 'negative' | 'conflicted' | 'unknown';

export interface NodePaint {
  tone: Tone;
  /** A few characters for the node's corner, such as `87 %`; without it a sign is written there, and nothing for a side. */
  mark?: string;
}

export interface EdgePaint {
  /** Left out, the arrow keeps the colour of its own sign. */
  tone?: Tone;
  /** How much passes here, such as a number of paths, in any unit: the heaviest of the overlay is drawn as the widest river. */
  weight?: number;
  /** Whether chevrons along the arrow show that something runs through it, as around a loop. */
  runs?: boolean;
}

/** What a line of the legend shows beside its words. */
export type OverlaySample = { on: 'node'; tone: Tone } | { on: 'edge'; tone: Tone } | { on: 'river' } | { on: 'runs' };

export interface OverlayEntry {
  sample: OverlaySample;
  text: string;
}

/**
 * What a panel paints on the map, in keys of the data graph. What it names stays bright and the rest fades, unless an
 * emphasis is given, which then decides. It is drawn over the map, each node and each claim by itself.
 */
export interface MapOverlay {
  nodes: ReadonlyMap<NodeKey, NodePaint>;
  edges: ReadonlyMap<EdgeKey, EdgePaint>;
  legend: readonly OverlayEntry[];
}

const PARTS: Record<Tone, readonly ('left' | 'right' | 'positive' | 'negative' | 'unknown')[]> = {
  left: ['left'],
  right: ['right'],
  both: ['left', 'right'],
  positive: ['positive'],
  negative: ['negative'],
  conflicted: ['positive', 'negative'],
  unknown: ['unknown'],
};

/** The tone of several together. Signs join as net effects do; where sides meet signs, the sides are kept. */
export function jointTone(tones: readonly Tone[]): Tone | undefined {
  const parts = new Set(tones.flatMap((tone) => PARTS[tone]));
  if (parts.has('left')) return parts.has('right') ? 'both' : 'left';
  if (parts.has('right')) return 'right';
  if (parts.has('positive') && parts.has('negative')) return 'conflicted';
  return [...parts].toSorted((a, b) => Number(b === 'unknown') - Number(a === 'unknown'))[0];
}

/** What stays bright by what a panel says: its emphasis, else what it paints. */
export function spokenOf({
  emphasis,
  overlay,
}: {
  emphasis: Spoken | null;
  overlay: MapOverlay | null;
}): Spoken | null {
  return emphasis ?? (overlay && { nodes: new Set(overlay.nodes.keys()), edges: new Set(overlay.edges.keys()) });
}

/** The heaviest weight of an overlay's arrows; 0 where nothing is weighed. */
export function heaviestOf({ edges }: MapOverlay): number {
  return Math.max(0, ...[...edges.values()].map(({ weight }) => weight ?? 0));
}
