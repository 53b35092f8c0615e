import type { EdgeAttributes } from '../contract/graph.ts';
import { otherLanguage, type Language } from '../contract/language.ts';

/** A note, and the language that it is in. */
export interface Note {
  text: string;
  language: Language;
}

/** The reader's step behind an edge, in the language asked for, else in the other; null where there is none. */
export function noteIn(wanted: Language, { note, note_zh }: EdgeAttributes): Note | null {
  const notes: Record<Language, string | undefined> = { en: note, zh: note_zh };
  for (const language of [wanted, otherLanguage(wanted)]) {
    const text = notes[language];
    if (text !== undefined) return { text, language };
  }
  return null;
}
