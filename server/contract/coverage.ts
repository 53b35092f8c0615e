import { z } from 'zod';

/** Whether a net effect on a node is wanted: its sign × the node's `desirable`. */
export const EffectSchema = z.enum(['good', 'bad', 'mixed', 'unknown', 'none']);
export type Effect = z.infer<typeof EffectSchema>;
