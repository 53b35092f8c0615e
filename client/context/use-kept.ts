import { useCallback, useSyncExternalStore } from 'react';
import { z } from 'zod';
import { PastRunSchema, SavedQuerySchema } from '../model/cypher/kept.ts';
import type { PastRun, SavedQuery } from '../model/cypher/kept.ts';

interface Shelf<T> {
  read: () => readonly T[];
  change: (change: (kept: readonly T[]) => readonly T[]) => boolean;
  subscribe: (onChange: () => void) => () => void;
}

/** A list kept in the browser, the same for every panel and window that shows it; items that cannot be read are passed over. */
function openShelf<T>(place: string, item: z.ZodType<T>): Shelf<T> {
  const listeners = new Set<() => void>();
  let text: string | null = null;
  let kept: readonly T[] = [];
  const read = (): readonly T[] => {
    const now = textAt(place);
    if (now !== text) {
      text = now;
      kept = itemsOf(now, item);
    }
    return kept;
  };
  return {
    read,
    change: (change) => {
      const isKept = keepText(place, JSON.stringify(change(read())));
      for (const listener of listeners) listener();
      return isKept;
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      window.addEventListener('storage', onChange);
      return () => {
        listeners.delete(onChange);
        window.removeEventListener('storage', onChange);
      };
    },
  };
}

function itemsOf<T>(text: string, item: z.ZodType<T>): T[] {
  try {
    const list = z.array(z.unknown()).parse(JSON.parse(text));
    return list.flatMap((one) => {
      const parsed = item.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    });
  } catch {
    return [];
  }
}

function textAt(place: string): string {
  try {
    return window.localStorage.getItem(place) ?? '[]';
  } catch {
    return '[]';
  }
}

/** Whether the browser took it: storage can be full or forbidden. */
function keepText(place: string, text: string): boolean {
  try {
    window.localStorage.setItem(place, text);
    return true;
  } catch {
    return false;
  }
}

const saved = openShelf<SavedQuery>('causeway.cypher.saved', SavedQuerySchema);
const runs = openShelf<PastRun>('causeway.cypher.history', PastRunSchema);

type UseShelf<T> = [kept: readonly T[], change: Shelf<T>['change']];

function useShelf<T>(shelf: Shelf<T>): UseShelf<T> {
  const kept = useSyncExternalStore(shelf.subscribe, shelf.read);
  return [kept, useCallback((change) => shelf.change(change), [shelf])];
}

export function useSaved(): UseShelf<SavedQuery> {
  return useShelf(saved);
}

export function useHistory(): UseShelf<PastRun> {
  return useShelf(runs);
}
