import type { NodeKey } from '../../../server/contract/ids.ts';
import { bare } from '../../fixtures/keys.ts';
import { foldGraph } from '../../../server/layout/fold.ts';
import type { OpenBundles } from '../../../server/layout/fold.ts';
import type { Drawn } from '../../../client/model/emphasis.ts';
import { buildMapGraph } from '../../../client/model/map-graph.ts';
import { tinyMap } from '../layout/tiny-map.ts';

type Places = Record<string, [number, number]>;

/** What is drawn of a tiny graph, each node where `places` says, else at 0, 0. */
export function tinyDrawing(
  nodes: Parameters<typeof tinyMap>[0],
  edges: Parameters<typeof tinyMap>[1],
  places: Places = {},
  open: OpenBundles = 'all',
): Drawn {
  const folded = foldGraph(tinyMap(nodes, edges), open);
  const positions = new Map<NodeKey, { x: number; y: number }>(
    folded.nodes.map(({ node: { key } }) => {
      const [x, y] = places[bare<string>(key)] ?? [0, 0];
      return [key, { x, y }];
    }),
  );
  return { graph: buildMapGraph(folded, positions), representative: folded.representative };
}
