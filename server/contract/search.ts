import { z } from 'zod';
import { NodeKeySchema } from './ids.ts';
import { NodeTypeSchema } from './graph.ts';

export const SearchQuerySchema = z.object({
  q: z.string().max(200),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  /** Node types to keep, comma-separated; all when left out. */
  types: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(NodeTypeSchema))
    .optional(),
  paper: z.string().optional(),
});
export type SearchQuery = z.infer<typeof SearchQuerySchema>;

export const SearchHitSchema = z.object({
  key: NodeKeySchema,
  nodeType: NodeTypeSchema,
  name_zh: z.string(),
  name_en: z.string(),
  /** The field that matched best. */
  matched: z.enum(['name_zh', 'name_en', 'aliases', 'summary_zh', 'summary_en', 'pinyin']),
});
export type SearchHit = z.infer<typeof SearchHitSchema>;

/** `GET /api/search`: ranked, best first. */
export const SearchAnswerSchema = z.array(SearchHitSchema);
