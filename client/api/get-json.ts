import type { z } from 'zod';
import { ErrorBodySchema } from '../../server/contract/errors.ts';
import { ApiFailure } from './failure.ts';

const DEADLINE_MS = 20_000;

/**
 * One GET of the server's interface, parsed.
 * @param path relative to the page, with its query
 * @throws ApiFailure, and the reason of `signal` when the caller gave up
 */
export async function getJson<S extends z.ZodType>(
  path: string,
  schema: S,
  signal?: AbortSignal,
): Promise<z.output<S>> {
  const operation = `GET ${path}`;
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  const response = await request(operation, path, signal ? AbortSignal.any([signal, deadline]) : deadline, signal);
  const body: unknown = await response.json().catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new ApiFailure(operation, { kind: deadline.aborted ? 'too-slow' : 'unreadable' }, { cause });
  });
  if (!response.ok) throw refusal(operation, body);
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new ApiFailure(operation, { kind: 'unreadable' }, { cause: parsed.error });
  return parsed.data;
}

async function request(
  operation: string,
  path: string,
  either: AbortSignal,
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    return await fetch(path, { signal: either, headers: { accept: 'application/json' } });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ApiFailure(operation, { kind: either.aborted ? 'too-slow' : 'unreachable' }, { cause });
  }
}

function refusal(operation: string, body: unknown): ApiFailure {
  const parsed = ErrorBodySchema.safeParse(body);
  if (!parsed.success) return new ApiFailure(operation, { kind: 'unreadable' });
  return new ApiFailure(operation, { kind: 'refused', error: parsed.data.error });
}
