import { LanguageSchema } from '../../server/contract/language.ts';
import type { Language } from '../../server/contract/language.ts';

/** The first of the browser's languages that Causeway speaks; English where it speaks none of them. */
export function preferredLanguage(languages: readonly string[]): Language {
  for (const tag of languages) {
    const primary = LanguageSchema.safeParse(tag.toLowerCase().split('-')[0]);
    if (primary.success) return primary.data;
  }
  return 'en';
}
