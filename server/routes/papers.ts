import { z } from 'zod';
import { PaperListSchema, PaperTextSchema } from '../contract/papers.ts';
import { textOf } from '../library/library.ts';
import { defineRoute, definePreparedRoute } from './route.ts';
import { STORE_AWAY } from './services.ts';

const tag = 'The graph';

export const paperRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/papers',
    tag,
    summary: 'The papers that are loaded, with what each holds',
    answer: PaperListSchema,
    refusals: STORE_AWAY,
    handle: async (_input, { library }) => (await library()).papers,
  }),
  definePreparedRoute({
    method: 'get',
    path: '/api/papers/:id/text',
    tag,
    summary:
      'The text of a paper, its sections and its passages; offsets count UTF-16 code units of the text as served',
    params: z.object({ id: z.string() }),
    answer: PaperTextSchema,
    refusals: [...STORE_AWAY, 'UNKNOWN_PAPER'],
    find: async ({ params }, { library }) => textOf(await library(), params.id),
  }),
];
