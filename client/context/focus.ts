import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Milliseconds that what was asked for may take to be shown. */
const PATIENCE_MS = 5000;

/** `/` goes to the search from anywhere but a place where it can be typed. */
export function useSlash(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [input]);
}

/** What takes letters for itself; a switch or a radio button does not. */
const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], [data-typing]';

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(FIELDS) !== null;
}

/** Takes the keyboard to the panel, once what was just asked for has been shown in it. */
export function focusPanel(): void {
  focusWhenThere('#panel h2');
}

/** What the keyboard is to be taken to as soon as it is there. */
let awaited: symbol | null = null;

export function isFocusAwaited(): boolean {
  return awaited !== null;
}

/** Takes the keyboard to what is still to be shown, unless the reader has gone elsewhere by then; the latest asking counts. */
export function focusWhenThere(selector: string): void {
  const asking = Symbol(selector);
  awaited = asking;
  const from = document.activeElement;
  const until = performance.now() + PATIENCE_MS;
  const look = (): void => {
    if (awaited !== asking) return;
    const { activeElement } = document;
    const isElsewhere = activeElement !== from && !isInPanelOrNowhere(activeElement);
    const element = isElsewhere ? null : document.querySelector<HTMLElement>(selector);
    element?.focus({ preventScroll: true });
    if (element || isElsewhere || performance.now() > until) awaited = null;
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function isInPanelOrNowhere(element: Element | null): boolean {
  return element === null || element === document.body || element.closest('#panel') !== null;
}
