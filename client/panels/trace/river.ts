import type { EdgeKey } from '../../../server/contract/ids.ts';
import type { Path } from '../../../server/contract/reasoning.ts';
import type { EdgePaint, MapOverlay } from '../../model/overlay.ts';

/** Paths as one river: each edge as heavy as many of them pass through it. `text` explains it in the legend. */
export function riverOf(paths: readonly Path[], text: string): MapOverlay {
  const edges = new Map<EdgeKey, EdgePaint>();
  for (const edge of paths.flatMap((path) => path.edges))
    edges.set(edge, { weight: (edges.get(edge)?.weight ?? 0) + 1 });
  return { nodes: new Map(), edges, legend: [{ sample: { on: 'river' }, text }] };
}
