import { z } from 'zod';
import { NodeKeySchema } from './ids.ts';
import { ReachQuerySchema } from './reasoning.ts';

/** Keys, with commas between them. */
export function keyList<Schema extends z.ZodType<string, string>>(schema: Schema) {
  return z
    .string()
    .transform((text) => [...new Set(text.split(','))])
    .pipe(z.array(schema).max(50));
}

export const MinimalPoliciesQuerySchema = ReachQuerySchema.pick({ maxLength: true, lift: true }).extend({
  targets: keyList(NodeKeySchema),
  /** Whether a policy whose effect on a target is unknown counts as one that reaches it. */
  allowUnknown: z.stringbool().default(false),
});
export type MinimalPoliciesQuery = z.infer<typeof MinimalPoliciesQuerySchema>;

const PolicySetSchema = z.object({
  policies: z.array(NodeKeySchema),
  /** For each coverable target, those of the policies that serve it. */
  reaches: z.record(NodeKeySchema, z.array(NodeKeySchema)),
  /** Targets on which one of the policies has a bad or mixed effect. */
  harms: z.array(NodeKeySchema),
});
export type PolicySet = z.infer<typeof PolicySetSchema>;

/** `GET /api/minimal-policies`: sets without harm first, then by policy keys. */
export const MinimalPoliciesAnswerSchema = z.object({
  sets: z.array(PolicySetSchema),
  /** How many policies each set has. It is 0, with no set, where no target can be covered. */
  size: z.int(),
  /** Targets that no policy serves. */
  uncoverable: z.array(NodeKeySchema),
  /** Which limit was hit. `sets`: there are more sets of this size. The others: there may be more, or smaller ones. */
  truncated: z.enum(['time', 'paths', 'sets']).nullable(),
});
export type MinimalPoliciesAnswer = z.infer<typeof MinimalPoliciesAnswerSchema>;
