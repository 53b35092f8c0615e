import { z } from 'zod';

/** Properties and map values, as they travel: JSON's own values, and `$type` objects for the rest. */
export type CypherValue = null | boolean | number | string | CypherValue[] | { [key: string]: CypherValue };

/**
 * A value of a result row on the wire. JSON's own values stand for themselves; anything else is an object with `$type`:
 * `node` (`key`, `labels`, `properties`), `relationship` (`key`, `relationshipType`, `source`, `target`, `properties`),
 * `path` (`nodes`, `relationships`), `integer` (beyond 2^53, as text), `float` (NaN and the infinities, as text),
 * `date`, `time`, `dateTime`, `duration`, `point`, and `map` for a map of the query's own that has a `$type` key.
 */
export const CypherValueSchema: z.ZodType<CypherValue> = z.json();

export const CypherParametersSchema = z.record(z.string(), CypherValueSchema);
export type CypherParameters = z.infer<typeof CypherParametersSchema>;
