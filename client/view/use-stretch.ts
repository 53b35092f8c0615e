import { useSyncExternalStore } from 'react';

/** A screen this much taller than wide gets a taller map. */
const TALL = '(max-aspect-ratio: 3/4)';
const STRETCH = 1.6;

function watchTall(onChange: () => void): () => void {
  const query = matchMedia(TALL);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** How far the map is pulled apart from top to bottom for the shape of this screen. */
export function useStretch(): number {
  return useSyncExternalStore(watchTall, () => matchMedia(TALL).matches) ? STRETCH : 1;
}
