import { z } from 'zod';

/** The languages that Causeway speaks. */
export const LANGUAGES = ['zh', 'en'] as const;
export const LanguageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof LanguageSchema>;

/** The tag that screen readers, fonts and formats of numbers and dates go by. */
export function languageTag(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : 'en';
}

export function otherLanguage(language: Language): Language {
  return language === 'zh' ? 'en' : 'zh';
}
