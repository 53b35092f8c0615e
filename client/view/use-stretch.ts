import { useSyncExternalStore } from 'react';

/** A screen this much taller than wide gets a taller map. */
const TALL = '(max-aspect-ratio: 3/4)';
const STRETCH = 1.6;
/** With everything shown the map is higher than a screen is: drawn flatter, it fills the width, and more names find room. */
const FLATTER = 0.82;

function watchTall(onChange: () => void): () => void {
  const query = matchMedia(TALL);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** How far the map is pulled apart from top to bottom for the shape of this screen. */
export function useStretch(showAll: boolean): number {
  const isTall = useSyncExternalStore(watchTall, () => matchMedia(TALL).matches);
  if (isTall) return STRETCH;
  return showAll ? FLATTER : 1;
}
