import type { Section } from '../../../server/contract/papers.ts';
import { useLanguage } from '../../context/use-language.ts';

/** A reader of what a section is called, with its number where it has one. */
export function useSectionName(): (section: Section) => string {
  const language = useLanguage();
  return (section) => {
    const title = language === 'zh' ? section.title_zh : section.title_en;
    return /^\d/.test(section.id) ? `${section.id} ${title}` : title;
  };
}
