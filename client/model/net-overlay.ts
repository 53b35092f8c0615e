import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { Net } from '../../server/contract/reasoning.ts';
import { jointTone } from './overlay.ts';
import type { MapOverlay, OverlayEntry, Tone } from './overlay.ts';

const NET_TONES = ['positive', 'negative', 'conflicted', 'unknown'] as const satisfies readonly Tone[];
type NetTone = (typeof NET_TONES)[number];

/** The tone of a net effect; null where there is none. */
function toneOf(net: Net): NetTone | null {
  switch (net) {
    case 'none':
      return null;
    case 'undetermined':
      return 'unknown';
    default:
      return net;
  }
}

/**
 * Nodes with the sign of their net effect on the map, and the edges that carry it; a node with several nets shows them
 * joined. The legend names the signs there are.
 */
export function netOverlay(
  nets: readonly { key: NodeKey; net: Net }[],
  edges: readonly EdgeKey[],
  legend: Record<NetTone, string>,
): MapOverlay {
  const nodes = new Map<NodeKey, { tone: Tone }>();
  for (const { key, net } of nets) {
    const tone = jointTone([nodes.get(key)?.tone ?? [], toneOf(net) ?? []].flat());
    if (tone !== undefined) nodes.set(key, { tone });
  }
  const tones = new Set([...nodes.values()].map(({ tone }) => tone));
  const entries = NET_TONES.filter((tone) => tones.has(tone)).map((tone): OverlayEntry => ({
    sample: { on: 'node', tone },
    text: legend[tone],
  }));
  return { nodes, edges: new Map(edges.map((edge) => [edge, {}])), legend: entries };
}
