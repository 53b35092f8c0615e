import { z } from 'zod';

/** A slug: lower-case ASCII letters, digits and hyphens. It needs no escaping in an address or a file name. */
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const PaperIdSchema = z.string().max(80).regex(slug).brand<'PaperId'>();
export type PaperId = z.infer<typeof PaperIdSchema>;

/** Key of a node of the data graph; unique over all papers. */
export const NodeKeySchema = z.string().min(1).max(200).brand<'NodeKey'>();
export type NodeKey = z.infer<typeof NodeKeySchema>;

/** Key of an edge: `source-TYPE-target`, and on causal edges `-plus`, `-minus` or `-unknown` after it. */
export const EdgeKeySchema = z.string().min(1).max(500).brand<'EdgeKey'>();
export type EdgeKey = z.infer<typeof EdgeKeySchema>;

/** Id of a passage: `paper-section-number`, unique over all papers. */
export const PassageIdSchema = z.string().min(1).max(120).brand<'PassageId'>();
export type PassageId = z.infer<typeof PassageIdSchema>;

/** Id of a section inside its paper: the paper's own number (`2.3`), or a word where it has none (`abstract`). */
export const SectionIdSchema = z
  .string()
  .regex(/^(?:[a-z]+|\d+(?:\.\d+)*)$/)
  .max(40)
  .brand<'SectionId'>();
export type SectionId = z.infer<typeof SectionIdSchema>;
