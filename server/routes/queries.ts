import { z } from 'zod';
import { CypherAnswerSchema, NamedQueryListSchema, QueryRunSchema } from '../contract/cypher.ts';
import { writeAnswerCsv } from '../export/answer-csv.ts';
import { namedParameters } from '../library/find-named.ts';
import { entryNamed, listQueries, runEntry } from '../queries/catalog.ts';
import { defineRoute } from './route.ts';

const tag = 'Cypher';

export const queryRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/queries',
    tag,
    summary: 'The named queries, with their text, parameters and columns',
    answer: NamedQueryListSchema,
    refusals: [],
    handle: (_input, { catalog }) => listQueries(catalog),
  }),
  defineRoute({
    method: 'post',
    path: '/api/queries/:name',
    tag,
    summary: 'Runs a named query',
    params: z.object({ name: z.string() }),
    body: QueryRunSchema,
    answer: CypherAnswerSchema,
    csv: writeAnswerCsv,
    refusals: ['UNKNOWN_QUERY', 'AMBIGUOUS_KEY', 'QUERY_FAILED', 'TIMEOUT', 'BUSY', 'STORE_UNAVAILABLE'],
    handle: async ({ params, body, signal }, { store, catalog, library, rowLimit, queryTimeoutMs }) => {
      const entry = entryNamed(catalog, params.name);
      const parameters = await namedParameters(library, entry.query, body.parameters);
      return runEntry(store, entry, parameters, { lane: 'named', rowLimit, timeoutMs: queryTimeoutMs, signal });
    },
  }),
];
