import { SearchAnswerSchema, SearchQuerySchema } from '../contract/search.ts';
import { search } from '../library/library.ts';
import { defineRoute } from './route.ts';
import { STORE_AWAY } from './services.ts';

export const searchRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/search',
    tag: 'The graph',
    summary:
      'Nodes by their names, aliases and summaries, in both languages, traditional characters and pinyin, best first; none for an empty query',
    query: SearchQuerySchema,
    answer: SearchAnswerSchema,
    refusals: [...STORE_AWAY, 'UNKNOWN_PAPER'],
    handle: async ({ query }, { library }) => search(await library(), query),
  }),
];
