import type { Language } from '../../server/contract/language.ts';
import type { PaperList } from '../../server/contract/papers.ts';

/** What Causeway calls a paper, in the reader's language. */
export function paperLabel(paper: PaperList[number], language: Language): string {
  return language === 'zh' ? paper.label_zh : paper.label_en;
}
