import { z } from 'zod';
import { EdgeKeySchema, NodeKeySchema } from './ids.ts';
import { MAX_LENGTH_LIMIT } from './reasoning.ts';

export const LoopsQuerySchema = z.object({
  maxLength: z.coerce.number().int().min(1).max(MAX_LENGTH_LIMIT).default(MAX_LENGTH_LIMIT),
  limit: z.coerce.number().int().min(1).max(10_000).default(1000),
});
export type LoopsQuery = z.infer<typeof LoopsQuerySchema>;

/** `R`, reinforcing: an even number of negatives. `B`, balancing: an odd one. `?`: an edge's sign is unknown. */
const LoopKindSchema = z.enum(['R', 'B', '?']);

export const LoopSchema = z.object({
  /**
   * Each node once, beginning with the smallest key. `edges[i]` leads from `nodes[i]` to the next, the last to the
   * first.
   */
  nodes: z.array(NodeKeySchema),
  edges: z.array(EdgeKeySchema),
  kind: LoopKindSchema,
  /** That of its weakest link. */
  confidence: z.number(),
  /** Whether an edge of the loop is inferred. */
  inferred: z.boolean(),
});
export type Loop = z.infer<typeof LoopSchema>;

/** `GET /api/loops`. */
export const LoopsAnswerSchema = z.object({
  loops: z.array(LoopSchema),
  /** How many loops of each kind were found. `limit` does not cut these counts. */
  total: z.int(),
  counts: z.object({ reinforcing: z.int(), balancing: z.int(), unknown: z.int() }),
  /** Which limit left loops out: the search's own (`time`, `loops`), or the list's `limit`. */
  truncated: z.enum(['time', 'loops', 'limit']).nullable(),
});
export type LoopsAnswer = z.infer<typeof LoopsAnswerSchema>;
