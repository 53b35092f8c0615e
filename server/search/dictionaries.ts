import type { Simplify } from './text.ts';

/** What Chinese search needs besides the texts. It is large, so it is loaded when first asked for. */
export interface Dictionaries {
  simplify: Simplify;
  /** Pinyin syllables of the Chinese characters of a text, without tones, `v` for ü. Other text is left out. */
  syllables: (text: string) => string[];
}

export async function loadDictionaries(): Promise<Dictionaries> {
  const [{ Converter }, { pinyin }] = await Promise.all([import('opencc-js/t2cn'), import('pinyin-pro')]);
  return {
    simplify: Converter({ from: 't', to: 'cn' }),
    syllables: (text) => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }),
  };
}
