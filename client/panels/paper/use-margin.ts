import { useEffect } from 'react';
import type { RefObject } from 'react';
import { pushDown } from './margin.ts';

/** Keeps the notes in the margin of a text apart: two sentences that begin on one line have theirs below each other. */
export function useMargin(text: RefObject<HTMLElement | null>, translation: boolean): void {
  useEffect(() => {
    const element = text.current;
    if (element === null) return undefined;
    const place = (): void => {
      const notes = [...element.querySelectorAll<HTMLElement>('.margin-note')];
      for (const note of notes) note.style.marginBlockStart = '0px';
      const tops = notes.map((note) => note.getBoundingClientRect().top);
      const shifts = pushDown(tops, notes[0]?.offsetHeight ?? 0);
      notes.forEach((note, index) => {
        note.style.marginBlockStart = `${shifts[index] ?? 0}px`;
      });
    };
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  }, [text, translation]);
}
