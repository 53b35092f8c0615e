import {
  CallableListSchema,
  CypherAnswerSchema,
  CypherCheckSchema,
  FormattedQuerySchema,
  GraphOutlineSchema,
  NamedQueryListSchema,
} from '../../server/contract/cypher.ts';
import type {
  Callable,
  CypherAnswer,
  CypherCheck,
  FormattedQuery,
  GraphOutline,
  NamedQuery,
} from '../../server/contract/cypher.ts';
import type { CypherParameters } from '../../server/contract/cypher-values.ts';
import { askFor, getJson } from './get-json.ts';
import type { Asking } from './get-json.ts';
import type { z } from 'zod';

export interface Statement {
  query: string;
  parameters: CypherParameters;
}

/** The server stops a query at its own deadline; this one is for a server that has gone silent. */
const RUN_DEADLINE_MS = 610_000;
const CHECK_DEADLINE_MS = 20_000;

/** Runs a statement. Giving up, by `signal`, stops it on the server. */
export function runCypher(statement: Statement, signal: AbortSignal): Promise<CypherAnswer> {
  return post('api/cypher', statement, { schema: CypherAnswerSchema, deadlineMs: RUN_DEADLINE_MS, signal });
}

export function runNamedQuery(name: string, parameters: CypherParameters, signal: AbortSignal): Promise<CypherAnswer> {
  const schema = CypherAnswerSchema;
  return post(
    `api/queries/${encodeURIComponent(name)}`,
    { parameters },
    { schema, deadlineMs: RUN_DEADLINE_MS, signal },
  );
}

/** What there is to say about a statement, which is not run. */
export function checkCypher(statement: Statement, signal: AbortSignal): Promise<CypherCheck> {
  return post('api/cypher/check', statement, { schema: CypherCheckSchema, deadlineMs: CHECK_DEADLINE_MS, signal });
}

/** A statement in its usual form, and where a caret has come to stand in it. */
export function formatCypher(question: { query: string; caret: number }): Promise<FormattedQuery> {
  return post('api/cypher/format', question, {
    schema: FormattedQuerySchema,
    deadlineMs: CHECK_DEADLINE_MS,
    signal: undefined,
  });
}

export function getNamedQueries(): Promise<NamedQuery[]> {
  return getJson('api/queries', NamedQueryListSchema);
}

export function getCallables(): Promise<Callable[]> {
  return getJson('api/schema/functions', CallableListSchema);
}

export function getGraphOutline(): Promise<GraphOutline> {
  return getJson('api/schema', GraphOutlineSchema);
}

interface PostOptions<S extends z.ZodType> extends Pick<Asking<S>, 'schema' | 'signal'> {
  deadlineMs: number;
}

function post<S extends z.ZodType>(path: string, body: unknown, options: PostOptions<S>): Promise<z.output<S>> {
  const { schema, deadlineMs, signal } = options;
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify(body) } as const;
  return askFor({ operation: `POST ${path}`, path, init, schema, deadline: AbortSignal.timeout(deadlineMs), signal });
}
