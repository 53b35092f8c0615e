import { useMemo, useSyncExternalStore } from 'react';
import type { Theme } from './map-props.ts';
import { choosePalette } from './palette.ts';
import type { Palette } from './palette.ts';
import { areColoursForced, readSystemColours, watchForcedColours } from './system-colours.ts';

/** What the map and its legend are drawn with: the theme's colours, or the system's where the user forces them. */
export function usePalette(theme: Theme): Palette {
  const isForced = useSyncExternalStore(watchForcedColours, areColoursForced);
  return useMemo(() => choosePalette(theme, isForced ? readSystemColours(document.body) : null), [theme, isForced]);
}
