import { z } from 'zod';
import { PolaritySchema, StatusSchema } from './graph.ts';
import { NodeKeySchema } from './ids.ts';
import { NetSchema, ReachQuerySchema, TruncatedSchema } from './reasoning.ts';

/** Whether a net effect on a node is good: its sign × the node's `desirable`. */
const EffectSchema = z.enum(['good', 'bad', 'mixed', 'unknown', 'none']);
export type Effect = z.infer<typeof EffectSchema>;

export const CoverageQuerySchema = ReachQuerySchema.pick({ maxLength: true, lift: true });
export type CoverageQuery = z.infer<typeof CoverageQuerySchema>;

export const CoverageCellSchema = z.object({
  /**
   * Polarity of the `ADDRESSES` edges from the row's set to the column's; `mixed` if they differ, null if there is
   * none.
   */
  direct: z.enum([...PolaritySchema.options, 'mixed']).nullable(),
  /** `stated` if the paper states one of those edges, `inferred` if it states none, null if there is none. */
  status: StatusSchema.nullable(),
  net: NetSchema,
  /** How many paths lead from the row to the column. */
  paths: z.int(),
  effect: EffectSchema,
});
export type CoverageCell = z.infer<typeof CoverageCellSchema>;

const ClashSchema = z.discriminatedUnion('kind', [
  /** Paths of both signs lead from one row to the column. */
  z.object({ kind: z.literal('conflicted'), column: NodeKeySchema, row: NodeKeySchema }),
  /** Some rows raise the column and others lower it. */
  z.object({
    kind: z.literal('opposed'),
    column: NodeKeySchema,
    positive: z.array(NodeKeySchema),
    negative: z.array(NodeKeySchema),
  }),
]);
export type Clash = z.infer<typeof ClashSchema>;

/** `GET /api/coverage`. */
export const CoverageAnswerSchema = z.object({
  /** Countermeasures, by key. */
  rows: z.array(NodeKeySchema),
  /** Factors, Mechanisms and Advantages, by key. */
  columns: z.array(NodeKeySchema),
  /** By row, then by column. A cell without a path is left out. */
  cells: z.record(NodeKeySchema, z.record(NodeKeySchema, CoverageCellSchema)),
  /** Columns that no stated `ADDRESSES` edge leads to. */
  unaddressed: z.array(NodeKeySchema),
  /** Those of `unaddressed` that an inferred `ADDRESSES` edge leads to. */
  inferredOnly: z.array(NodeKeySchema),
  /** Columns that no path from any row leads to. */
  unreached: z.array(NodeKeySchema),
  clashes: z.array(ClashSchema),
  truncated: TruncatedSchema,
});
export type CoverageAnswer = z.infer<typeof CoverageAnswerSchema>;
