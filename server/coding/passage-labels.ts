import { keyOf, type PassageId } from '../contract/ids.ts';
import type { PaperText, SectionHead } from '../contract/papers.ts';

/** What readers call a section: the paper's own number, or its key where it has none. */
export function sectionLabel({ id, number }: Pick<SectionHead, 'id' | 'number'>): string {
  return number ?? keyOf(id);
}

/** What readers call each passage: its section, and its place there, counted from 1; a heading has the place 0. */
export function passageLabels({
  sections,
  passages,
}: Pick<PaperText, 'sections' | 'passages'>): ReadonlyMap<PassageId, string> {
  const counts = new Map<string, number>();
  const names = new Map<string, string>(sections.map((section) => [section.id, sectionLabel(section)]));
  return new Map(
    passages
      .toSorted((left, right) => left.start - right.start)
      .map(({ id, section, heading }) => {
        const place = heading ? 0 : (counts.get(section) ?? 0) + 1;
        counts.set(section, place);
        return [id, `${names.get(section) ?? keyOf(section)}-${place}`];
      }),
  );
}
