import { z } from 'zod';
import { GraphSchema } from '../contract/graph.ts';
import { RequestError } from '../errors.ts';
import { graphOf } from '../library/library.ts';
import { definePreparedRoute } from './route.ts';

const FORMATS = ['json'];

export const exportRoutes = [
  definePreparedRoute({
    path: '/api/export/:format',
    tag: 'The rest',
    summary: `The graph, or that of one paper, as a file to keep; formats: ${FORMATS.join(', ')}`,
    params: z.object({ format: z.string() }),
    query: z.object({ paper: z.string().optional() }),
    answer: GraphSchema,
    headers: { 'Content-Disposition': 'attachment; filename="causeway.json"' },
    refusals: ['NOT_FOUND', 'UNKNOWN_PAPER'],
    find: async ({ params, query }, { library }) => {
      if (!FORMATS.includes(params.format)) {
        throw new RequestError(
          'NOT_FOUND',
          `There is no export as ${JSON.stringify(params.format)}.`,
          `Formats: ${FORMATS.join(', ')}.`,
        );
      }
      return graphOf(await library(), query.paper);
    },
  }),
];
