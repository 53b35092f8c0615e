import { z } from 'zod';

/** Types of parameters; `list` and `map` hold any JSON. */
export const PARAMETER_TYPES = ['string', 'integer', 'number', 'boolean', 'list', 'map'] as const;

/** Types of columns. `?` after one allows null. `any` is anything that a row may hold, entities and null included. */
export const COLUMN_TYPES = [
  'string',
  'integer',
  'number',
  'boolean',
  'string[]',
  'integer[]',
  'number[]',
  'any',
] as const;

/** Names of parameters: what may stand behind `$` without backticks. */
export const PARAMETER_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

const text = z.string().min(1);

const ParameterHeaderSchema = z.strictObject({
  type: z.enum(PARAMETER_TYPES),
  /** What kind of thing the value names, so that a page can offer a choice. */
  format: z.enum(['node', 'paper', 'section', 'edge']).optional(),
  en: text,
  zh: text,
  /** Value when none is given; null: the answer is not narrowed. Without a default the parameter is required. */
  default: z.json().optional(),
  enum: z.array(z.string()).min(1).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});
export type ParameterHeader = z.infer<typeof ParameterHeaderSchema>;

const ColumnHeaderSchema = z.strictObject({
  type: z
    .string()
    .refine((type) => COLUMN_TYPES.some((known) => type === known || type === `${known}?`), 'no column type'),
  en: text,
  zh: text,
});

/** The header of a named query, in the leading `//` lines of its file. */
export const QueryHeaderSchema = z.strictObject({
  name: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  topic: z.enum(['causes', 'policies', 'structure', 'text', 'evidence', 'app']),
  title_en: text,
  title_zh: text,
  description_en: text,
  description_zh: text,
  parameters: z.record(z.string().regex(PARAMETER_NAME), ParameterHeaderSchema).default({}),
  /** The columns in their order. Left out, the rows are passed on as they come. */
  columns: z.record(text, ColumnHeaderSchema).optional(),
});
export type QueryHeader = z.infer<typeof QueryHeaderSchema>;
