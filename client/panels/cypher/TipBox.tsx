import './tip.css';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Tip } from './use-tip.ts';

const GAP = 6;
const MARGIN = 8;

/** What a tip says, beside what it is about, wherever that is scrolled to. */
export function TipBox({ tip, children }: { tip: Tip; children: ReactNode }): ReactElement | null {
  const box = useRef<HTMLDivElement>(null);
  const { anchor } = tip;
  useLayoutEffect(() => place(anchor, box.current));
  useEffect(() => {
    if (anchor === null) return;
    const stop = new AbortController();
    const options = { capture: true, passive: true, signal: stop.signal };
    for (const event of ['scroll', 'resize']) window.addEventListener(event, () => place(anchor, box.current), options);
    return () => stop.abort();
  }, [anchor]);
  if (anchor === null) return null;
  return createPortal(
    <div ref={box} id={tip.id} role="tooltip" className="tip" onPointerEnter={tip.hold} onPointerLeave={tip.release}>
      {children}
    </div>,
    document.body,
  );
}

/** Beneath the anchor, or above it where there is more room; never outside of the window. */
function place(anchor: HTMLElement | null, box: HTMLElement | null): void {
  if (anchor === null || box === null) return;
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const fitsBeneath = at.bottom + GAP + height <= innerHeight - MARGIN || at.top < innerHeight - at.bottom;
  const top = fitsBeneath ? at.bottom + GAP : at.top - GAP - height;
  const inside = (value: number, room: number): number => Math.max(MARGIN, Math.min(value, room - MARGIN));
  box.style.insetInlineStart = `${inside(at.left, innerWidth - width)}px`;
  box.style.insetBlockStart = `${inside(top, innerHeight - height)}px`;
}
