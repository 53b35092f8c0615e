/** Width of a run of text, in the unit that the caller wraps in. */
export type MeasureText = (text: string) => number;

export interface WrappedLabel {
  lines: string[];
  /** Width of the widest line. */
  width: number;
  /** Whether nothing was left out and no word was cut. */
  whole: boolean;
}

/** Names beyond this many characters are cut before they are measured; three lines never hold as many. */
const LONGEST = 240;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\s]+/gu;
/** Scripts that break between any two characters. */
const BREAKS_ANYWHERE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** Closing marks that must not open a line. */
const NEVER_FIRST = /[、。，．：；！？）》」』】,.:;!?)\]}%’”]/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a reader takes for one character each. */
function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  for (const character of text) {
    const last = tokens.at(-1);
    const joinsWord =
      last !== undefined && !/[\s\-/]$/u.test(last) && !BREAKS_ANYWHERE.test(last) && !BREAKS_ANYWHERE.test(character);
    if (last !== undefined && (joinsWord || character === ' ' || NEVER_FIRST.test(character)))
      tokens[tokens.length - 1] = last + character;
    else tokens.push(character);
  }
  return tokens;
}

/** Words wider than the line, cut between characters. */
function cutWide(tokens: readonly string[], maxWidth: number, measure: MeasureText): string[] {
  return tokens.flatMap((token) => {
    if (measure(token.trimEnd()) <= maxWidth) return [token];
    const pieces: string[] = [];
    for (const character of graphemes(token)) {
      const last = pieces.at(-1);
      if (last !== undefined && measure(last + character) <= maxWidth) pieces[pieces.length - 1] = last + character;
      else pieces.push(character);
    }
    return pieces;
  });
}

function fillLines(tokens: readonly string[], maxWidth: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  for (const token of tokens) {
    const last = lines.at(-1);
    if (last !== undefined && measure((last + token).trimEnd()) <= maxWidth) lines[lines.length - 1] = last + token;
    else lines.push(token);
  }
  return lines.map((line) => line.trimEnd());
}

function withEllipsis(line: string, maxWidth: number, measure: MeasureText): string {
  const characters = graphemes(line);
  while (characters.length > 1 && measure(`${characters.join('')}…`) > maxWidth) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** The narrowest lines that are still no more than `count`, so that no line is left with a single word. */
function balance(tokens: readonly string[], count: number, maxWidth: number, measure: MeasureText): string[] {
  let low = maxWidth / count / 2;
  let high = maxWidth;
  let best = fillLines(tokens, maxWidth, measure);
  for (let step = 0; step < 7; step += 1) {
    const middle = (low + high) / 2;
    const lines = fillLines(tokens, middle, measure);
    const fits = lines.length <= count && lines.every((line) => measure(line) <= middle);
    if (fits) best = lines;
    if (fits) high = middle;
    else low = middle;
  }
  return best;
}

/**
 * Breaks a name into at most `maxLines` balanced lines no wider than `maxWidth`: Latin script between words, Chinese
 * between characters. What does not fit ends in an ellipsis. Control and zero-width characters count as spaces.
 */
export function wrapLabel(text: string, maxWidth: number, maxLines: number, measure: MeasureText): WrappedLabel {
  const clean = text.slice(0, LONGEST).replace(UNPRINTABLE, ' ').trim();
  const words = tokenize(clean);
  const tokens = cutWide(words, maxWidth, measure);
  const greedy = fillLines(tokens, maxWidth, measure);
  const overflows = greedy.length > maxLines || text.length > LONGEST;
  const lines = overflows ? greedy.slice(0, maxLines) : balance(tokens, greedy.length, maxWidth, measure);
  if (overflows) lines[lines.length - 1] = withEllipsis(lines.at(-1) ?? '', maxWidth, measure);
  return { lines, width: Math.max(0, ...lines.map(measure)), whole: !overflows && tokens.length === words.length };
}
