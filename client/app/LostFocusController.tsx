import { useEffect } from 'react';
import { focusPanel, isFocusAwaited } from '../context/focus.ts';
import { heirOf, trailOf, whatIsLeft } from './lost-focus.ts';
import type { Trail } from './lost-focus.ts';

/** Gives the keyboard a place when what it was on goes: what took its place, or the panel's heading. Renders nothing. */
export function LostFocusController(): null {
  useEffect(() => {
    let trail: Trail = [];
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element) trail = trailOf(target);
    };
    const observer = new MutationObserver(() => {
      if (document.activeElement === document.body) giveBack(trail);
    });
    document.addEventListener('focusin', onFocus);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, []);
  return null;
}

function giveBack(trail: Trail): void {
  const left = whatIsLeft(trail);
  // A dialog gives the focus back by itself.
  if (left === null || trail.some(({ element }) => element.matches('dialog'))) return;
  const { home, place } = left;
  // Another panel has come, or comes as soon as it is loaded.
  if (home.matches('#panel .panel-body') && !isFocusAwaited()) focusPanel();
  heirOf(home, place)?.focus({ preventScroll: true });
}
