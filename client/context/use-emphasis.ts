import { useEffect } from 'react';
import { useDispatch } from './store-context.ts';
import type { MapOverlay } from '../model/overlay.ts';
import type { Emphasis } from '../state/app-state.ts';

/** Keeps what a panel speaks of bright on the map for as long as it does; `emphasis` must stay the same object while it is the same. */
export function useEmphasis(emphasis: Emphasis | null): void {
  const dispatch = useDispatch();
  useEffect(() => {
    dispatch({ type: 'emphasise', emphasis });
    return () => dispatch({ type: 'emphasise', emphasis: null });
  }, [dispatch, emphasis]);
}

/** Paints on the map for as long as a panel stands; `overlay` must stay the same object while it is the same. */
export function useOverlay(overlay: MapOverlay | null): void {
  const dispatch = useDispatch();
  useEffect(() => {
    dispatch({ type: 'overlay', overlay });
    return () => dispatch({ type: 'overlay', overlay: null });
  }, [dispatch, overlay]);
}
