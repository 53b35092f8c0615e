import { useCallback, useSyncExternalStore } from 'react';
import type { Kind } from '../state/kept/kind.ts';
import { BrowserStore } from './browser-store.ts';

let opened: BrowserStore | null = null;

/** The page's one store in the browser, opened when it is first asked for. */
export function browserStore(): BrowserStore {
  if (opened !== null) return opened;
  const store = new BrowserStore({ storage: () => window.localStorage, now: Date.now });
  window.addEventListener('storage', store.hear);
  // A page that was put away and is brought back has heard nothing meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) store.refresh();
  });
  opened = store;
  return store;
}

/** What of one kind the browser keeps, the same for every panel and page, and its change, which says whether it was kept. */
export function useKept<Shown, Change>(
  kind: Kind<Shown, Change>,
  scope = '',
): [kept: Shown, change: (change: Change) => boolean] {
  const store = browserStore();
  const kept = useSyncExternalStore(store.subscribe, () => store.read(kind, scope));
  return [kept, useCallback((change) => store.change(kind, change, scope), [store, kind, scope])];
}

/** Whether the browser keeps what it was given so far. */
export function useIsKeeping(): boolean {
  const store = browserStore();
  return useSyncExternalStore(store.subscribe, store.isKeeping);
}
