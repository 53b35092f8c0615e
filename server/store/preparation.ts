import { z } from 'zod';
import { DiagnosticSchema, StatementKindSchema } from '../contract/cypher.ts';
import type { ValueType } from './value-type.ts';

/** Names that the graph knows, to find those that are misspelt. */
export interface KnownNames {
  labels: string[];
  relationshipTypes: string[];
  propertyKeys: string[];
}

/** A query that is not run yet. */
export interface Question {
  query: string;
  /** What the parameters hold, by name. */
  parameters: Readonly<Record<string, ValueType>>;
  names: KnownNames;
  /** What the graph holds under each property key, where the store needs it; a key that is not named may hold anything. */
  propertyTypes?: Readonly<Record<string, ValueType>>;
}

export const RefusalSchema = z.object({
  code: z.enum(['SYNTAX_ERROR', 'READ_ONLY', 'NOT_ALLOWED', 'UNSUPPORTED_BY_EMBEDDED', 'QUERY_FAILED']),
  message: z.string(),
  hint: z.string(),
  from: z.int(),
  to: z.int(),
  line: z.int(),
  column: z.int(),
});
/** Why a query is not run, and the place in it that this is about, in UTF-16 code units; line and column count from 1. */
export type Refusal = z.infer<typeof RefusalSchema>;

const PreparedStatementSchema = z.object({
  statement: z.string(),
  /** As the query names them, where the statement was written anew; null where the names that the store gives are right. */
  columns: z.array(z.string()).nullable(),
  /** What only the data decides, in words for the user. */
  notices: z.array(z.string()),
});
/** How a store is asked what a query asks. */
export type PreparedStatement = z.infer<typeof PreparedStatementSchema>;

const OutcomeSchema = z.discriminatedUnion('kind', [
  PreparedStatementSchema.extend({ kind: z.literal('statement') }),
  z.object({ kind: z.literal('refusal'), refusal: RefusalSchema }),
]);
export type Outcome = z.infer<typeof OutcomeSchema>;

/** What is known of a query before it is run. */
export const PreparationSchema = z.object({
  kind: StatementKindSchema,
  diagnostics: z.array(DiagnosticSchema),
  outcome: OutcomeSchema,
});
export type Preparation = z.infer<typeof PreparationSchema>;

/** Has the guard look at a query. */
export type CheckQuestion = (question: Question) => Promise<Preparation>;
