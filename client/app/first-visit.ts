import { browserStore } from '../context/use-kept.ts';
import { KINDS } from '../state/kept/kinds.ts';

/** Whether this is a first visit; a browser that keeps nothing is not led through at all, for it would be every time. */
export function isFirstVisit(): boolean {
  const store = browserStore();
  return !store.read(KINDS.toured) && store.change(KINDS.toured, true);
}
