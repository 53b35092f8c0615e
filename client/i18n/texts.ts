import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../state/view-state.ts';

/** Words that come when they are asked for, in one language each. */
export type LateWords = Record<Language, () => Promise<object>>;

/** Only the words of the language in use are loaded. */
async function loadWords(language: Language): Promise<object> {
  switch (language) {
    case 'zh':
      return (await import('./zh.ts')).zh;
    case 'en':
      return (await import('./en.ts')).en;
  }
}

/** Words that several perspectives share. */
const SHARED: LateWords = {
  zh: async () => (await import('./zh-more.ts')).zhMore,
  en: async () => (await import('./en-more.ts')).enMore,
};

let late: readonly LateWords[] = [SHARED];
let wantsMore = false;

/** Brings the words that the first page does not need, in the language of the page and in every language it changes to. */
export async function loadMoreWords(): Promise<void> {
  wantsMore = true;
  await addMore(i18next.language as Language);
}

async function addMore(language: Language): Promise<void> {
  const words = await Promise.all(late.map((one) => one[language]()));
  for (const some of words) i18next.addResourceBundle(language, 'translation', some, true, true);
}

/** Starts with the words of the first page; `more` are those of the perspectives, which come with the first of them. */
export async function startTexts(language: Language, more: readonly LateWords[]): Promise<void> {
  late = [SHARED, ...more];
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: await loadWords(language) } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** Changes the language of the page, once its words are there. */
export async function speak(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await loadWords(language));
  }
  if (wantsMore) await addMore(language);
  if (i18next.language !== language) await i18next.changeLanguage(language);
}
