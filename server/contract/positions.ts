import { z } from 'zod';
import { KeySchema, PaperIdSchema } from './ids.ts';

/** Centre of a node in map units, `[x, y]`; y grows upwards. */
const PlacesSchema = z.record(KeySchema, z.tuple([z.number(), z.number()]));

/** `positions.json` of a paper: where its nodes stand, by key. */
export const PaperPositionsSchema = z.strictObject({
  paper: PaperIdSchema,
  /** Version of the layout that found the places. */
  layout: z.string(),
  /** Hash of what was laid out; with another one the places are stale. */
  digest: z.string(),
  /** What the outline shows. */
  outline: PlacesSchema,
  everything: PlacesSchema,
});
export type PaperPositions = z.infer<typeof PaperPositionsSchema>;
