import { findPaths } from '../causality/paths.ts';
import { findReach } from '../causality/reach.ts';
import { PathsAnswerSchema, PathsQuerySchema, ReachAnswerSchema, ReachQuerySchema } from '../contract/reasoning.ts';
import { defineRoute } from './route.ts';
import { STORE_AWAY } from './services.ts';

const tag = 'Reasoning';

export const reasoningRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/paths',
    tag,
    summary: 'All simple causal paths from one node to another, ranked, and what they come to',
    query: PathsQuerySchema,
    answer: PathsAnswerSchema,
    refusals: [...STORE_AWAY, 'SAME_NODE', 'UNKNOWN_NODE'],
    handle: async ({ query }, { library }) => findPaths((await library()).causalIndex, query),
  }),
  defineRoute({
    method: 'get',
    path: '/api/reach',
    tag,
    summary: 'What a node reaches over causal paths, or what reaches it',
    query: ReachQuerySchema,
    answer: ReachAnswerSchema,
    refusals: [...STORE_AWAY, 'UNKNOWN_NODE'],
    handle: async ({ query }, { library }) => findReach((await library()).causalIndex, query),
  }),
];
