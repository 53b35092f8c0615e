import { z } from 'zod';
import { StoreKindSchema } from './cypher.ts';

/** `GET /api/version`. */
export const VersionSchema = z.object({
  program: z.string(),
  store: StoreKindSchema,
  storeVersion: z.string(),
  revision: z.string(),
});

/** `GET /health/live` and `GET /health/ready`. */
export const HealthSchema = z.object({ status: z.literal('ok') });
