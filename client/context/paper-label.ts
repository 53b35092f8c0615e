import type { PaperList } from '../../server/contract/papers.ts';
import type { Language } from '../state/view-state.ts';

/** What Causeway calls a paper, in the reader's language. */
export function paperLabel(paper: PaperList[number], language: Language): string {
  return language === 'zh' ? paper.label_zh : paper.label_en;
}
