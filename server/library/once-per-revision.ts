import { StoreError, type GraphStore } from '../store/graph-store.ts';

/** How long whoever could be answered from memory waits for the store to say whether that is the newest. */
const PATIENCE_MS = 1000;

/**
 * Keeps what was read of the revision that the store answers from, and reads again when that has changed. A reading that failed is
 * tried again by whoever asks next. Once something was read, a store that is away, or late, changes nothing: what was read last goes on
 * being given, and whoever asks after the store is back has it looked at again.
 */
export function oncePerRevision<Holding>(
  store: Pick<GraphStore, 'revision'>,
  read: () => Promise<Holding>,
): () => Promise<Holding> {
  let kept: { revision: string | null; holding: Promise<Holding> } | null = null;
  let last: { holding: Holding } | null = null;
  /** Whether the store has said its revision when it was last asked; where it has not, nobody waits for it. */
  let isTold = true;

  const readAt = (revision: string | null): Promise<Holding> => {
    if (kept?.revision === revision) return kept.holding;
    const reading = { revision, holding: read() };
    kept = reading;
    reading.holding.then(
      (holding) => {
        if (kept === reading) last = { holding };
      },
      () => {
        if (kept === reading) kept = null;
      },
    );
    return reading.holding;
  };

  return async () => {
    const asked = store.revision();
    let isSettled = false;
    asked.then(
      () => (isSettled = isTold = true),
      () => {
        isSettled = true;
        isTold = false;
      },
    );
    const newest = asked.then(readAt);
    if (last === null) return newest;
    const before = last.holding;
    const settled = newest.catch((error: unknown) => {
      if (error instanceof StoreError) return before;
      throw error;
    });
    // A store that knows its revision says it at once, and needs no clock beside it.
    await Promise.resolve();
    if (isSettled || (await isSettledWithin(asked, isTold ? PATIENCE_MS : 0))) return settled;
    isTold = false;
    settled.catch(() => undefined);
    return before;
  };
}

async function isSettledWithin(asked: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  const said = asked.then(
    () => true,
    () => true,
  );
  return Promise.race([said, late]).finally(() => clearTimeout(timer));
}
