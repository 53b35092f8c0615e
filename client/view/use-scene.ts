import { useMemo } from 'react';
import type { MapArrow, MapOutline } from '../model/map-outline.ts';
import { buildScene } from './scene.ts';
import type { Scene, SceneShape } from './scene.ts';

/** What is drawn of an outline and the chains that are known of it. */
export function useScene(
  outline: MapOutline,
  chains: readonly MapArrow[],
  { showsChains, stretch, widen, boxScale }: SceneShape,
): Scene {
  return useMemo(
    () => buildScene(outline, chains, { showsChains, stretch, widen, boxScale }),
    [outline, chains, showsChains, stretch, widen, boxScale],
  );
}
