/** How a name sounds: its syllables without tones. */
export type Syllables = readonly string[];

const LATIN = /^[a-zü' ]+$/;

/** A query as it may spell pinyin: letters alone, `v` for ü; null when it cannot be pinyin. */
export function pinyinQuery(query: string): string | null {
  const spelled = query.toLowerCase();
  return LATIN.test(spelled) ? spelled.replaceAll('ü', 'v').replaceAll(/[' ]/g, '') || null : null;
}

export type PinyinFit = 'whole' | 'start' | 'inside';

function fit(units: readonly string[], query: string): PinyinFit | null {
  const spelled = units.join('');
  if (spelled === query) return 'whole';
  if (spelled.startsWith(query)) return 'start';
  const starts = units.map((_unit, index) => units.slice(index).join(''));
  return starts.some((rest) => rest.startsWith(query)) ? 'inside' : null;
}

const ORDER: readonly (PinyinFit | null)[] = ['whole', 'start', 'inside'];

/** Where the query stands in a name, by its syllables or by their initials. It always begins where a syllable does. */
export function fitPinyin(syllables: Syllables, query: string): PinyinFit | null {
  const found = [
    fit(syllables, query),
    fit(
      syllables.map((syllable) => syllable.slice(0, 1)),
      query,
    ),
  ];
  return ORDER.find((place) => found.includes(place)) ?? null;
}
