import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { Net } from '../../server/contract/reasoning.ts';
import type { MapOverlay, OverlayEntry, Tone } from './overlay.ts';

export const NET_TONES = ['positive', 'negative', 'conflicted', 'unknown'] as const satisfies readonly Tone[];
export type NetTone = (typeof NET_TONES)[number];

/** The tone of a net effect; null where there is none. */
export function toneOf(net: Net): NetTone | null {
  switch (net) {
    case 'none':
      return null;
    case 'undetermined':
      return 'unknown';
    default:
      return net;
  }
}

/** Nodes with the sign of their net effect on the map, and the edges that carry it; the legend names the signs there are. */
export function netOverlay(
  nets: readonly { key: NodeKey; net: Net }[],
  edges: readonly EdgeKey[],
  legend: Record<NetTone, string>,
): MapOverlay {
  const nodes = new Map(
    nets.flatMap(({ key, net }) => {
      const tone = toneOf(net);
      return tone === null ? [] : [[key, { tone }] as const];
    }),
  );
  const tones = new Set([...nodes.values()].map(({ tone }) => tone));
  const entries = NET_TONES.filter((tone) => tones.has(tone)).map((tone): OverlayEntry => ({
    sample: { on: 'node', tone },
    text: legend[tone],
  }));
  return { nodes, edges: new Map(edges.map((edge) => [edge, {}])), legend: entries };
}
