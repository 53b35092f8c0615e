import { z } from 'zod';
import {
  BasisSchema,
  CausalEdgeTypeSchema,
  ClaimPolaritySchema,
  ConfidenceSchema,
  DesirableSchema,
  NodeTypeSchema,
  StatusSchema,
  StructureEdgeTypeSchema,
} from './graph.ts';
import { KeySchema, PaperIdSchema } from './ids.ts';
import { PaperSchema } from './papers.ts';

/** W3C TextPositionSelector over the paper's source.txt, in UTF-16 code units; `end` is exclusive. */
const position = { start: z.int().min(0), end: z.int().min(1) };

/** W3C TextQuoteSelector and TextPositionSelector in one, and the passage that they lie in. */
export const SeedEvidenceSchema = z.strictObject({
  passage: KeySchema,
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  ...position,
});

/** One sentence, one numbered clause of a sentence, or a heading. */
export const SeedPassageSchema = z.strictObject({
  id: KeySchema,
  /** Marks the heading of the section. */
  heading: z.literal(true).optional(),
  text: z.string().min(1),
  ...position,
  text_en: z.string().min(1),
  /** Why the passage makes no claim, where no edge quotes it. */
  reason: z.string().min(1).optional(),
  reason_zh: z.string().min(1).optional(),
  defines: z.array(KeySchema).default([]),
  /** Nodes that the passage speaks of, besides the ends of the edges that quote it. */
  mentions: z.array(KeySchema).default([]),
});
export type SeedPassage = z.infer<typeof SeedPassageSchema>;

export const SeedSectionSchema = z.strictObject({
  id: KeySchema,
  /** The paper's own number, such as `2.3`; left out where it has none. */
  number: z.string().min(1).max(40).optional(),
  title_zh: z.string().min(1),
  title_en: z.string().min(1),
  level: z.int().min(1).max(4),
  passages: z.array(SeedPassageSchema).min(1),
});
export type SeedSection = z.infer<typeof SeedSectionSchema>;

export const SeedNodeSchema = z.strictObject({
  id: KeySchema,
  type: NodeTypeSchema,
  name_zh: z.string().min(1),
  name_en: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  summary_zh: z.string().min(1),
  summary_en: z.string().min(1),
  desirable: DesirableSchema,
  /** The heading that the outline draws this node in; left out where it stands for itself. */
  bundle: KeySchema.optional(),
});
export type SeedNode = z.infer<typeof SeedNodeSchema>;

/** Its key, `c1` and so on, and its two nodes. */
const ends = { id: KeySchema, source: KeySchema, target: KeySchema };

export const SeedCausalEdgeSchema = z.strictObject({
  ...ends,
  type: CausalEdgeTypeSchema,
  polarity: ClaimPolaritySchema,
  status: StatusSchema,
  confidence: ConfidenceSchema,
  note: z.string().min(1).optional(),
  note_zh: z.string().min(1).optional(),
  strength: z.number().gt(0).max(1).optional(),
  delay: z.boolean().optional(),
  basis: BasisSchema.optional(),
  reference: z.string().min(1).optional(),
  /** Verbatim words of a passage that the claim quotes. */
  condition: z.string().min(1).optional(),
  evidence: z.array(SeedEvidenceSchema).min(1),
});

export const SeedMembershipSchema = z.strictObject({
  ...ends,
  type: z.literal('PART_OF'),
  status: StatusSchema.default('stated'),
  confidence: ConfidenceSchema.default(1),
  note: z.string().min(1).optional(),
  note_zh: z.string().min(1).optional(),
  evidence: z.array(SeedEvidenceSchema).min(1),
});

export const SeedStructureEdgeSchema = z.strictObject({
  ...ends,
  type: StructureEdgeTypeSchema.exclude(['PART_OF']),
  note: z.string().min(1).optional(),
  note_zh: z.string().min(1).optional(),
  evidence: z.array(SeedEvidenceSchema).min(1),
});

export const SeedEdgeSchema = z.discriminatedUnion('type', [
  SeedCausalEdgeSchema,
  SeedMembershipSchema,
  SeedStructureEdgeSchema,
]);
export type SeedEdge = z.infer<typeof SeedEdgeSchema>;

/** `seed/<paper>/graph.yaml`, the coding of one paper. */
export const SeedSchema = z.strictObject({
  paper: PaperSchema.extend({ id: PaperIdSchema }).strict(),
  /** Ranges of source.txt that are not read, and why. */
  left_out: z
    .array(
      z.strictObject({ text: z.string().min(1), ...position, reason: z.string().min(1), reason_zh: z.string().min(1) }),
    )
    .default([]),
  sections: z.array(SeedSectionSchema).min(1),
  nodes: z.array(SeedNodeSchema).min(1),
  edges: z.array(SeedEdgeSchema),
});
export type Seed = z.infer<typeof SeedSchema>;
