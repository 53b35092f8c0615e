import { z } from 'zod';
import { EdgeDetailSchema, GraphSchema, NodeDetailSchema } from '../contract/graph.ts';
import { graphOf } from '../library/library.ts';
import { describeEdge } from '../library/edge-detail.ts';
import { edgeNamed, nodeNamed } from '../library/find-named.ts';
import { describeNode } from '../library/node-detail.ts';
import { readEvidence } from '../queries/read-graph.ts';
import { defineRoute, definePreparedRoute } from './route.ts';

const tag = 'The graph';

export const graphRoutes = [
  definePreparedRoute({
    path: '/api/graph',
    tag,
    summary: 'Every node and edge but those of the text, or those of one paper, sorted by key',
    query: z.object({ paper: z.string().optional() }),
    answer: GraphSchema,
    refusals: ['UNKNOWN_PAPER'],
    find: async ({ query }, { library }) => graphOf(await library(), query.paper),
  }),
  defineRoute({
    path: '/api/nodes/:key',
    tag,
    summary:
      'A node with its edges, the policies that address it, directly or through what drives it, and its passages',
    params: z.object({ key: z.string() }),
    answer: NodeDetailSchema,
    refusals: ['UNKNOWN_NODE', 'AMBIGUOUS_KEY'],
    handle: async ({ params }, { library }) => {
      const held = await library();
      return describeNode(held, nodeNamed(held, params.key));
    },
  }),
  defineRoute({
    path: '/api/edges/:key',
    tag,
    summary: 'An edge with its ends and its evidence in the text',
    params: z.object({ key: z.string() }),
    answer: EdgeDetailSchema,
    refusals: ['UNKNOWN_EDGE', 'AMBIGUOUS_KEY', 'STORE_UNAVAILABLE'],
    handle: async ({ params }, { library, store, catalog }) => {
      const held = await library();
      const edge = edgeNamed(held, params.key);
      return describeEdge(held, edge, await readEvidence(store, catalog, edge.key));
    },
  }),
];
