import type { Holdings } from '../library/library.ts';
import type { Language } from './words.ts';

/**
 * What a format is written from: the data of all papers or of one, and the language of names where only one is shown.
 */
export interface ExportInput extends Holdings {
  language: Language;
}

/** What the file calls the graph: the paper, where there is only one. */
export function titleOf({ papers, language }: ExportInput): string {
  const labels = papers.map(({ label_zh, label_en }) => (language === 'zh' ? label_zh : label_en));
  return labels.join(language === 'zh' ? '；' : '; ');
}
