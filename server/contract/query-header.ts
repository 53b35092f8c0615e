import { z } from 'zod';

/** Types of parameters; all but `boolean` and the numbers travel as text. */
export const PARAMETER_TYPES = ['string', 'integer', 'number', 'boolean'] as const;

/** Types of columns; `?` after one allows null. */
export const COLUMN_TYPES = ['string', 'integer', 'number', 'boolean', 'string[]', 'integer[]', 'number[]'] as const;

const text = z.string().min(1);

const ParameterHeaderSchema = z.strictObject({
  type: z.enum(PARAMETER_TYPES),
  /** What kind of thing the value names, so that a page can offer a choice. */
  format: z.enum(['node', 'paper', 'section', 'edge']).optional(),
  en: text,
  zh: text,
  /** Value when none is given; null means that the parameter then does not narrow the answer. Left out: the parameter is required. */
  default: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
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
  parameters: z.record(z.string().regex(/^[a-zA-Z]+$/), ParameterHeaderSchema).default({}),
  columns: z.record(z.string().regex(/^[a-z_A-Z]+$/), ColumnHeaderSchema),
});
export type QueryHeader = z.infer<typeof QueryHeaderSchema>;
