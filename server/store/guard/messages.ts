import { z } from 'zod';
import { DiagnosticSchema, StatementKindSchema, type StoreKind } from '../../contract/cypher.ts';
import type { ValueType } from './value-type.ts';

/** Names that the graph knows, to find those that are misspelt. */
export interface KnownNames {
  labels: string[];
  relationshipTypes: string[];
  propertyKeys: string[];
}

export interface GuardQuestion {
  query: string;
  /** What the parameters hold, by name. */
  parameters: Readonly<Record<string, ValueType>>;
  names: KnownNames;
  /** What the graph holds under each property key; a key that is not named may hold anything. */
  propertyTypes: Readonly<Record<string, ValueType>>;
}

export interface FormatQuestion {
  query: string;
  /** Where the caret stands in the query, in UTF-16 code units. */
  caret: number;
}

/** What a process of the guard can be asked. */
export type GuardTask =
  ({ kind: 'check' } & GuardQuestion) | ({ kind: 'format' } & FormatQuestion) | { kind: 'callables'; store: StoreKind };

export type GuardRequest = GuardTask & { id: number };

const RefusalSchema = z.object({
  code: z.enum(['SYNTAX_ERROR', 'READ_ONLY', 'NOT_ALLOWED', 'UNSUPPORTED_BY_EMBEDDED', 'QUERY_FAILED']),
  message: z.string(),
  hint: z.string(),
  from: z.int(),
  to: z.int(),
  line: z.int(),
  column: z.int(),
});
export type GuardRefusal = z.infer<typeof RefusalSchema>;

/** How the embedded engine is asked what the query asks, or why it cannot be. */
const EmbeddedPlanSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('statement'),
    statement: z.string(),
    columns: z.array(z.string()),
    notices: z.array(z.string()),
  }),
  z.object({ kind: z.literal('refusal'), refusal: RefusalSchema }),
]);
export type EmbeddedPlan = z.infer<typeof EmbeddedPlanSchema>;

export const GuardReportSchema = z.object({
  kind: StatementKindSchema,
  diagnostics: z.array(DiagnosticSchema),
  /** Why the query is not run on any store, or null. */
  refusal: RefusalSchema.nullable(),
  /** What it names and calls. */
  uses: z.object({
    labels: z.array(z.string()),
    procedures: z.array(z.string()),
    functions: z.array(z.string()),
  }),
  /** Null where the query is not run on any store. */
  embedded: EmbeddedPlanSchema.nullable(),
});
export type GuardReport = z.infer<typeof GuardReportSchema>;

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
