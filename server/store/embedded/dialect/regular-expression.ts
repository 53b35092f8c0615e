import { tokensOf, type SyntaxNode } from '../../guard/syntax-tree.ts';
import { stringCode, textOf } from './literals.ts';
import { refuse } from './unsupported.ts';

/*
 * Neo4j reads Java's regular expressions, the engine Rust's. What is let through means the same in both: letters, groups,
 * alternatives, repetitions, simple classes. The shorthand classes are written out, as Java's know ASCII only.
 */

const PIECE =
  /\\[.*+?()[\]{}|^$\\/-]|\\[dws]|[^\\^$&~[\](){}*+?|.]|\[\^?(?:[^\\[\]&~^-]-[^\\[\]&~^-]|[^\\[\]&~^-])+\]|\.|\((?:\?:|(?!\?))|\)|\||[*+?]\??|\{\d{1,2}(?:,\d{0,2})?\}/y;

const SHORTHANDS: Readonly<Record<string, string>> = {
  '\\d': '[0-9]',
  '\\w': '[a-zA-Z_0-9]',
  '\\s': '[ \\t\\n\\x0B\\f\\r]',
  '.': '[^\\n\\r\\u{85}\\u{2028}\\u{2029}]',
};

const HINT = 'Use a pattern of letters, ., *, +, ?, | and groups, or CONTAINS, STARTS WITH and ENDS WITH.';

/** The code of the pattern behind `=~`. */
export function checkPattern(node: SyntaxNode): string {
  const [literal, ...others] = tokensOf(node);
  if (others.length > 0 || !literal || !/^['"]/.test(literal)) {
    return refuse(node, 'a regular expression that is not a plain string', HINT);
  }
  const pattern = textOf(literal);
  const [flag = ''] = /^\(\?i\)/.exec(pattern) ?? [];
  if (flag && /[^ -~]|[kKsS]/.test(pattern)) {
    return refuse(node, '(?i) with these letters', 'Compare toLower() of the text.');
  }
  return stringCode(flag + translatePattern(pattern.slice(flag.length), node));
}

const REPEATED = /^(?:[*+?]\??|\{.*\})$/;

function translatePattern(pattern: string, node: SyntaxNode): string {
  let [place, written, before] = [0, '', ''];
  while (place < pattern.length) {
    PIECE.lastIndex = place;
    const piece = PIECE.exec(pattern)?.[0];
    // A repetition of a repetition is possessive in Java.
    if (piece === undefined || (REPEATED.test(piece) && REPEATED.test(before))) {
      return refuse(node, `this regular expression from ${JSON.stringify(pattern.slice(place))} on`, HINT);
    }
    written += SHORTHANDS[piece] ?? piece;
    place += piece.length;
    before = piece;
  }
  return written;
}
