import { z } from 'zod';
import { NodeTypeSchema } from './graph.ts';
import { NodeKeySchema } from './ids.ts';
import { NetSchema, ReachQuerySchema, TruncatedSchema } from './reasoning.ts';

export const LeverageQuerySchema = ReachQuerySchema.pick({ maxLength: true, lift: true });
export type LeverageQuery = z.infer<typeof LeverageQuerySchema>;

/** MICMAC's plane of influence and dependence, cut at the mean of each. Values above the mean are high. */
const QuadrantSchema = z.enum([
  /** High influence, low dependence: where to act. */
  'driver',
  /** Both high: a change here comes back. */
  'linkage',
  /** Low influence, high dependence: what shows the result. */
  'dependent',
  /** Both low. */
  'autonomous',
]);
export type Quadrant = z.infer<typeof QuadrantSchema>;

const LeverageNodeSchema = z.object({
  key: NodeKeySchema,
  nodeType: NodeTypeSchema,
  /** How many causal walks of up to `maxLength` edges begin at the node, and how many end at it. */
  influence: z.number(),
  dependence: z.number(),
  /** The advantages that it reaches by `GET /api/paths`, by key. */
  advantages: z.array(z.object({ key: NodeKeySchema, net: NetSchema })),
  /** 1 for the highest influence. Equal influence has equal rank. */
  rank: z.int(),
  quadrant: QuadrantSchema,
});
export type LeverageNode = z.infer<typeof LeverageNodeSchema>;

/** `GET /api/leverage`: every node, by rank, then by key. */
export const LeverageAnswerSchema = z.object({
  nodes: z.array(LeverageNodeSchema),
  formula: z.string(),
  source: z.string(),
  truncated: TruncatedSchema,
});
export type LeverageAnswer = z.infer<typeof LeverageAnswerSchema>;
