import { useMemo, useSyncExternalStore } from 'react';
import type { Depth } from '../../server/contract/cut.ts';
import type { SceneShape } from './scene.ts';

/** A screen this much taller than wide gets a taller map. */
const TALL = '(max-aspect-ratio: 3/4)';
const STRETCH = 1.6;
/** There the boxes are large beside the few columns of the headings, and arrows need room between them. */
const WIDER = 1.22;
/** On a screen no higher than this, a map of many boxes is small, and its boxes are large beside it. */
const LOW = '(max-height: 820px)';
const BOX_SCALE = { usual: 1.12, small: 1.38 };
/** With everything shown the map is higher than a screen is: drawn flatter, it fills the width, and more names find room. */
const FLATTER = 0.82;

function useMedia(media: string): boolean {
  const watch = useMemo(
    () => (onChange: () => void) => {
      const query = matchMedia(media);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    [media],
  );
  return useSyncExternalStore(watch, () => matchMedia(media).matches);
}

/** How far the map is pulled apart from top to bottom for the shape of this screen, and how large its boxes are beside it. */
export function useMapShape(depth: Depth): Pick<SceneShape, 'stretch' | 'widen' | 'boxScale'> {
  const isTall = useMedia(TALL);
  const isLow = useMedia(LOW);
  const flat = depth === 'everything' ? FLATTER : 1;
  const hasMany = depth === 'outline' || depth === 'everything';
  const isSmall = isTall || (isLow && hasMany);
  const widen = isTall && !hasMany ? WIDER : 1;
  return { stretch: isTall ? STRETCH : flat, widen, boxScale: isSmall ? BOX_SCALE.small : BOX_SCALE.usual };
}
