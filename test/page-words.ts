import { PERSPECTIVES } from '../client/app/perspectives.ts';
import { enMore } from '../client/i18n/en-more.ts';
import { en } from '../client/i18n/en.ts';
import type { PerspectiveTexts } from '../client/i18n/perspective-texts.ts';
import { zhMore } from '../client/i18n/zh-more.ts';
import { zh } from '../client/i18n/zh.ts';
import type { Language } from '../client/state/view-state.ts';

async function perspectiveWords(language: Language): Promise<PerspectiveTexts> {
  const parts = await Promise.all(
    Object.values(PERSPECTIVES)
      .flatMap(({ texts = [] }) => texts)
      .map((texts) => texts[language]()),
  );
  return Object.assign({}, ...parts);
}

const WORDS = {
  en: { ...en, ...enMore, ...(await perspectiveWords('en')) },
  zh: { ...zh, ...zhMore, ...(await perspectiveWords('zh')) },
};

/** Every word of the page in one language. */
export function wordsIn(language: Language): (typeof WORDS)['en'] | (typeof WORDS)['zh'] {
  return WORDS[language];
}
