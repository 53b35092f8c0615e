/** Width of a run of text, in the caller's unit. A line is taken to be as wide as its words together. */
export type MeasureText = (text: string) => number;

export interface WrappedLabel {
  lines: string[];
  /** Width of the widest line. */
  width: number;
  /** Whether nothing was left out and no word was cut. */
  whole: boolean;
}

/** What a line never breaks inside: a word with the space behind it, or a Chinese character. */
interface Token {
  text: string;
  width: number;
  /** Width without the space behind it. */
  bare: number;
}

interface Line {
  text: string;
  /** Width with and without the space at its end. */
  width: number;
  bare: number;
}

/** Longer names, in characters, are cut before they are measured. Three lines never hold as many. */
const LONGEST = 240;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\s]+/gu;
/** Scripts that break between any two characters. */
const BREAKS_ANYWHERE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** Closing marks that must not open a line. */
const NEVER_FIRST = /[、。，．：；！？）》」』】,.:;!?)\]}%’”]/u;
const WORD_ENDS = /[\s\-/]$/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The characters as a reader counts them (grapheme clusters). */
function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  let last: string | undefined;
  for (const character of text) {
    const joinsWord =
      last !== undefined && !WORD_ENDS.test(last) && !BREAKS_ANYWHERE.test(last) && !BREAKS_ANYWHERE.test(character);
    if (last !== undefined && (joinsWord || character === ' ' || NEVER_FIRST.test(character))) {
      last += character;
      tokens[tokens.length - 1] = last;
    } else {
      last = character;
      tokens.push(character);
    }
  }
  return tokens;
}

function measureToken(text: string, measure: MeasureText): Token {
  const word = text.trimEnd();
  const bare = measure(word);
  return { text, bare, width: word === text ? bare : bare + measure(' ') };
}

/** Words wider than the line, cut between characters. */
function cutWide(tokens: readonly Token[], maxWidth: number, measure: MeasureText): Token[] {
  return tokens.flatMap((token) => {
    if (token.bare <= maxWidth) return [token];
    const characters = graphemes(token.text).map((character) => measureToken(character, measure));
    return fillLines(characters, maxWidth);
  });
}

function fillLines(tokens: readonly Token[], maxWidth: number): Line[] {
  const lines: Line[] = [];
  let last: Line | undefined;
  for (const { text, width, bare } of tokens) {
    if (last !== undefined && last.width + bare <= maxWidth) {
      last.text += text;
      last.bare = last.width + bare;
      last.width += width;
    } else {
      last = { text, width, bare };
      lines.push(last);
    }
  }
  return lines;
}

/** The narrowest lines that are no more than `count`, so that no line is left with a single word. */
function balance(tokens: readonly Token[], count: number, maxWidth: number): Line[] {
  let low = Math.max(maxWidth / count / 2, ...tokens.map(({ bare }) => bare));
  let high = maxWidth;
  let best = fillLines(tokens, maxWidth);
  for (let step = 0; step < 7; step += 1) {
    const middle = (low + high) / 2;
    const lines = fillLines(tokens, middle);
    if (lines.length <= count) [best, high] = [lines, middle];
    else low = middle;
  }
  return best;
}

function withEllipsis({ text }: Line, maxWidth: number, measure: MeasureText): Line {
  const characters = graphemes(text);
  while (characters.length > 1 && measure(`${characters.join('')}…`) > maxWidth) characters.pop();
  const shortened = `${characters.join('').trimEnd()}…`;
  const width = measure(shortened);
  return { text: shortened, width, bare: width };
}

/**
 * Breaks a name into at most `maxLines` balanced lines no wider than `maxWidth`: Latin script between words, Chinese
 * between characters. What does not fit ends in an ellipsis. Control and zero-width characters count as spaces.
 */
export function wrapLabel(text: string, maxWidth: number, maxLines: number, measure: MeasureText): WrappedLabel {
  const clean = text.slice(0, LONGEST).replace(UNPRINTABLE, ' ').trim();
  const words = tokenize(clean).map((word) => measureToken(word, measure));
  const tokens = cutWide(words, maxWidth, measure);
  const greedy = fillLines(tokens, maxWidth);
  const overflows = greedy.length > maxLines || text.length > LONGEST;
  const lines = overflows ? greedy.slice(0, maxLines) : balance(tokens, greedy.length, maxWidth);
  const last = lines.at(-1);
  if (overflows && last) lines[lines.length - 1] = withEllipsis(last, maxWidth, measure);
  return {
    lines: lines.map((line) => line.text.trimEnd()),
    width: Math.max(0, ...lines.map(({ bare }) => bare)),
    whole: !overflows && tokens.length === words.length,
  };
}
