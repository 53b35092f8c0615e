import { StoreError } from '../graph-store.ts';

/** How long something may take, and who may stop it. */
export interface LimitOptions {
  timeoutMs: number;
  /** Stops it when its client has gone. */
  signal?: AbortSignal;
  /** Stops it when the store closes. */
  closing: AbortSignal;
  /** What a caller is told when the time is over. */
  timeoutError: () => StoreError;
}

/** What a task under way knows of its limits. */
export interface Limit {
  /** Fires once when the task has to stop; its reason is the StoreError that the caller was given. */
  signal: AbortSignal;
  /** Milliseconds that are left, at least 1. */
  remainingMs: () => number;
}

/**
 * Runs a task under a deadline of our own: at its end, when the client goes or when the store closes, the caller is told at
 * once, whatever the task is waiting for; the task itself is told by the signal and cleans up behind the caller's back.
 * @throws StoreError of the limit that was met, or what the task throws
 */
export async function withLimit<T>(options: LimitOptions, task: (limit: Limit) => Promise<T>): Promise<T> {
  const { timeoutMs, signal, closing, timeoutError } = options;
  const stop = new AbortController();
  const onGone = (): void => stop.abort(cancelledError());
  const onClose = (): void => stop.abort(closedError());
  const end = performance.now() + timeoutMs;
  const deadline = setTimeout(() => stop.abort(timeoutError()), timeoutMs);
  signal?.addEventListener('abort', onGone, { once: true });
  closing.addEventListener('abort', onClose, { once: true });
  try {
    if (closing.aborted) throw closedError();
    if (signal?.aborted) throw cancelledError();
    const remainingMs = (): number => Math.max(1, Math.ceil(end - performance.now()));
    return await orStopped(task({ signal: stop.signal, remainingMs }), stop.signal);
  } finally {
    clearTimeout(deadline);
    signal?.removeEventListener('abort', onGone);
    closing.removeEventListener('abort', onClose);
  }
}

/** The promise's outcome, or the signal's reason if that comes first. */
export function orStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

export function closedError(): StoreError {
  return new StoreError('STORE_UNAVAILABLE', 'The store is closed.', 'Try again once the server is up again.');
}

function cancelledError(): StoreError {
  return new StoreError('CANCELLED', 'The query was cancelled by its client.', 'Send it again if it is still wanted.');
}
