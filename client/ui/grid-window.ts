import { useLayoutEffect, useRef } from 'react';
import type { Place } from './grid-keys.ts';

/** What is in sight, and the line that the keyboard is on, so that the focus is not lost when it is scrolled away. */
export function withFocused(
  range: { startIndex: number; endIndex: number; overscan: number; count: number },
  focused: number,
): number[] {
  const from = Math.max(range.startIndex - range.overscan, 0);
  const to = Math.min(range.endIndex + range.overscan, range.count - 1);
  const seen = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  if (focused >= 0 && focused < from) return [focused, ...seen];
  return focused > to && focused < range.count ? [...seen, focused] : seen;
}

/** Scrolls to a place and puts the focus there once it is drawn, in the cell whose `data-place` names it. */
export function useFocusPlace(
  scroller: { current: HTMLDivElement | null },
  scrollTo: (place: Place) => void,
): (place: Place) => void {
  const wanted = useRef<Place | null>(null);
  useLayoutEffect(() => {
    const place = wanted.current;
    if (place === null) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-place="${place.row} ${place.column}"]`);
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
  });
  return (place) => {
    wanted.current = place;
    scrollTo(place);
  };
}
