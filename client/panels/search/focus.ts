import { useEffect } from 'react';
import type { RefObject } from 'react';

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

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [data-typing]') !== null
  );
}

/** Takes the keyboard to the panel, once what was just asked for has been shown in it. */
export function focusPanel(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('.panel h2')?.focus({ preventScroll: true });
  });
}
