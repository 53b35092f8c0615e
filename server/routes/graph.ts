import { z } from 'zod';
import { EdgeDetailSchema, GraphSchema, NodeDetailSchema } from '../contract/graph.ts';
import { graphOf } from '../library/library.ts';
import { describeEdge } from '../library/edge-detail.ts';
import { edgeNamed, nodeNamed } from '../library/find-named.ts';
import { describeNode } from '../library/node-detail.ts';
import { defineRoute, definePreparedRoute } from './route.ts';
import { STORE_AWAY } from './services.ts';

const tag = 'The graph';

export const graphRoutes = [
  definePreparedRoute({
    method: 'get',
    path: '/api/graph',
    tag,
    summary: 'Every node and edge but those of the text, or those of one paper, sorted by key',
    query: z.object({ paper: z.string().optional() }),
    answer: GraphSchema,
    refusals: [...STORE_AWAY, 'UNKNOWN_PAPER'],
    find: async ({ query }, { library }) => graphOf(await library(), query.paper),
  }),
  defineRoute({
    method: 'get',
    path: '/api/nodes/:key',
    tag,
    summary:
      'A node with its edges, the policies that address it, directly or through what drives it, and its passages',
    params: z.object({ key: z.string() }),
    answer: NodeDetailSchema,
    refusals: [...STORE_AWAY, 'UNKNOWN_NODE', 'AMBIGUOUS_KEY'],
    handle: async ({ params }, { library }) => {
      const held = await library();
      return describeNode(held, nodeNamed(held, params.key));
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/edges/:key',
    tag,
    summary: 'An edge with its ends and its evidence in the text',
    params: z.object({ key: z.string() }),
    answer: EdgeDetailSchema,
    refusals: [...STORE_AWAY, 'UNKNOWN_EDGE', 'AMBIGUOUS_KEY'],
    handle: async ({ params }, { library }) => {
      const held = await library();
      return describeEdge(held, edgeNamed(held, params.key));
    },
  }),
];
