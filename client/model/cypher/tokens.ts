export type TokenKind =
  | 'comment'
  | 'string'
  /** A name in backticks. */
  | 'quoted'
  | 'parameter'
  | 'number'
  | 'word'
  | 'punctuation';

/** A piece of a statement; `from` and `to` count UTF-16 code units. */
export interface Token {
  kind: TokenKind;
  from: number;
  to: number;
}

const SHAPES: readonly (readonly [TokenKind, RegExp])[] = [
  ['comment', /\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/uy],
  ['string', /'(?:[^'\\]|\\[^])*(?:'|\\?$)|"(?:[^"\\]|\\[^])*(?:"|\\?$)/uy],
  ['quoted', /`(?:[^`]|``)*(?:`|$)/uy],
  ['parameter', /\$(?:`(?:[^`]|``)*(?:`|$)|[\p{L}\p{N}_]*)/uy],
  ['number', /(?:0[xo][\da-f_]+|(?:\d[\d_]*(?:\.\d[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d+)?)(?![\p{L}_])/iuy],
  ['word', /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy],
  ['punctuation', /[^\s]/uy],
];

/** The pieces of a text in their order; whatever is typed comes out as something, and spaces come out as nothing. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (token) tokens.push(token);
    at = token?.to ?? at + 1;
  }
  return tokens;
}

function tokenAt(text: string, from: number): Token | null {
  for (const [kind, shape] of SHAPES) {
    shape.lastIndex = from;
    const [found] = shape.exec(text) ?? [];
    if (found) return { kind, from, to: from + found.length };
  }
  return null;
}

/** The names behind `$`, each once, in the order in which they are first used. */
export function parametersOf(text: string): string[] {
  const names = tokenize(text)
    .filter(({ kind }) => kind === 'parameter')
    .map(({ from, to }) => nameOf(text.slice(from + 1, to)));
  return [...new Set(names)].filter((name) => name !== '');
}

function nameOf(written: string): string {
  if (!written.startsWith('`')) return written;
  const end = written.length > 1 && written.endsWith('`') ? -1 : undefined;
  return written.slice(1, end).replaceAll('``', '`');
}
