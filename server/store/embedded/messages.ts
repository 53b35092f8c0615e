import { z } from 'zod';
import type { CypherParameters } from '../../contract/cypher.ts';

/** What a reader process is asked: one statement at a time. */
export interface ReadRequest {
  id: number;
  statement: string;
  parameters: CypherParameters;
  rowLimit: number;
}

export const ReaderFailureCodeSchema = z.enum([
  'SYNTAX_ERROR',
  'READ_ONLY',
  'QUERY_FAILED',
  'TIMEOUT',
  'STORE_UNAVAILABLE',
]);

/** What a reader process says. `rows` is JSON, so that its size is known before it is sent; `memory` is its last word: it ends itself after it. */
export const ReaderReplySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({
    kind: z.literal('result'),
    id: z.int(),
    columns: z.array(z.string()),
    rows: z.string(),
    truncated: z.boolean(),
  }),
  z.object({
    kind: z.literal('failure'),
    id: z.int(),
    code: ReaderFailureCodeSchema,
    message: z.string(),
    hint: z.string(),
  }),
  z.object({ kind: z.literal('memory') }),
]);
export type ReaderReply = z.infer<typeof ReaderReplySchema>;
