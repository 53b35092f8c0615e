import { z } from 'zod';
import { NodeKeySchema } from './ids.ts';

/** How much of a paper the map shows. `hubs` stands in the place of `headings` where a paper has fewer than three. */
export const DepthSchema = z.enum(['headings', 'hubs', 'outline', 'everything']);
export type Depth = z.infer<typeof DepthSchema>;

const MOST_OPEN = 1000;

/** The keys of open headings with commas between them; empty where none is open. */
export function openKeys<Schema extends z.ZodType<string, string>>(schema: Schema) {
  return z
    .string()
    .transform((text) => [...new Set(text.split(',').filter((key) => key !== ''))])
    .pipe(z.array(schema).max(MOST_OPEN));
}

/** Which nodes are visible: the depth, and the headings that are open, in any order. */
export const CutSchema = z.object({ depth: DepthSchema, open: openKeys(NodeKeySchema).default([]) });
export type Cut = z.infer<typeof CutSchema>;
