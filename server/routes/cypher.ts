import {
  CallableListSchema,
  CypherAnswerSchema,
  CypherCheckSchema,
  CypherQuestionSchema,
  FormatQuestionSchema,
  FormattedQuerySchema,
  GraphOutlineSchema,
} from '../contract/cypher.ts';
import { writeAnswerCsv } from '../export/answer-csv.ts';
import { defineRoute } from './route.ts';

const tag = 'Cypher';

export const cypherRoutes = [
  defineRoute({
    method: 'post',
    path: '/api/cypher',
    tag,
    summary: 'Runs one reading Cypher query; as CSV where that is what is accepted',
    body: CypherQuestionSchema,
    answer: CypherAnswerSchema,
    csv: writeAnswerCsv,
    refusals: [
      'SYNTAX_ERROR',
      'QUERY_FAILED',
      'READ_ONLY',
      'NOT_ALLOWED',
      'UNSUPPORTED_BY_EMBEDDED',
      'BUSY',
      'STORE_UNAVAILABLE',
      'TIMEOUT',
    ],
    handle: ({ body, signal }, { cypher, rowLimit, queryTimeoutMs }) =>
      cypher.run(body, { rowLimit, timeoutMs: queryTimeoutMs, signal }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/cypher/check',
    tag,
    summary: 'What there is to say about a Cypher query, which is not run',
    body: CypherQuestionSchema,
    answer: CypherCheckSchema,
    refusals: ['BUSY', 'STORE_UNAVAILABLE', 'TIMEOUT'],
    handle: ({ body, signal }, { cypher, queryTimeoutMs }) => cypher.check(body, { timeoutMs: queryTimeoutMs, signal }),
  }),
  defineRoute({
    method: 'post',
    path: '/api/cypher/format',
    tag,
    summary: 'A Cypher query in its usual form, with its comments; what cannot be read is refused',
    body: FormatQuestionSchema,
    answer: FormattedQuerySchema,
    refusals: ['SYNTAX_ERROR', 'QUERY_FAILED', 'BUSY', 'STORE_UNAVAILABLE', 'TIMEOUT'],
    handle: ({ body, signal }, { cypher, queryTimeoutMs }) =>
      cypher.format(body, { timeoutMs: queryTimeoutMs, signal }),
  }),
  defineRoute({
    method: 'get',
    path: '/api/schema',
    tag,
    summary:
      'The labels, relationship types and property keys of the graph, with counts, examples and what leads to what',
    answer: GraphOutlineSchema,
    refusals: ['BUSY', 'STORE_UNAVAILABLE', 'TIMEOUT'],
    handle: (_input, { cypher }) => cypher.outline(),
  }),
  defineRoute({
    method: 'get',
    path: '/api/schema/functions',
    tag,
    summary: 'The functions and procedures that a query may call on this store, with their signatures',
    answer: CallableListSchema,
    refusals: ['BUSY', 'STORE_UNAVAILABLE', 'TIMEOUT'],
    handle: (_input, { cypher }) => cypher.callables(),
  }),
];
