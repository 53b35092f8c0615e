import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { StoreError } from '../store/graph-store.ts';

/** A store that is away says so within seconds; a load that is under way after this is a large one. */
const START_PATIENCE_MS = 30_000;
const RETRY_MS = 2000;
const AGAIN_MS = 10_000;

/** A load that a start waits for, or goes on without. */
export interface Loading {
  /** Resolves when the start can go on: the graph is there, or has to be waited for. Rejects as `done` does. */
  begun: Promise<void>;
  /** Resolves when the graph is there, or when it was stopped. Rejects when it will never be there. */
  done: Promise<void>;
}

/** Whether the store may take the same content later: it is away, or does not answer in time. */
function isPassing(error: unknown): error is StoreError {
  return error instanceof StoreError && (error.code === 'STORE_UNAVAILABLE' || error.code === 'TIMEOUT');
}

/** Loads once; the start waits for it. */
export function loadAtOnce(load: () => Promise<string>, logger: Logger): Loading {
  const done = load().then((revision) => logger.info({ revision }, 'The graph is there.'));
  return { begun: done, done };
}

/**
 * Loads into a store that may be away, again and again until it succeeds. A reason for waiting is logged once, until it
 * changes.
 */
export function loadPatiently(load: () => Promise<string>, stopped: AbortSignal, logger: Logger): Loading {
  let told = '';
  const isThere = async (): Promise<boolean> => {
    try {
      logger.info({ revision: await load() }, 'The graph is there.');
      return true;
    } catch (error) {
      if (stopped.aborted) return true;
      if (!isPassing(error)) throw error;
      const reason = `${error.message} ${error.hint}`;
      if (told !== reason) logger.warn({ reason }, 'The graph is not there yet.');
      told = reason;
      return false;
    }
  };
  const first = isThere();
  const done = first.then(async (wasThere) => {
    for (let there = wasThere; !there && !stopped.aborted; there = await isThere()) await pause(RETRY_MS, stopped);
  });
  // Whoever waits for the beginning alone hears of a failure there.
  done.catch(() => undefined);
  const patience = sleep(START_PATIENCE_MS, undefined, { ref: false });
  return { begun: Promise.race([first, patience]).then(() => undefined), done };
}

/** Loads again what a store has lost: once at a time, and after a while once more where it fails. */
export function loadAgain(load: () => Promise<string>, stopped: AbortSignal, logger: Logger): () => void {
  let loading = false;
  const attempt = async (): Promise<void> => {
    while (!stopped.aborted) {
      try {
        logger.info({ revision: await load() }, 'The graph is whole again.');
        return;
      } catch (error) {
        if (!stopped.aborted) logger.error({ err: error }, 'What the store has lost could not be loaded again.');
        await pause(AGAIN_MS, stopped);
      }
    }
  };
  return () => {
    if (loading) return;
    loading = true;
    void attempt().finally(() => (loading = false));
  };
}

async function pause(ms: number, stopped: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal: stopped }).catch(() => undefined);
}
