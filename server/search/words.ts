import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { NodeKey } from '../contract/ids.ts';
import type { SearchEntry } from './entry.ts';
import { type Match, type MatchedField, WORD_RANK } from './literal.ts';
import { indexTerms, isUnspaced, queryTerms } from './text.ts';

/** The fields, in the order in which one is named as the one that matched. */
const FIELDS: readonly MatchedField[] = ['name_zh', 'name_en', 'aliases', 'pinyin', 'summary_zh', 'summary_en'];
const SUMMARIES: ReadonlySet<MatchedField> = new Set<MatchedField>(['summary_zh', 'summary_en']);
/** Shorter words, in characters, have to be spelt as they stand. */
const FUZZY_LENGTH = 4;
const FUZZY_SHARE = 0.25;

/** Entries that answer a folded query, among those wanted; their score is minisearch's (BM25+). */
export type WordIndex = (query: string, isWanted: (key: NodeKey) => boolean) => Map<NodeKey, Match>;

/** Every pinyin spelling with which a query may begin: from each syllable on, in full and by initials. */
function pinyinTerms(entry: SearchEntry): string[] {
  return entry.pinyin.flatMap((syllables) =>
    syllables.flatMap((_syllable, index) => {
      const rest = syllables.slice(index);
      return [rest.join(''), rest.map((syllable) => syllable.slice(0, 1)).join('')];
    }),
  );
}

function fieldText(entry: SearchEntry, field: string): string {
  switch (field) {
    case 'pinyin':
      return pinyinTerms(entry).join(' ');
    case 'aliases':
      return entry.aliases.join(' ');
    case 'key':
      return entry.key;
    default:
      return entry[field as 'name_zh' | 'name_en' | 'summary_zh' | 'summary_en'];
  }
}

const SPELLED: SearchOptions = { combineWith: 'AND', prefix: (term) => !isUnspaced(term) && term.length > 1 };
const MISSPELLED: SearchOptions = {
  ...SPELLED,
  fuzzy: (term) => (!isUnspaced(term) && term.length >= FUZZY_LENGTH ? FUZZY_SHARE : false),
};

/** From strict to lenient. The next one is tried only where the one before finds nothing. */
const ATTEMPTS: readonly { options: SearchOptions; rank: number | null }[] = [
  { options: SPELLED, rank: null },
  { options: MISSPELLED, rank: WORD_RANK.fuzzy },
  { options: { ...MISSPELLED, combineWith: 'OR' }, rank: WORD_RANK.some },
];

function toMatch({ match, score }: SearchResult, rank: number | null): Match {
  const found = new Set(Object.values(match).flat());
  const matched = FIELDS.find((field) => found.has(field)) ?? 'name_en';
  return { matched, rank: rank ?? (SUMMARIES.has(matched) ? WORD_RANK.summary : WORD_RANK.name), score };
}

/**
 * Finds entries by the words of a query, in any order and field. Words may be begun; misspelt ones match if nothing
 * else does.
 */
export function buildWordIndex(entries: readonly SearchEntry[]): WordIndex {
  const index = new MiniSearch<SearchEntry>({
    idField: 'key',
    fields: [...FIELDS],
    extractField: fieldText,
    tokenize: (text) => indexTerms(text),
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => queryTerms(text), boost: { name_zh: 4, name_en: 4, aliases: 2 } },
  });
  index.addAll(entries);
  return (query, isWanted) => {
    for (const { options, rank } of ATTEMPTS) {
      const results = index.search(query, { ...options, filter: ({ id }) => isWanted(id as NodeKey) });
      if (results.length > 0) {
        return new Map(results.map((result) => [result.id as NodeKey, toMatch(result, rank)]));
      }
    }
    return new Map();
  };
}
