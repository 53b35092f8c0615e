import { useCallback, useEffect, useState } from 'react';
import { ApiFailure } from '../model/api-failure.ts';

export type Resource<T> =
  { status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed'; failure: ApiFailure; retry: () => void };

/** Answers that were got once: a revision never changes while the page is open. */
export class ResourceCache<K extends string, T> {
  readonly #load: (key: K) => Promise<T>;
  readonly #values = new Map<K, T>();
  readonly #pending = new Map<K, Promise<T>>();

  constructor(load: (key: K) => Promise<T>) {
    this.#load = load;
  }

  peek(key: K): T | undefined {
    return this.#values.get(key);
  }

  /** Keeps what another key's answer brought along. */
  put(key: K, value: T): void {
    this.#values.set(key, value);
    this.#pending.set(key, Promise.resolve(value));
  }

  /** One request for each key, however many ask; a failed one is asked again by the next. */
  get(key: K): Promise<T> {
    const known = this.#pending.get(key);
    if (known) return known;
    const promise = this.#load(key);
    this.#pending.set(key, promise);
    promise.then(
      (value) => this.#values.set(key, value),
      () => this.#pending.delete(key),
    );
    return promise;
  }
}

/** What the cache holds for a key, or how far its request has come; null asks nothing. */
export function useResource<K extends string, T>(cache: ResourceCache<K, T>, key: K | null): Resource<T> {
  const [settled, setSettled] = useState<{ key: K; failure: ApiFailure | null } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const known = key === null ? undefined : cache.peek(key);
  const isKnown = known !== undefined;
  useEffect(() => {
    // An answer may come between the drawing and this: what counts is what was drawn.
    if (key === null || isKnown) return undefined;
    let wanted = true;
    const settle = (failure: ApiFailure | null): void => {
      if (wanted) setSettled({ key, failure });
    };
    cache.get(key).then(
      () => settle(null),
      (error: unknown) => settle(asFailure(key, error)),
    );
    return () => {
      wanted = false;
    };
  }, [cache, key, attempt, isKnown]);
  const retry = useCallback(() => {
    setSettled(null);
    setAttempt((count) => count + 1);
  }, []);
  if (isKnown) return { status: 'ready', value: known };
  if (settled?.key === key && settled?.failure) return { status: 'failed', failure: settled.failure, retry };
  return { status: 'loading' };
}

function asFailure(operation: string, error: unknown): ApiFailure {
  return error instanceof ApiFailure ? error : new ApiFailure(operation, { kind: 'unreachable' }, { cause: error });
}
