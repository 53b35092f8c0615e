import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError, type ReadOptions } from '../graph-store.ts';
import { hadItsTime } from '../worker-pool.ts';
import { orStopped, withLimit, type Limit } from './limit.ts';

export interface ReadLimiterSettings {
  /** How many reads run at once. */
  places: number;
  /** How many reads may wait; one more is refused with BUSY. */
  queueLimit: number;
  closing: AbortSignal;
}

/** How long a read that was stopped keeps its place while the server is being told. */
const STOP_GRACE_MS = 800;

/** So many reads at once and no more, each with its deadline. The app, named queries and users' Cypher have one each. */
export class ReadLimiter {
  readonly #settings: ReadLimiterSettings;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(settings: ReadLimiterSettings) {
    this.#settings = settings;
  }

  /** @throws StoreError BUSY, TIMEOUT, CANCELLED, STORE_UNAVAILABLE, or what the task throws */
  run<T>(
    { timeoutMs, signal }: Pick<ReadOptions, 'timeoutMs' | 'signal'>,
    task: (limit: Limit) => Promise<T>,
  ): Promise<T> {
    const { places, queueLimit, closing } = this.#settings;
    if (this.#running >= places && this.#waiting.length >= queueLimit) return Promise.reject(busyError());
    let begunAt: number | null = null;
    // A read that has waited for most of its time is not too large: the store is busy.
    const timeoutError = (): StoreError => (hadItsTime(begunAt, timeoutMs) ? deadlineError(timeoutMs) : busyError());
    return withLimit({ timeoutMs, closing, timeoutError, ...(signal && { signal }) }, async (limit) => {
      await this.#takePlace(limit.signal);
      begunAt = performance.now();
      const work = task(limit);
      void this.#holdPlace(work, limit.signal);
      return work;
    });
  }

  async #takePlace(signal: AbortSignal): Promise<void> {
    if (this.#running < this.#settings.places) {
      this.#running += 1;
      return;
    }
    let next: () => void = () => undefined;
    const turn = new Promise<void>((resolve) => (next = resolve));
    this.#waiting.push(next);
    try {
      await orStopped(turn, signal);
    } catch (error) {
      const place = this.#waiting.indexOf(next);
      if (place >= 0) this.#waiting.splice(place, 1);
      else this.#freePlace();
      throw error;
    }
  }

  /** The place is free when the work has ended. Work that was stopped gives it back soon, even if the server does not answer. */
  async #holdPlace(work: Promise<unknown>, signal: AbortSignal): Promise<void> {
    const ended = work.catch(() => undefined);
    await orStopped(ended, signal).catch(() => Promise.race([ended, sleep(STOP_GRACE_MS)]));
    this.#freePlace();
  }

  #freePlace(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running -= 1;
  }
}

function deadlineError(timeoutMs: number): StoreError {
  return new StoreError(
    'TIMEOUT',
    `The query was stopped after ${timeoutMs} ms.`,
    'Make the query smaller: anchor the pattern at a node, bound the length of paths, or add LIMIT.',
  );
}

function busyError(): StoreError {
  return new StoreError('BUSY', 'All readers are busy with other queries.', 'Try again in a moment.');
}
