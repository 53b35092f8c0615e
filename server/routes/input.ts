import { z } from 'zod';
import { RequestError } from '../errors.ts';

const QUOTED_LENGTH = 60;

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

function isSchema(part: unknown): part is JsonSchema {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** What a JSON Schema accepts of one parameter, in words. */
function acceptedForm(schema: JsonSchema): string {
  if (schema.enum !== undefined) return `one of ${schema.enum.join(', ')}`;
  switch (schema.type) {
    case 'integer':
      return `a whole number from ${schema.minimum} to ${schema.maximum}`;
    case 'boolean':
      return 'true or false';
    case 'array':
      return isSchema(schema.items) ? `a list, separated by commas, of ${acceptedForm(schema.items)}` : 'a list';
    default:
      return `text of ${schema.minLength ?? 0} to ${schema.maxLength ?? 'any number of'} characters`;
  }
}

/** The query of an address: percent signs and plus signs decoded, a name that stands twice refused. */
export function readQuery(url: string): Record<string, string> {
  const start = url.indexOf('?');
  if (start < 0) return {};
  const query = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(url.slice(start))) {
    if (query.has(name)) {
      throw new RequestError('BAD_REQUEST', `Parameter ${quote(name)} is given twice.`, 'Give it once.');
    }
    query.set(name, value);
  }
  return Object.fromEntries(query);
}

/** Reads query parameters by a schema; what the schema does not name is ignored. */
export function parseQuery<Schema extends z.ZodObject>(schema: Schema, query: Record<string, string>): z.infer<Schema> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0]);
  const property = z.toJSONSchema(schema, { io: 'output' }).properties?.[name];
  const accepted = isSchema(property) ? acceptedForm(property) : 'text';
  const value = query[name];
  throw new RequestError(
    'BAD_REQUEST',
    value === undefined ? `Parameter ${name} is missing.` : `Parameter ${name}: ${quote(value)} is not accepted.`,
    `${name} is ${accepted}.`,
  );
}

/** Reads a JSON body by a schema. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'The body' : `${issue.path.join('.')} in the body`;
  throw new RequestError(
    'BAD_REQUEST',
    `${place} is not accepted: ${issue?.message ?? 'it has another shape'}.`,
    'Send one JSON object of the shape that GET /openapi.json gives for this address.',
  );
}
