import { z } from 'zod';
import { CutSchema } from './cut.ts';
import { EdgeKeySchema, NodeKeySchema } from './ids.ts';

export const MAX_LENGTH_DEFAULT = 8;
export const MAX_LENGTH_LIMIT = 12;
/** Safety cap of one enumeration. */
export const PATH_CAP = 200_000;

export const SignSchema = z.enum(['+', '-', '?']);
export type Sign = z.infer<typeof SignSchema>;

/** The verdict over all paths of one question. `undetermined`: a cap was hit before all were seen. */
export const NetSchema = z.enum(['none', 'positive', 'negative', 'unknown', 'conflicted', 'undetermined']);
export type Net = z.infer<typeof NetSchema>;

/** Which limit cut an enumeration short, or null. */
export const TruncatedSchema = z.enum(['time', 'paths']).nullable();
export type Truncated = z.infer<typeof TruncatedSchema>;

const maxLength = z.coerce.number().int().min(1).max(MAX_LENGTH_LIMIT).default(MAX_LENGTH_DEFAULT);
const lift = z.stringbool().default(true);

export const PathsQuerySchema = z.object({
  from: NodeKeySchema,
  to: NodeKeySchema,
  maxLength,
  limit: z.coerce.number().int().min(1).max(10_000).default(200),
  /** Not read where there is a depth. */
  lift,
  /** With a depth, the ends stand for what they stand for in that outline, and inner nodes are those that no box stands for. */
  depth: CutSchema.shape.depth.optional(),
  open: CutSchema.shape.open.unwrap().optional(),
});
export type PathsQuery = z.infer<typeof PathsQuerySchema>;

/** Where a chain passes from one section to another: between its edges at `at` and `at + 1`, or inside the inferred edge at `at`. */
export const JointSchema = z.object({ at: z.int(), within: z.boolean() });
export type Joint = z.infer<typeof JointSchema>;

export const PathSchema = z.object({
  nodes: z.array(NodeKeySchema),
  edges: z.array(EdgeKeySchema),
  sign: SignSchema,
  /** That of its weakest link. Paths are ranked by it, then fewer inferred edges, fewer joints, fewer edges, edge keys. */
  confidence: z.number(),
  /** Whether an edge of the path is inferred. */
  inferred: z.boolean(),
  /** In the order of the path. */
  joints: z.array(JointSchema),
  /** Whether an end of the path is a part of the node asked about, and not that node. */
  lifted: z.boolean(),
});
export type Path = z.infer<typeof PathSchema>;

export const FlipSchema = z.object({ edge: EdgeKeySchema, becomes: NetSchema });

/** `GET /api/paths`. */
export const PathsAnswerSchema = z.object({
  paths: z.array(PathSchema),
  total: z.int(),
  counts: z.object({ positive: z.int(), negative: z.int(), unknown: z.int() }),
  net: NetSchema,
  /** Edges without which `net` becomes another verdict that is not `none`. */
  flips: z.array(FlipSchema),
  /** Edges without which `net` becomes `none`. */
  soleLinks: z.array(EdgeKeySchema),
  truncated: TruncatedSchema,
});
export type PathsAnswer = z.infer<typeof PathsAnswerSchema>;

export const DirectionSchema = z.enum(['down', 'up']);
export type Direction = z.infer<typeof DirectionSchema>;

export const ReachQuerySchema = z.object({
  from: NodeKeySchema,
  direction: DirectionSchema.default('down'),
  maxLength,
  lift,
});
export type ReachQuery = z.infer<typeof ReachQuerySchema>;

export const ReachedNodeSchema = z.object({
  key: NodeKeySchema,
  net: NetSchema,
  /** Edges of the shortest path. */
  distance: z.int(),
  /** The best path by the ranking of `GET /api/paths`, in causal order. */
  best: z.object({ nodes: z.array(NodeKeySchema), edges: z.array(EdgeKeySchema), sign: SignSchema }),
});
export type ReachedNode = z.infer<typeof ReachedNodeSchema>;

/** `GET /api/reach`. */
export const ReachAnswerSchema = z.object({ nodes: z.array(ReachedNodeSchema), truncated: TruncatedSchema });
export type ReachAnswer = z.infer<typeof ReachAnswerSchema>;
