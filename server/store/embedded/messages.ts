import { z } from 'zod';
import { CypherPlanSchema } from '../../contract/cypher.ts';
import type { CypherParameters } from '../../contract/cypher-values.ts';

/** What a reader process is asked: one statement at a time. */
export interface ReadRequest {
  id: number;
  statement: string;
  parameters: CypherParameters;
  rowLimit: number;
}

/** Why a statement was not answered, in words for the user. */
const ReaderFailureSchema = z.object({
  code: z.enum(['SYNTAX_ERROR', 'READ_ONLY', 'QUERY_FAILED', 'TIMEOUT']),
  message: z.string(),
  hint: z.string(),
});
export type ReaderFailure = z.infer<typeof ReaderFailureSchema>;

/** What a reader process says. `rows` is JSON, so that its size is known before it is sent; `memory` is its last word: it ends itself after it. */
export const ReaderReplySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({
    kind: z.literal('result'),
    id: z.int(),
    columns: z.array(z.string()),
    rows: z.string(),
    truncated: z.boolean(),
    plan: CypherPlanSchema.optional(),
  }),
  z.object({ kind: z.literal('failure'), id: z.int(), failure: ReaderFailureSchema }),
  z.object({ kind: z.literal('memory') }),
]);
export type ReaderReply = z.infer<typeof ReaderReplySchema>;
