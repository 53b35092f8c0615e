import { createRandom } from '../../server/causality/random.ts';
import { NodeTypeSchema } from '../../server/contract/graph.ts';
import type { Graph } from '../../server/contract/graph.ts';
import { syntheticGraph } from '../fixtures/synthetic-graph.ts';

const COLUMN = 260;
const HALF_COLUMN = 100;
const HALF_HEIGHT = 1000;

/** An invented graph of 10,000 nodes and 50,000 edges, scattered over the columns of the map. */
export function largeGraph(): Graph {
  const graph = syntheticGraph({ nodes: 10_000, edges: 50_000, seed: 7 });
  const random = createRandom(7);
  const spread = (half: number): number => (random() * 2 - 1) * half;
  return {
    ...graph,
    nodes: graph.nodes.map(({ key, attributes }) => {
      const column = NodeTypeSchema.options.indexOf(attributes.nodeType) - (NodeTypeSchema.options.length - 1) / 2;
      return { key, attributes: { ...attributes, x: column * COLUMN + spread(HALF_COLUMN), y: spread(HALF_HEIGHT) } };
    }),
  };
}
