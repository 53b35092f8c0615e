import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { Drawn, Spoken } from './emphasis.ts';

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
 * emphasis is given, which then decides. A heading that is folded shows the union of what is inside, and so does an arrow
 * that gathers several.
 */
export interface MapOverlay {
  nodes: ReadonlyMap<NodeKey, NodePaint>;
  edges: ReadonlyMap<EdgeKey, EdgePaint>;
  legend: readonly OverlayEntry[];
}

/** An overlay in keys of the sigma graph. */
export interface DrawnOverlay {
  nodes: ReadonlyMap<string, NodePaint>;
  edges: ReadonlyMap<string, EdgePaint>;
  /** The heaviest weight, 0 where nothing is weighed. */
  heaviest: number;
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

/** Marks that differ give way to what the joint tone writes by itself. */
function joinNodePaints(paints: readonly NodePaint[]): NodePaint[] {
  const tone = jointTone(paints.map((paint) => paint.tone));
  const [mark, ...others] = new Set(paints.map((paint) => paint.mark));
  if (tone === undefined) return [];
  return [mark === undefined || others.length > 0 ? { tone } : { tone, mark }];
}

function joinEdgePaints(paints: readonly EdgePaint[]): EdgePaint {
  const tone = jointTone(paints.flatMap((paint) => paint.tone ?? []));
  const weights = paints.flatMap(({ weight }) => weight ?? []);
  return {
    ...(tone && { tone }),
    ...(weights.length > 0 && { weight: weights.reduce((sum, weight) => sum + weight) }),
    ...(paints.some(({ runs }) => runs) && { runs: true }),
  };
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

/** What an overlay comes to on what is drawn. */
export function drawOverlay({ graph, representative }: Drawn, overlay: MapOverlay): DrawnOverlay {
  const gathered = new Map<string, NodePaint[]>();
  for (const [key, paint] of overlay.nodes) {
    const drawn = representative.get(key);
    if (drawn !== undefined) gathered.set(drawn, [...(gathered.get(drawn) ?? []), paint]);
  }
  const nodes = new Map(
    [...gathered].flatMap(([key, paints]) => joinNodePaints(paints).map((paint) => [key, paint] as const)),
  );
  const edges = new Map<string, EdgePaint>();
  graph.forEachEdge((key, attributes) => {
    const paints = attributes.edges.flatMap((edge) => overlay.edges.get(edge) ?? []);
    if (paints.length > 0) edges.set(key, joinEdgePaints(paints));
  });
  const heaviest = Math.max(0, ...[...edges.values()].map(({ weight }) => weight ?? 0));
  return { nodes, edges, heaviest };
}
