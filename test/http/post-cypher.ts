import { z } from 'zod';
import type { CypherParameters } from '../../server/contract/cypher-values.ts';

const AnswerSchema = z.looseObject({
  rows: z.array(z.array(z.unknown())).optional(),
  truncated: z.boolean().optional(),
  error: z.object({ code: z.string(), message: z.string(), hint: z.string(), requestId: z.string() }).optional(),
});

export interface CypherReply extends z.infer<typeof AnswerSchema> {
  status: number;
  code: string | undefined;
  retryAfter: string | null;
  elapsed: number;
}

/** Cheap for the parser, and years of work for any engine. */
export const ENDLESS = 'MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN max(a.id + h.id) AS last';

/** Asks a running program. */
export async function postCypher(
  address: string,
  query: string,
  {
    path = '/api/cypher',
    parameters = {},
    signal,
  }: { path?: string; parameters?: CypherParameters; signal?: AbortSignal } = {},
): Promise<CypherReply> {
  const begin = performance.now();
  const response = await fetch(address + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, parameters }),
    ...(signal && { signal }),
  });
  const body = AnswerSchema.parse(await response.json());
  const elapsed = performance.now() - begin;
  const retryAfter = response.headers.get('retry-after');
  return { ...body, status: response.status, code: body.error?.code, retryAfter, elapsed };
}
