import { useEffect } from 'react';
import { useDispatch } from '../../app/store-context.ts';
import type { Emphasis } from '../../state/app-state.ts';

/** Keeps what a panel speaks of bright on the map for as long as it does; `emphasis` must stay the same object while it is the same. */
export function useEmphasis(emphasis: Emphasis | null): void {
  const dispatch = useDispatch();
  useEffect(() => {
    dispatch({ type: 'emphasise', emphasis });
    return () => dispatch({ type: 'emphasise', emphasis: null });
  }, [dispatch, emphasis]);
}
