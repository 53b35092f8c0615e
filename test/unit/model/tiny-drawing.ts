import type { Cut } from '../../../server/contract/cut.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { bare } from '../../fixtures/keys.ts';
import { buildMapGraph } from '../../../client/model/map-graph.ts';
import { outlineMap } from '../../../client/model/map-outline.ts';
import type { Ground } from '../../../client/model/steps.ts';
import { tinyMap } from '../layout/tiny-map.ts';

type Places = Record<string, [number, number]>;

/** What is drawn of a tiny graph, each node where `places` says, else at 0, 0; everything, where no cut is given. */
export function tinyDrawing(
  nodes: Parameters<typeof tinyMap>[0],
  edges: Parameters<typeof tinyMap>[1],
  places: Places = {},
  cut: Cut = { depth: 'everything', open: [] },
): Ground {
  const data = tinyMap(nodes, edges);
  const { boxes, arrows, homes } = outlineMap(data, data, cut);
  const positions = new Map<NodeKey, { x: number; y: number }>(
    boxes.map(({ node: { key } }) => {
      const [x, y] = places[bare<string>(key)] ?? [0, 0];
      return [key, { x, y }];
    }),
  );
  return {
    data,
    graph: buildMapGraph(boxes, arrows, positions, { showsChains: false, boxScale: 1 }),
    homes,
    places: positions,
  };
}
