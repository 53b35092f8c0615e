import type { Callable } from '../../../server/contract/cypher.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A call around a place of a text, and which of its arguments the place is in. */
export interface Call {
  callable: Callable;
  /** Where its name begins. */
  from: number;
  /** Counted from 0; no more than the arguments that the signature has. */
  argument: number;
}

interface Frame {
  bracket: string;
  /** The name that stands right before the bracket, and where it begins. */
  name: string;
  from: number;
  commas: number;
}

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The innermost call of something known that is open at a place; null where there is none. */
export function callAt(text: string, place: number, callables: readonly Callable[]): Call | null {
  const byName = new Map(callables.map((callable) => [callable.name.toLowerCase(), callable]));
  for (const { bracket, name, from, commas } of openFrames(text, place).toReversed()) {
    // A subquery is a statement of its own.
    if (bracket === '{' && name !== '') return null;
    const callable = bracket === '(' ? byName.get(name.toLowerCase()) : undefined;
    if (callable) {
      const last = Math.max(argumentsOf(callable.signature).length - 1, 0);
      return { callable, from, argument: Math.min(commas, last) };
    }
  }
  return null;
}

function openFrames(text: string, place: number): Frame[] {
  const tokens = tokenize(text).filter(
    ({ from, to, kind }) => kind !== 'comment' && (kind === 'string' ? from < place : to <= place),
  );
  const frames: Frame[] = [];
  for (const [index, token] of tokens.entries()) {
    const sign = token.kind === 'punctuation' ? text.slice(token.from, token.to) : '';
    const top = frames.at(-1);
    if (sign !== '' && '([{'.includes(sign))
      frames.push({ bracket: sign, commas: 0, ...nameBefore(text, tokens, index) });
    else if (sign === ',' && top) top.commas += 1;
    else if (CLOSES[sign] !== undefined && top?.bracket === CLOSES[sign]) frames.pop();
  }
  return frames;
}

/** A name with its namespace, such as `duration.between`. */
function nameBefore(text: string, tokens: readonly Token[], index: number): Pick<Frame, 'name' | 'from'> {
  let at = index - 1;
  if (tokens[at]?.kind !== 'word') return { name: '', from: tokens[index]?.from ?? 0 };
  const sign = (place: number): string => text.slice(tokens[place]?.from, tokens[place]?.to);
  while (at >= 2 && sign(at - 1) === '.' && tokens[at - 2]?.kind === 'word') at -= 2;
  const from = tokens[at]?.from ?? 0;
  return { name: text.slice(from, tokens[index - 1]?.to).replaceAll(/\s/gu, ''), from };
}

/** The arguments that a signature names, each with its type, such as `length :: INTEGER`. */
export function argumentsOf(signature: string): string[] {
  const inside = signature.slice(signature.indexOf('(') + 1, closingOf(signature));
  const found = [''];
  let depth = 0;
  for (const sign of inside) {
    if ('([{<'.includes(sign)) depth += 1;
    if (')]}>'.includes(sign)) depth -= 1;
    if (sign === ',' && depth === 0) found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((argument) => argument.trim()).filter((argument) => argument !== '');
}

/** What a signature gives back, such as `INTEGER`. */
export function returnsOf(signature: string): string {
  return signature.slice(closingOf(signature) + 1).replace(/^\s*::\s*/u, '');
}

function closingOf(signature: string): number {
  let depth = 0;
  for (let at = signature.indexOf('('); at < signature.length; at += 1) {
    if (signature[at] === '(') depth += 1;
    if (signature[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return signature.length;
}
