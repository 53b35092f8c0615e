import type { PaperList } from '../contract/papers.ts';
import type { ExportInput } from './export-input.ts';

type Paper = PaperList[number];

/**
 * What is known of a paper for citing it. A field is null or empty where the file is silent; formats then leave it out.
 */
export interface Citation {
  id: string;
  title: string | null;
  authors: readonly string[];
  year: number | null;
  /** BCP 47 tag. */
  language: string;
  /** What Causeway calls the paper; a description, never a title. */
  note: string;
}

function citationOf(paper: Paper, { language }: ExportInput): Citation {
  const { id, title, authors, year } = paper;
  const note = language === 'zh' ? paper.label_zh : paper.label_en;
  return { id, title, authors, year, language: paper.language, note };
}

export function citationsOf(input: ExportInput): Citation[] {
  return input.papers.map((paper) => citationOf(paper, input));
}

/** Line ends and other control characters end a field in BibTeX and RIS, so a blank replaces them. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
