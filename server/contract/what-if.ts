import { z } from 'zod';
import { EdgeKeySchema, GivenKeySchema, NodeKeySchema } from './ids.ts';
import { SignSchema } from './reasoning.ts';

/** By node. */
export function changesOf<Schema extends z.core.$ZodRecordKey>(schema: Schema) {
  return z
    .record(schema, z.number().min(-1).max(1))
    .refine((changes) => Object.keys(changes).length > 0, 'Name at least one node to change.');
}

export const WhatIfQuestionSchema = z.object({
  /** Where each node is held, from -1 (as far down as it goes) to 1 (as far up); 0 holds it where it is. */
  changes: changesOf(NodeKeySchema),
  samples: z.int().min(1).max(1000).default(200),
  /** The same seed draws the same samples. */
  seed: z.int().min(0).max(0xffffffff).default(1),
});
export type WhatIfQuestion = z.infer<typeof WhatIfQuestionSchema>;

/** The question as it is sent, whose nodes may be named by key alone. */
export const WhatIfRequestSchema = WhatIfQuestionSchema.extend({ changes: changesOf(GivenKeySchema) });

const WhatIfNodeSchema = z.object({
  key: NodeKeySchema,
  /** Median of the samples, in [-1, 1]. Of a changed node: the change asked for. */
  change: z.number(),
  /** Sign of `change`, `?` where the median is 0. */
  sign: SignSchema,
  /** Share of the samples that have this sign; where it is `?`, of those that are 0. */
  agreement: z.number(),
  /** 5th and 95th percentile. */
  band: z.tuple([z.number(), z.number()]),
  /**
   * The best path from each changed node that reaches this one within 12 edges, past no other changed node; best first.
   */
  paths: z.array(z.object({ nodes: z.array(NodeKeySchema), edges: z.array(EdgeKeySchema), sign: SignSchema })),
});
export type WhatIfNode = z.infer<typeof WhatIfNodeSchema>;

/** `POST /api/what-if`: the changed nodes and what they can reach, by key. */
export const WhatIfAnswerSchema = z.object({
  nodes: z.array(WhatIfNodeSchema),
  /** Share of the samples that settled. */
  converged: z.number(),
  iterations: z.int(),
  formula: z.string(),
  source: z.string(),
});
export type WhatIfAnswer = z.infer<typeof WhatIfAnswerSchema>;
