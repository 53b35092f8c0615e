/** What is written without spaces: Han characters, and the kana and hangul that may stand between them. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const UNSPACED_RUN = new RegExp(`${UNSPACED.source}+`, 'gu');
const SPACES_BESIDE_UNSPACED = new RegExp(`(?<=${UNSPACED.source}) +| +(?=${UNSPACED.source})`, 'gu');
const WORD = /[\p{L}\p{N}]+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;

/** Turns traditional characters into simplified ones. */
export type Simplify = (text: string) => string;

/**
 * Text as it is compared. Compatibility forms and letter case are folded, accents dropped, traditional characters
 * simplified. Any run of what is neither letter nor digit becomes a single space.
 */
export function foldText(text: string, simplify: Simplify): string {
  const plain = text.normalize('NFKC').normalize('NFD').replace(MARKS, '').normalize('NFC');
  return simplify(plain).toLowerCase().replace(NOT_WORD, ' ').trim();
}

/** Folded text without the spaces beside Chinese characters, which mean nothing. */
export function closeUp(folded: string): string {
  return folded.replace(SPACES_BESIDE_UNSPACED, '');
}

export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

function pairs(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Words of folded text: whole words in spaced scripts, pairs of neighbours in Chinese, a lone character by itself. */
export function queryTerms(folded: string): string[] {
  return (folded.match(WORD) ?? []).flatMap((word) => [
    ...(word.match(UNSPACED_RUN) ?? []).flatMap(pairs),
    ...(word.replace(UNSPACED_RUN, ' ').match(WORD) ?? []),
  ]);
}

/** The terms by which a text is found: those of a query, and each Chinese character by itself. */
export function indexTerms(folded: string): string[] {
  return [...queryTerms(folded), ...(folded.match(UNSPACED_RUN) ?? []).flatMap((run) => Array.from(run))];
}
