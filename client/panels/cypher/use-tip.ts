import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { FocusEvent, PointerEvent } from 'react';

/** How long a pointer rests before a tip opens, and how long it has to reach the tip once it leaves. */
const REST_MS = 300;
const LEAVE_MS = 200;

interface TipHandlers {
  'aria-describedby': string | undefined;
  onPointerEnter: (event: PointerEvent<HTMLElement>) => void;
  onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
  onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onBlur: () => void;
}

export interface Tip {
  id: string;
  /** What the tip is about, while it is open. */
  anchor: HTMLElement | null;
  /** For what it is about. */
  handlers: TipHandlers;
  /** For the tip itself: a pointer may go into it. */
  hold: () => void;
  release: () => void;
}

/**
 * A tip that opens under a resting pointer, at the keyboard's focus and at a tap; it stays while a pointer is in it, and
 * Escape closes it and does nothing else.
 */
export function useTip(): Tip {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = useCallback((to: HTMLElement | null, after = 0) => {
    clearTimeout(timer.current);
    if (after === 0) setAnchor(to);
    else timer.current = setTimeout(() => setAnchor(to), after);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  useDismissal(anchor, id, () => turn(null));
  return {
    id,
    anchor,
    hold: () => clearTimeout(timer.current),
    release: () => turn(null, LEAVE_MS),
    handlers: {
      'aria-describedby': anchor ? id : undefined,
      onPointerEnter: ({ pointerType, currentTarget }) => {
        if (pointerType !== 'touch') turn(currentTarget, REST_MS);
      },
      onPointerLeave: ({ pointerType }) => {
        // A finger leaves as soon as it is lifted.
        if (pointerType !== 'touch') turn(null, LEAVE_MS);
      },
      onPointerUp: ({ pointerType, currentTarget }) => {
        if (pointerType === 'touch') turn(currentTarget, 1);
      },
      onFocus: ({ currentTarget }) => {
        if (currentTarget.matches(':focus-visible')) turn(currentTarget);
      },
      onBlur: () => turn(null),
    },
  };
}

/** Escape, wherever the focus is, and a tap elsewhere. */
function useDismissal(anchor: HTMLElement | null, id: string, dismiss: () => void): void {
  const latest = useRef(dismiss);
  useEffect(() => {
    latest.current = dismiss;
  });
  useEffect(() => {
    if (anchor === null) return;
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        latest.current();
      },
      options,
    );
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        const isInside = target instanceof Node && (anchor.contains(target) || isIn(id, target));
        if (!isInside) latest.current();
      },
      options,
    );
    return () => stop.abort();
  }, [anchor, id]);
}

function isIn(id: string, node: Node): boolean {
  return document.getElementById(id)?.contains(node) ?? false;
}
