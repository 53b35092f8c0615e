import type { z } from 'zod';
import { ErrorBodySchema } from '../../server/contract/errors.ts';
import { ApiFailure } from '../model/api-failure.ts';

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
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  return askFor({ operation: `GET ${path}`, path, init: {}, schema, deadline, signal });
}

export interface Asking<S extends z.ZodType> {
  /** What is asked, as a failure names it. */
  operation: string;
  path: string;
  init: { method?: 'POST'; headers?: Record<string, string>; body?: string };
  schema: S;
  deadline: AbortSignal;
  signal: AbortSignal | undefined;
}

/**
 * One request to the server's interface, and its answer, parsed.
 * @throws ApiFailure, and the reason of `signal` when the caller gave up
 */
export async function askFor<S extends z.ZodType>(asking: Asking<S>): Promise<z.output<S>> {
  const { operation, schema, deadline, signal } = asking;
  const response = await request(asking, signal ? AbortSignal.any([signal, deadline]) : deadline);
  const body: unknown = await response.json().catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new ApiFailure(operation, { kind: deadline.aborted ? 'too-slow' : 'unreadable' }, { cause });
  });
  if (!response.ok) throw refusal(operation, body);
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new ApiFailure(operation, { kind: 'unreadable' }, { cause: parsed.error });
  return parsed.data;
}

async function request({ operation, path, init, signal }: Asking<z.ZodType>, either: AbortSignal): Promise<Response> {
  try {
    const headers = { accept: 'application/json', ...init.headers };
    return await fetch(path, { ...init, signal: either, headers });
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
