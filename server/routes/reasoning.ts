import { findPaths } from '../causality/paths.ts';
import { findReach } from '../causality/reach.ts';
import { PathsAnswerSchema, PathsQuerySchema, ReachAnswerSchema, ReachQuerySchema } from '../contract/reasoning.ts';
import { defineRoute } from './route.ts';

const tag = 'Reasoning';

export const reasoningRoutes = [
  defineRoute({
    path: '/api/paths',
    tag,
    summary: 'All simple causal paths from one node to another, ranked, and what they come to',
    query: PathsQuerySchema,
    answer: PathsAnswerSchema,
    refusals: ['SAME_NODE', 'UNKNOWN_NODE'],
    handle: async ({ query }, { library }) => findPaths((await library()).causalIndex, query),
  }),
  defineRoute({
    path: '/api/reach',
    tag,
    summary: 'What a node reaches over causal paths, or what reaches it',
    query: ReachQuerySchema,
    answer: ReachAnswerSchema,
    refusals: ['UNKNOWN_NODE'],
    handle: async ({ query }, { library }) => findReach((await library()).causalIndex, query),
  }),
];
