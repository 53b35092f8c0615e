import { SearchAnswerSchema, SearchQuerySchema } from '../contract/search.ts';
import { search } from '../library/library.ts';
import { defineRoute } from './route.ts';

export const searchRoutes = [
  defineRoute({
    path: '/api/search',
    tag: 'The graph',
    summary:
      'Nodes by their names, aliases and summaries, in both languages, traditional characters and pinyin, best first; none for an empty query',
    query: SearchQuerySchema,
    answer: SearchAnswerSchema,
    refusals: ['UNKNOWN_PAPER'],
    handle: async ({ query }, { library }) => search(await library(), query),
  }),
];
