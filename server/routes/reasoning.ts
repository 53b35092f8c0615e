import { findTracedOutline } from '../causality/outline/outline.ts';
import { findPaths } from '../causality/paths.ts';
import { findReach } from '../causality/reach.ts';
import { openKeys } from '../contract/cut.ts';
import { GivenKeySchema, paperOf } from '../contract/ids.ts';
import { OutlineAnswerSchema, OutlineQuerySchema } from '../contract/outline.ts';
import { PathsAnswerSchema, PathsQuerySchema, ReachAnswerSchema, ReachQuerySchema } from '../contract/reasoning.ts';
import { RequestError } from '../errors.ts';
import { nodeKeyNamed } from '../library/find-named.ts';
import { indexOfPaper, onlyPaper } from '../library/library.ts';
import { defineRoute } from './route.ts';
import { STORE_AWAY } from './services.ts';

const tag = 'Reasoning';

export const reasoningRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/paths',
    tag,
    summary: 'All simple causal paths from one node to another, ranked, and what they come to',
    query: PathsQuerySchema.extend({
      from: GivenKeySchema,
      to: GivenKeySchema,
      open: openKeys(GivenKeySchema).optional(),
    }),
    answer: PathsAnswerSchema,
    refusals: [
      ...STORE_AWAY,
      'SAME_NODE',
      'UNKNOWN_NODE',
      'AMBIGUOUS_KEY',
      'NOT_VISIBLE',
      'NOT_A_HEADING',
      'NO_HEADINGS',
    ],
    handle: async ({ query: { open, ...query } }, { library }) => {
      if (open !== undefined && query.depth === undefined)
        throw new RequestError(
          'BAD_REQUEST',
          'Parameter open is given without depth.',
          'Give depth=headings, hubs, outline or everything with it.',
        );
      const held = await library();
      const ends = { from: nodeKeyNamed(held, query.from), to: nodeKeyNamed(held, query.to) };
      if (query.depth === undefined) return findPaths(held.causalIndex, { ...query, ...ends });
      // The outline is that of one paper; what is part of what does not cross papers.
      const index = indexOfPaper(held, paperOf(ends.from));
      return findPaths(index, { ...query, ...ends, open: (open ?? []).map((key) => nodeKeyNamed(held, key)) });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/outline',
    tag,
    summary: 'The boxes and arrows of a paper’s map at a depth: claims between what the boxes stand for, and chains',
    query: OutlineQuerySchema.extend({
      paper: GivenKeySchema.optional(),
      open: openKeys(GivenKeySchema).default([]),
    }),
    answer: OutlineAnswerSchema,
    refusals: [
      ...STORE_AWAY,
      'NO_PAPER',
      'UNKNOWN_PAPER',
      'UNKNOWN_NODE',
      'AMBIGUOUS_KEY',
      'NOT_A_HEADING',
      'NO_HEADINGS',
    ],
    handle: async ({ query: { paper, depth, open } }, { library }) => {
      const held = await library();
      const index = indexOfPaper(held, paper ?? onlyPaper(held));
      const cut = { depth, open: open.map((key) => nodeKeyNamed(held, key)) };
      return { revision: held.revision, ...findTracedOutline(index, cut) };
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
