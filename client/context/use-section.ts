import { useCallback } from 'react';
import { keyOf } from '../../server/contract/ids.ts';
import type { SectionId } from '../../server/contract/ids.ts';
import { useData } from './data-context.ts';
import { useLanguage } from './use-language.ts';

/** What the paper calls a section: its number, empty where it has none, and its title in the reader's language. */
export interface SectionName {
  number: string;
  title: string;
}

/** A reader of what sections are called. */
export function useSectionName(): (id: SectionId) => SectionName {
  const { sections } = useData().graph;
  const language = useLanguage();
  return useCallback(
    (id) => {
      const section = sections.find((candidate) => candidate.id === id);
      if (section === undefined) return { number: '', title: keyOf(id) };
      return { number: section.number ?? '', title: language === 'zh' ? section.title_zh : section.title_en };
    },
    [sections, language],
  );
}

/** The name on one line, such as `2.3 Learning`. */
export function sectionInWords({ number, title }: SectionName): string {
  return number === '' ? title : `${number} ${title}`;
}
