import { z } from 'zod';
import type { CypherValue } from '../contract/cypher-values.ts';
import type { ParameterHeader, QueryHeader } from '../contract/query-header.ts';

/** Schema of a query's parameters: what is not required has its default, what the query does not know is refused. */
export function parametersSchema(header: QueryHeader): z.ZodType<Record<string, CypherValue>> {
  const fields = Object.entries(header.parameters).map(
    ([name, parameter]) => [name, parameterSchema(parameter)] as const,
  );
  return z.strictObject(Object.fromEntries(fields));
}

function parameterSchema(parameter: ParameterHeader): z.ZodType<CypherValue> {
  const { default: fallback, en, zh, format } = parameter;
  const about = { description: en, description_zh: zh, ...(format ? { format } : {}) };
  const schema = valueSchema(parameter);
  if (fallback === undefined) return schema.meta(about);
  return (fallback === null ? schema.nullable() : schema).default(fallback as never).meta(about);
}

function valueSchema({ type, enum: choices, minimum, maximum }: ParameterHeader): z.ZodType<CypherValue> {
  switch (type) {
    case 'string':
      return choices ? z.enum(choices) : z.string().min(1).max(500);
    case 'boolean':
      return z.boolean();
    case 'integer':
      return bounded(z.int(), minimum, maximum);
    case 'number':
      return bounded(z.number(), minimum, maximum);
    case 'list':
      return z.array(z.json());
    case 'map':
      return z.record(z.string(), z.json());
  }
}

function bounded(
  schema: z.ZodNumber,
  minimum = Number.MIN_SAFE_INTEGER,
  maximum = Number.MAX_SAFE_INTEGER,
): z.ZodNumber {
  return schema.min(minimum).max(maximum);
}

/** Schema of one row: the values of the columns, in their order. */
export function rowSchema(header: QueryHeader): z.ZodType<CypherValue[]> {
  if (header.columns === undefined) return z.array(z.json());
  const columns = Object.values(header.columns).map(({ type }) => columnSchema(type));
  return z
    .array(z.json())
    .length(columns.length)
    .superRefine((row, context) => {
      for (const [index, column] of columns.entries()) {
        const parsed = column.safeParse(row[index]);
        if (!parsed.success)
          context.addIssue({ code: 'custom', path: [index], message: z.prettifyError(parsed.error) });
      }
    });
}

function columnSchema(type: string): z.ZodType {
  if (type.endsWith('?')) return columnSchema(type.slice(0, -1)).nullable();
  if (type.endsWith('[]')) return z.array(columnSchema(type.slice(0, -2)));
  return SCALARS[type] ?? z.never();
}

const SCALARS: Record<string, z.ZodType> = {
  string: z.string(),
  integer: z.int(),
  number: z.number(),
  boolean: z.boolean(),
  any: z.json(),
};
