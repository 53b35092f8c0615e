import { z } from 'zod';
import { RefusalSchema, type Question } from '../preparation.ts';

export interface FormatQuestion {
  query: string;
  /** Where the caret stands in the query, in UTF-16 code units. */
  caret: number;
}

/** What a process of the guard can be asked. */
export type GuardTask = ({ kind: 'check' } & Question) | ({ kind: 'format' } & FormatQuestion) | { kind: 'callables' };

export type GuardRequest = GuardTask & { id: number };

/** A query in its usual form, and where the caret has come to stand; or why it stays as it is. */
export const FormatOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('formatted'), query: z.string(), caret: z.int() }),
  z.object({ kind: z.literal('refusal'), refusal: RefusalSchema }),
]);
export type FormatOutcome = z.infer<typeof FormatOutcomeSchema>;

/** What a process says; its answer is read by the schema of what it was asked. */
export const GuardReplySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('done'), id: z.int(), answer: z.unknown() }),
]);
export type GuardReply = z.infer<typeof GuardReplySchema>;
