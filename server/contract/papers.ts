import { z } from 'zod';
import { EdgeKeySchema, NodeKeySchema, PaperIdSchema, PassageIdSchema, SectionIdSchema } from './ids.ts';

/** What is known of a paper. Bibliographic fields are null where the file itself does not give them. */
export const PaperSchema = z.object({
  id: PaperIdSchema,
  /** Language of the paper's text, as a BCP 47 tag. */
  language: z.string(),
  title: z.string().nullable(),
  authors: z.array(z.string()),
  year: z.int().nullable(),
  /** What Causeway calls the paper in lists; a description, not a title. */
  label_zh: z.string(),
  label_en: z.string(),
  /** Marks a paper made up for tests or demonstration. */
  invented: z.boolean(),
});

/** `GET /api/papers`. */
export const PaperListSchema = z.array(PaperSchema.extend({ nodes: z.int(), edges: z.int(), passages: z.int() }));
export type PaperList = z.infer<typeof PaperListSchema>;

/** What a section is called. */
export const SectionHeadSchema = z.object({
  id: SectionIdSchema,
  /** The paper's own number, such as `2.3`; left out where it has none. */
  number: z.string().optional(),
  title_zh: z.string(),
  title_en: z.string(),
  level: z.int().min(1),
});
export type SectionHead = z.infer<typeof SectionHeadSchema>;

export const SectionSchema = SectionHeadSchema.extend({
  start: z.int().min(0),
  end: z.int().min(0),
});
export type Section = z.infer<typeof SectionSchema>;

export const PassageRoleSchema = z.enum(['claim', 'definition', 'mention', 'none']);
export type PassageRole = z.infer<typeof PassageRoleSchema>;

export const PassageSchema = z.object({
  id: PassageIdSchema,
  start: z.int().min(0),
  end: z.int().min(0),
  section: SectionIdSchema,
  /** Whether it is the heading of its section. */
  heading: z.boolean(),
  text_en: z.string(),
  roles: z.array(PassageRoleSchema).min(1),
  /** Why the passage makes no claim, where it makes none. */
  reason: z.string().optional(),
  reason_zh: z.string().optional(),
  /** Edges that quote the passage, and nodes it defines or mentions. */
  edges: z.array(EdgeKeySchema),
  nodes: z.array(NodeKeySchema),
});
export type Passage = z.infer<typeof PassageSchema>;

/** `GET /api/papers/:id/text`. Offsets count UTF-16 code units of `text`; `end` is exclusive. */
export const PaperTextSchema = z.object({
  paper: PaperSchema,
  text: z.string(),
  sections: z.array(SectionSchema),
  passages: z.array(PassageSchema),
  /** Ranges of the file that are not read as text of the paper, and why. */
  leftOut: z.array(z.object({ start: z.int().min(0), end: z.int().min(0), reason: z.string(), reason_zh: z.string() })),
});
export type PaperText = z.infer<typeof PaperTextSchema>;
