import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../state/view-state.ts';

/** Only the words of the language in use are loaded. */
async function loadWords(language: Language): Promise<object> {
  switch (language) {
    case 'zh':
      return (await import('./zh.ts')).zh;
    case 'en':
      return (await import('./en.ts')).en;
  }
}

/** The words of the perspectives, which the first page does not need. */
async function loadMore(language: Language): Promise<object> {
  switch (language) {
    case 'zh':
      return (await import('./zh-perspectives.ts')).zhPerspectives;
    case 'en':
      return (await import('./en-perspectives.ts')).enPerspectives;
  }
}

let wantsMore = false;

/** Brings the words of the perspectives, in the language of the page and in every language it changes to. */
export async function loadMoreWords(): Promise<void> {
  wantsMore = true;
  await addMore(i18next.language as Language);
}

async function addMore(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await loadMore(language), true, true);
}

export async function startTexts(language: Language): Promise<void> {
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
