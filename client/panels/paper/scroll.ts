import { keyOf } from '../../../server/contract/ids.ts';
import type { PassageId, SectionId } from '../../../server/contract/ids.ts';

/** Room that the bar of sections takes at the top of what is visible. */
const BAR = 56;

export function passageElementId(passage: PassageId): string {
  return `passage-${keyOf(passage)}`;
}

export function sectionElementId(section: SectionId): string {
  return `section-${keyOf(section)}`;
}

/** Brings a passage to the middle of the text, where it is not in sight already. */
export function scrollToPassage(passage: PassageId): void {
  scrollPanel(passageElementId(passage), (element, free) => {
    if (element.top >= free.top && element.bottom <= free.bottom) return 0;
    return (element.top + element.bottom) / 2 - (free.top + free.bottom) / 2;
  });
}

/** Brings the beginning of a section to the top of the text. */
export function scrollToSection(section: SectionId): void {
  scrollPanel(sectionElementId(section), (element, free) => element.top - free.top);
}

interface Band {
  top: number;
  bottom: number;
}

/** Scrolls the panel that an element stands in, and nothing else of the page, by as much as `distance` says. */
function scrollPanel(id: string, distance: (element: Band, free: Band) => number): void {
  const element = document.getElementById(id);
  const frame = element?.closest('.panel-body');
  if (!element || !frame) return;
  const { top, bottom } = frame.getBoundingClientRect();
  const dock = frame.querySelector('.panel-dock')?.getBoundingClientRect().height ?? 0;
  const by = distance(element.getBoundingClientRect(), { top: top + BAR, bottom: bottom - dock });
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A long way is jumped: text that flies past says nothing.
  const isFar = Math.abs(by) > 1.5 * (bottom - top);
  if (by !== 0) frame.scrollBy({ top: by, behavior: isCalm || isFar ? 'instant' : 'smooth' });
}
