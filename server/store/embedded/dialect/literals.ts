import { plainName, tokensOf, type SyntaxNode } from '../../guard/syntax-tree.ts';
import { eitherOf, listOf, ofKind, type ValueType } from '../../value-type.ts';
import { partsOf, rulesOf } from './parts.ts';
import type { Scope, Term } from './scope.ts';
import { refuse } from './unsupported.ts';

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** The text that a string literal stands for, as Neo4j reads it: an escape that it does not know stays as it is written. */
export function textOf(literal: string): string {
  return literal.slice(1, -1).replaceAll(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (whole, code?: string, letter = '') => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return ESCAPES[letter] ?? (`\\'"`.includes(letter) ? letter : whole);
  });
}

const WRITTEN: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

export function stringCode(text: string): string {
  return `'${text.replaceAll(/[\\'\n\r\t]/g, (letter) => WRITTEN[letter] ?? letter)}'`;
}

/** A name as the engine reads it, whatever it consists of. */
export function nameCode(name: string, node: SyntaxNode): string {
  if (/^[A-Za-z_]\w*$/.test(name)) return `\`${name}\``;
  if (/[`\\]/.test(name)) refuse(node, `the name ${name}`, 'Use names without backticks and backslashes.');
  return `\`${name}\``;
}

export function translateLiteral(node: SyntaxNode, scope: Scope): Term {
  const [part = node] = node.parts;
  if (part.name === 'numberLiteral') return numberTerm(part);
  if (part.name === 'stringLiteral')
    return { code: stringCode(textOf(tokensOf(part).join(''))), type: ofKind('string') };
  if (part.name === 'map') return mapTerm(part, scope);
  const word = tokensOf(node).join('').toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { code: word.toLowerCase(), type: ofKind('boolean') };
  if (word === 'NULL') return { code: 'null', type: ofKind('null') };
  return refuse(node, word, 'Compute it: 1.0 / 0 is infinity, 0.0 / 0 is not a number.');
}

function numberTerm(node: SyntaxNode): Term {
  const text = tokensOf(node).join('').replaceAll('_', '');
  if (/^-?0[xo]/i.test(text)) {
    const sign = text.startsWith('-') ? '-' : '';
    return { code: `(${sign}${BigInt(text.replace('-', ''))})`, type: ofKind('integer') };
  }
  if (/^-?\d+$/.test(text)) return { code: text.startsWith('-') ? `(${text})` : text, type: ofKind('integer') };
  if (!/^-?\d*\.?\d+(?:e[+-]?\d+)?$/i.test(text))
    refuse(node, `the number ${text}`, 'Write it with digits and a point.');
  const full = text.replace(/^(-?)\./, '$10.');
  return { code: full.startsWith('-') ? `(${full})` : full, type: ofKind('float') };
}

function mapTerm(node: SyntaxNode, scope: Scope): Term {
  const entries = mapEntries(node).map(({ key, value }) => ({ key, term: scope.value(value), node: value }));
  const fields = Object.fromEntries(entries.map(({ key, term }): [string, ValueType] => [key, term.type]));
  const code = entries.map(({ key, term, node: place }) => `${nameCode(key, place)}: ${term.code}`).join(', ');
  return { code: `{${code}}`, type: { kinds: ['map'], fields } };
}

/** The entries of a map; of those that share a key, the last. */
export function mapEntries(map: SyntaxNode): { key: string; value: SyntaxNode }[] {
  const values = partsOf(map, 'expression');
  const entries = partsOf(map, 'propertyKeyName').map((key, index) => [plainName(key), values[index] ?? key] as const);
  return [...new Map(entries)].map(([key, value]) => ({ key, value }));
}

export function translateList(node: SyntaxNode, scope: Scope): Term {
  const terms = rulesOf(node).map((item) => scope.value(item));
  const item = terms.length === 0 ? ofKind() : eitherOf(terms.map(({ type }) => type));
  return { code: `[${terms.map(({ code }) => code).join(', ')}]`, type: listOf(item) };
}

export function translateParameter(node: SyntaxNode, scope: Scope): Term {
  const name = tokensOf(node).slice(1).join('').replaceAll('`', '');
  const type = scope.work.parameters[name];
  if (!type || !/^[A-Za-z]\w*$/.test(name)) {
    return refuse(node, `the parameter $${name}`, 'Name parameters with letters and digits, a letter first.');
  }
  return { code: `$${name}`, type };
}
