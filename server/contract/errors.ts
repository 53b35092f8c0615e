import { z } from 'zod';

export const ErrorCodeSchema = z.enum([
  'BAD_REQUEST',
  'BAD_JSON',
  'UNKNOWN_NODE',
  'UNKNOWN_EDGE',
  'UNKNOWN_PAPER',
  'UNKNOWN_QUERY',
  'SAME_NODE',
  'NO_HEADINGS',
  'NOT_A_HEADING',
  'NOT_VISIBLE',
  'NO_PAPER',
  'AMBIGUOUS_KEY',
  'NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'FORBIDDEN_HOST',
  'FORBIDDEN_ORIGIN',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'EXPECTATION_FAILED',
  'SYNTAX_ERROR',
  'READ_ONLY',
  'NOT_ALLOWED',
  'UNSUPPORTED_BY_EMBEDDED',
  'QUERY_FAILED',
  'TIMEOUT',
  'BUSY',
  'STORE_UNAVAILABLE',
  'INTERNAL',
]);
export type ErrorCode = z.infer<typeof ErrorCodeSchema>;

/** The one shape of every error the server answers. */
export const ErrorBodySchema = z.object({
  error: z.object({ code: ErrorCodeSchema, message: z.string(), hint: z.string(), requestId: z.string() }),
});
export type ErrorBody = z.infer<typeof ErrorBodySchema>;
