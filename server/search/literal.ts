import type { SearchHit } from '../contract/search.ts';
import type { SearchEntry } from './entry.ts';
import { fitPinyin } from './pinyin.ts';
import { isUnspaced } from './text.ts';

export type MatchedField = SearchHit['matched'];

/** How well an entry answers a query; lower ranks first. */
export interface Match {
  matched: MatchedField;
  rank: number;
  /** Orders hits of one rank that were found by words; higher is better. */
  score: number;
}

/** A query, folded as the entries are. */
export interface LiteralQuery {
  text: string;
  /** The query as it may spell pinyin. */
  pinyin: string | null;
}

/** Ranks from here on are for hits that only single words find. */
export const WORD_RANK = { name: 50, summary: 70, fuzzy: 80, some: 90 } as const;

const FIRST_RANK = { name: 0, alias: 10, pinyin: 20, summary: 60 } as const;
const PINYIN_STEP = { whole: 0, start: 1, inside: 2 } as const;

/**
 * Where the query stands: 0 is the whole text, 1 at its beginning, 2 where a word begins, 3 inside a word, null
 * nowhere.
 */
function fitText(text: string, query: string): number | null {
  const at = text.indexOf(query);
  if (at < 0) return null;
  if (text === query) return 0;
  if (at === 0) return 1;
  return isUnspaced(query) || ` ${text}`.includes(` ${query}`) ? 2 : 3;
}

function textMatch(text: string, query: string, matched: MatchedField, first: number): Match[] {
  const step = fitText(text, query);
  return step === null ? [] : [{ matched, rank: first + step, score: 0 }];
}

function pinyinMatch(entry: SearchEntry, query: string): Match[] {
  return entry.pinyin.flatMap((syllables): Match[] => {
    const place = fitPinyin(syllables, query);
    return place === null ? [] : [{ matched: 'pinyin', rank: FIRST_RANK.pinyin + PINYIN_STEP[place], score: 0 }];
  });
}

/** The best place of the query in the entry, taken as it is: name, then alias, then pinyin, then summary. */
export function matchLiterally(entry: SearchEntry, { text, pinyin }: LiteralQuery): Match | null {
  const matches = [
    ...textMatch(entry.name_zh, text, 'name_zh', FIRST_RANK.name),
    ...textMatch(entry.name_en, text, 'name_en', FIRST_RANK.name),
    ...entry.aliases.flatMap((alias) => textMatch(alias, text, 'aliases', FIRST_RANK.alias)),
    ...(pinyin === null ? [] : pinyinMatch(entry, pinyin)),
    ...textMatch(entry.summary_zh, text, 'summary_zh', FIRST_RANK.summary),
    ...textMatch(entry.summary_en, text, 'summary_en', FIRST_RANK.summary),
  ];
  return matches.reduce<Match | null>((best, match) => (best && best.rank <= match.rank ? best : match), null);
}
