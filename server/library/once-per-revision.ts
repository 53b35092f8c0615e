import type { GraphStore } from '../store/graph-store.ts';

/**
 * Keeps what was read of the revision that the store answers from, and reads again when that has changed. A reading that failed is
 * tried again by whoever asks next.
 */
export function oncePerRevision<Holding>(store: GraphStore, read: () => Promise<Holding>): () => Promise<Holding> {
  let kept: { revision: string | null; holding: Promise<Holding> } | null = null;
  return async () => {
    const revision = await store.revision();
    if (kept === null || kept.revision !== revision) {
      const reading = { revision, holding: read() };
      kept = reading;
      reading.holding.catch(() => {
        if (kept === reading) kept = null;
      });
    }
    return kept.holding;
  };
}
