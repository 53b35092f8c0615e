import { z } from 'zod';
import { CutSchema } from './cut.ts';
import { EdgeKeySchema, NodeKeySchema, PaperIdSchema } from './ids.ts';
import { NetSchema, TruncatedSchema } from './reasoning.ts';

export const OutlineQuerySchema = CutSchema.extend({ paper: PaperIdSchema.optional() });

export const BoxSchema = z.object({
  key: NodeKeySchema,
  /** The node itself and those of its parts that no visible part of it stands for, by key. */
  standsFor: z.array(NodeKeySchema),
  /** How many nodes are visible because it is open, or would become so; 0 where it is no heading. */
  filed: z.int(),
});

export const OutlineArrowSchema = z.object({
  source: NodeKeySchema,
  target: NodeKeySchema,
  /** `claim`: a claim joins what the two boxes stand for. `chain`: none does, and a path leads from one to the other. */
  kind: z.enum(['claim', 'chain']),
  /** The joint sign of its claims, or that of its paths. */
  net: NetSchema,
  /** How many of its claims are of each sign, and how many are stated; all 0 where it is a chain. */
  claims: z.object({ positive: z.int(), negative: z.int(), unknown: z.int(), stated: z.int() }),
  /** Edges of its shortest path: 1 where it is a claim arrow. */
  steps: z.int(),
  /** How many joints its first-ranked path has. */
  joints: z.int(),
  /** Whether all its claims are inferred; of a chain, whether its first-ranked path has an inferred step. */
  inferred: z.boolean(),
  /** Whether the paper says of one of its edges that the effect comes late. */
  delay: z.boolean(),
  /** Its claims, or all edges that its paths use, by key. */
  edges: z.array(EdgeKeySchema),
  /** What `GET /api/paths` says of the two, lifted; null where they share a part. */
  traceNet: NetSchema.nullable(),
});
export type OutlineArrow = z.infer<typeof OutlineArrowSchema>;

/** What a picture of the outline leaves out. */
export const CaptionSchema = z.object({
  boxes: z.int(),
  /** Nodes that a box stands for, and nodes that none does. */
  standing: z.int(),
  elsewhere: z.int(),
  /** Claims on an arrow, and all claims of the paper but those that it denies. */
  claimsShown: z.int(),
  claims: z.int(),
  /** Of the claims shown, the stated ones. */
  stated: z.int(),
  /** Of the claims shown, those by which something lessens. */
  lessening: z.array(EdgeKeySchema),
  /** Claims that the paper denies; on no arrow. */
  denied: z.array(EdgeKeySchema),
});
export type Caption = z.infer<typeof CaptionSchema>;

/** `GET /api/outline`: boxes by key, arrows by the keys of their ends. */
export const OutlineAnswerSchema = z.object({
  revision: z.string(),
  nodes: z.array(BoxSchema),
  arrows: z.array(OutlineArrowSchema),
  caption: CaptionSchema,
  truncated: TruncatedSchema,
});
export type OutlineAnswer = z.infer<typeof OutlineAnswerSchema>;
