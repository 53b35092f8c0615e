import { z } from 'zod';

/** A slug: lower-case ASCII letters, digits and hyphens, so that it can stand in an address and a file name as it is. */
const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const LONGEST_PAPER = 80;
const LONGEST_KEY = 200;

export const PaperIdSchema = z
  .string()
  .max(LONGEST_PAPER)
  .regex(new RegExp(`^${SLUG}$`))
  .brand<'PaperId'>();
export type PaperId = z.infer<typeof PaperIdSchema>;

/** What a node, an edge, a section or a passage is called inside its paper; given once, and never to anything else there. */
export const KeySchema = z
  .string()
  .max(LONGEST_KEY)
  .regex(new RegExp(`^${SLUG}$`))
  .brand<'Key'>();
export type Key = z.infer<typeof KeySchema>;

/** `paper:key`, which no two things of a library share. */
const idSchema = z
  .string()
  .max(LONGEST_PAPER + 1 + LONGEST_KEY)
  .regex(new RegExp(`^${SLUG}:${SLUG}$`), 'an id is written paper:key');

export const NodeKeySchema = idSchema.brand<'NodeKey'>();
export type NodeKey = z.infer<typeof NodeKeySchema>;

export const EdgeKeySchema = idSchema.brand<'EdgeKey'>();
export type EdgeKey = z.infer<typeof EdgeKeySchema>;

export const PassageIdSchema = idSchema.brand<'PassageId'>();
export type PassageId = z.infer<typeof PassageIdSchema>;

export const SectionIdSchema = idSchema.brand<'SectionId'>();
export type SectionId = z.infer<typeof SectionIdSchema>;

/** How a question may name a thing: by its id, by its key alone while one paper has that, or by an older name. */
export const GivenKeySchema = z.string().min(1).max(500);

/** The id of what a paper calls by a key; the schema of its kind brands it. */
export function joinId(paper: string, key: string): string {
  return `${paper}:${key}`;
}

/** The paper that an id names. */
export function paperOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** What an id's paper calls the thing. */
export function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
