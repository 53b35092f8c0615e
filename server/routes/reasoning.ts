import { findPaths } from '../causality/paths.ts';
import { findReach } from '../causality/reach.ts';
import { GivenKeySchema } from '../contract/ids.ts';
import { PathsAnswerSchema, PathsQuerySchema, ReachAnswerSchema, ReachQuerySchema } from '../contract/reasoning.ts';
import { nodeKeyNamed } from '../library/find-named.ts';
import { defineRoute } from './route.ts';
import { STORE_AWAY } from './services.ts';

const tag = 'Reasoning';

export const reasoningRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/paths',
    tag,
    summary: 'All simple causal paths from one node to another, ranked, and what they come to',
    query: PathsQuerySchema.extend({ from: GivenKeySchema, to: GivenKeySchema }),
    answer: PathsAnswerSchema,
    refusals: [...STORE_AWAY, 'SAME_NODE', 'UNKNOWN_NODE', 'AMBIGUOUS_KEY'],
    handle: async ({ query }, { library }) => {
      const held = await library();
      const ends = { from: nodeKeyNamed(held, query.from), to: nodeKeyNamed(held, query.to) };
      return findPaths(held.causalIndex, { ...query, ...ends });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/reach',
    tag,
    summary: 'What a node reaches over causal paths, or what reaches it',
    query: ReachQuerySchema.extend({ from: GivenKeySchema }),
    answer: ReachAnswerSchema,
    refusals: [...STORE_AWAY, 'UNKNOWN_NODE', 'AMBIGUOUS_KEY'],
    handle: async ({ query }, { library }) => {
      const held = await library();
      return findReach(held.causalIndex, { ...query, from: nodeKeyNamed(held, query.from) });
    },
  }),
];
