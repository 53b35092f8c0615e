import { useEffect } from 'react';
import { browserStore } from '../context/use-kept.ts';
import { useAppStore } from '../context/store-context.ts';
import { KINDS } from '../state/kept/kinds.ts';

/** At the first visit, where a link asks for nothing else, the paper opens at a glance beside the map. Renders nothing. */
export function FirstVisit(): null {
  const { state, dispatch } = useAppStore();
  useEffect(() => {
    const { perspective, selection } = state.getState().view;
    if (perspective !== 'map' || selection !== null || !isFirstVisit()) return;
    dispatch({ type: 'set-perspective', perspective: 'glance' });
  }, [state, dispatch]);
  return null;
}

/** A browser that keeps nothing is not led anywhere, for it would be every time. */
function isFirstVisit(): boolean {
  const store = browserStore();
  return !store.read(KINDS.toured) && store.change(KINDS.toured, true);
}
