import { z } from 'zod';
import { NodeKeySchema } from './ids.ts';
import { NetSchema, ReachQuerySchema, TruncatedSchema } from './reasoning.ts';

export const CompareQuerySchema = ReachQuerySchema.pick({ maxLength: true, lift: true }).extend({
  left: NodeKeySchema,
  right: NodeKeySchema,
});
export type CompareQuery = z.infer<typeof CompareQuerySchema>;

const nets = z.record(NodeKeySchema, NetSchema);

/** `GET /api/compare`: what two nodes reach. Every list is ordered by key. */
export const CompareAnswerSchema = z.object({
  left: nets,
  right: nets,
  onlyLeft: z.array(NodeKeySchema),
  both: z.array(NodeKeySchema),
  onlyRight: z.array(NodeKeySchema),
  /** Those of `both` that one side raises and the other lowers. */
  opposed: z.array(NodeKeySchema),
  truncated: TruncatedSchema,
});
export type CompareAnswer = z.infer<typeof CompareAnswerSchema>;
