import { z } from 'zod';

/** Properties and map values, as they travel: JSON's own values, and `$type` objects for the rest. */
export type CypherValue = null | boolean | number | string | CypherValue[] | { [key: string]: CypherValue };

/**
 * A value of a result row on the wire. JSON's own values stand for themselves; anything else is an object with `$type`:
 * `node` (`key`, `labels`, `properties`), `relationship` (`key`, `relationshipType`, `source`, `target`, `properties`),
 * `path` (`nodes`, `relationships`), `integer` (beyond 2^53, as text), `float` (NaN and the infinities, as text), `date`,
 * `time`, `dateTime`, `duration`, `point`, and `map` for a map of the query's own that has a `$type` key.
 */
export const CypherValueSchema: z.ZodType<CypherValue> = z.json();

export const StoreKindSchema = z.enum(['embedded', 'neo4j']);
export type StoreKind = z.infer<typeof StoreKindSchema>;

export const CypherParametersSchema = z.record(z.string(), CypherValueSchema);
export type CypherParameters = z.infer<typeof CypherParametersSchema>;

/** `POST /api/queries/:name`. */
export const QueryRunSchema = z.object({ parameters: CypherParametersSchema.default({}) });

export const CypherAnswerSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(CypherValueSchema)),
  rowCount: z.int(),
  truncated: z.boolean(),
  elapsedMs: z.number(),
  store: StoreKindSchema,
  notices: z.array(z.string()),
});
export type CypherAnswer = z.infer<typeof CypherAnswerSchema>;

export const QueryColumnSchema = z.object({
  name: z.string(),
  /** A type of the row check, such as `string`, `integer`, `string?` (may be null) or `string[]`. */
  type: z.string(),
  description: z.string(),
  description_zh: z.string(),
});

export const NamedQuerySchema = z.object({
  name: z.string(),
  title_zh: z.string(),
  title_en: z.string(),
  description: z.string(),
  description_zh: z.string(),
  /** What the query is about, to group lists by: `causes`, `policies`, `structure`, `text`, `evidence`. */
  topic: z.string(),
  text: z.string(),
  /** JSON Schema of the parameters. */
  parameters: z.record(z.string(), CypherValueSchema),
  columns: z.array(QueryColumnSchema),
});
export type NamedQuery = z.infer<typeof NamedQuerySchema>;

/** `GET /api/queries`. */
export const NamedQueryListSchema = z.array(NamedQuerySchema);
