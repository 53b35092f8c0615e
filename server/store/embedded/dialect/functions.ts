import { dottedName, type SyntaxNode } from '../../guard/syntax-tree.ts';
import {
  ANYTHING,
  eitherOf,
  isOnly,
  itemOf,
  listOf,
  ofKind,
  orNull,
  type Kind,
  type ValueType,
} from '../../value-type.ts';
import { AGGREGATES, translateAggregate } from './aggregates.ts';
import { insistOnKind, requireKind } from './checks.ts';
import { equal } from './equality.ts';
import { partsOf } from './parts.ts';
import type { Scope, Term } from './scope.ts';
import { refuse } from './unsupported.ts';

interface Rule {
  /** Kinds that each argument may be of; further arguments are optional from `required` on. */
  takes: readonly (readonly Kind[])[];
  required?: number;
  gives: ValueType | ((terms: readonly Term[]) => ValueType);
  /** The call in the engine's Cypher; `name(arguments)` unless given. */
  code?: (...codes: string[]) => string;
}

const NUMBER: readonly Kind[] = ['integer', 'float'];
const [INTEGER, FLOAT, STRING, BOOLEAN] = [ofKind('integer'), ofKind('float'), ofKind('string'), ofKind('boolean')];
const ENTITY: readonly Kind[] = ['node', 'relationship'];

function onNumber(gives: Rule['gives'] = FLOAT): Rule {
  return { takes: [NUMBER], gives };
}

function onText(gives: ValueType = STRING, ...more: readonly (readonly Kind[])[]): Rule {
  return { takes: [['string'], ...more], gives };
}

const sameAsFirst = ([first]: readonly Term[]): ValueType => first?.type ?? ANYTHING;
const firstItem = ([first]: readonly Term[]): ValueType => (first ? orNull(itemOf(first.type)) : ANYTHING);

/** Every function that is known to answer alike, by its name in lower case. */
const RULES: Readonly<Record<string, Rule>> = {
  abs: onNumber(sameAsFirst),
  ceil: onNumber(),
  floor: onNumber(),
  // Halves go up, also below zero; the engine's own function goes away from zero.
  round: { takes: [NUMBER], gives: FLOAT, code: (value) => `floor(${value} + 0.5)` },
  sign: onNumber(INTEGER),
  sqrt: onNumber(),
  exp: onNumber(),
  log: onNumber(),
  log10: onNumber(),
  sin: onNumber(),
  cos: onNumber(),
  tan: onNumber(),
  asin: onNumber(),
  acos: onNumber(),
  atan: onNumber(),
  degrees: onNumber(),
  radians: onNumber(),
  atan2: { takes: [NUMBER, NUMBER], gives: FLOAT },
  pi: { takes: [], gives: FLOAT },
  e: { takes: [], gives: FLOAT },
  toupper: onText(),
  upper: onText(),
  tolower: onText(),
  lower: onText(),
  trim: onText(),
  ltrim: onText(),
  rtrim: onText(),
  replace: onText(STRING, ['string'], ['string']),
  left: onText(STRING, ['integer']),
  right: onText(STRING, ['integer']),
  substring: { takes: [['string'], ['integer'], ['integer']], required: 2, gives: STRING },
  char_length: { ...onText(INTEGER), code: (text) => `size(${text})` },
  character_length: { ...onText(INTEGER), code: (text) => `size(${text})` },
  size: { takes: [['list', 'string']], gives: INTEGER },
  length: { takes: [['path']], gives: INTEGER },
  reverse: { takes: [['list', 'string']], gives: sameAsFirst },
  head: { takes: [['list']], gives: firstItem },
  last: { takes: [['list']], gives: firstItem },
  tail: { takes: [['list']], gives: sameAsFirst },
  range: { takes: [['integer'], ['integer'], ['integer']], required: 2, gives: listOf(INTEGER) },
  isempty: { takes: [['list', 'string']], gives: BOOLEAN, code: (value) => `(size(${value}) = 0)` },
  keys: { takes: [['map', ...ENTITY]], gives: listOf(STRING) },
  properties: { takes: [['map', ...ENTITY]], gives: ofKind('map') },
  labels: { takes: [['node']], gives: listOf(STRING) },
  type: { takes: [['relationship']], gives: STRING },
  nodes: { takes: [['path']], gives: listOf(ofKind('node')) },
  relationships: { takes: [['path']], gives: listOf(ofKind('relationship')) },
  startnode: { takes: [['relationship']], gives: ofKind('node') },
  endnode: { takes: [['relationship']], gives: ofKind('node') },
  // A fraction is written in other digits by the engine.
  tostring: { takes: [['string', 'integer', 'boolean']], gives: STRING },
  tofloat: { takes: [NUMBER], gives: FLOAT },
  toboolean: { takes: [['string', 'boolean']], gives: orNull(BOOLEAN) },
};

/** The engine's own reading of numbers in strings knows neither fractions nor exponents of integers. */
function toInteger(node: SyntaxNode, scope: Scope): Term {
  const term = insistOnKind(scope.value(node), node, scope, ...NUMBER, 'string');
  if (isOnly(term.type, ...NUMBER)) return { code: `toInteger(${term.code})`, type: nullable(INTEGER, [term]) };
  return refuse(node, 'toInteger() of a string', 'Send the number as a number, or compare the text as it is.');
}

function coalesce(nodes: readonly SyntaxNode[], scope: Scope): Term {
  const terms = nodes.map((node) => scope.value(node));
  const type = eitherOf(terms.map((term) => term.type));
  const neverNull = terms.some((term) => !term.type.kinds.includes('null'));
  const kinds = neverNull ? type.kinds.filter((kind) => kind !== 'null') : type.kinds;
  return { code: `coalesce(${terms.map(({ code }) => code).join(', ')})`, type: { ...type, kinds } };
}

/** By nothing, the engine splits differently. */
function split([text, mark]: readonly SyntaxNode[], node: SyntaxNode, scope: Scope): Term {
  if (!text || !mark) return refuse(node, 'split() without two arguments', 'Give it two.');
  const [whole, delimiter] = [insistOnKind(scope.value(text), text, scope, 'string'), scope.value(mark)];
  if (!/^'.+'$/.test(delimiter.code))
    return refuse(mark, 'split() by what is no plain string', 'Write the mark to split by as a string.');
  return { code: `split(${whole.code}, ${delimiter.code})`, type: nullable(listOf(STRING), [whole]) };
}

function nullIf([left, right]: readonly SyntaxNode[], node: SyntaxNode, scope: Scope): Term {
  if (!left || !right) return refuse(node, 'nullIf() without two arguments', 'Give it two.');
  const [value, other] = [scope.value(left), scope.value(right)];
  return {
    code: `(CASE WHEN ${equal(value, other, node, scope).code} THEN null ELSE ${value.code} END)`,
    type: orNull(value.type),
  };
}

function nullable(type: ValueType, terms: readonly Term[]): ValueType {
  return terms.some((term) => term.type.kinds.includes('null')) ? orNull(type) : type;
}

/** Those that have a rule of their own elsewhere, or a form of their own in the grammar. */
const OTHERS = ['coalesce', 'split', 'nullif', 'tointeger', 'exists', 'all', 'any', 'none', 'single', 'reduce'];
const REFUSED_AGGREGATES: ReadonlySet<string> = new Set(['percentilecont', 'percentiledisc']);

/** What the embedded store answers a call of, in lower case. */
export const EMBEDDED_FUNCTIONS: ReadonlySet<string> = new Set([
  ...Object.keys(RULES),
  ...[...AGGREGATES].filter((name) => !REFUSED_AGGREGATES.has(name)),
  ...OTHERS,
]);

export function translateCall(node: SyntaxNode, scope: Scope): Term {
  const [nameNode = node] = node.parts;
  const name = dottedName(nameNode).toLowerCase();
  if (AGGREGATES.has(name)) return translateAggregate(name, node, scope);
  const argumentNodes = partsOf(node, 'functionArgument').flatMap(({ parts }) => parts);
  if (name === 'coalesce') return coalesce(argumentNodes, scope);
  if (name === 'split') return split(argumentNodes, node, scope);
  if (name === 'nullif') return nullIf(argumentNodes, node, scope);
  if (name === 'tointeger' && argumentNodes[0]) return toInteger(argumentNodes[0], scope);
  if (name === 'exists' && argumentNodes[0]) return scope.value(argumentNodes[0]);
  const rule = RULES[name];
  if (!rule || !Object.hasOwn(RULES, name)) {
    const hint = HINTS[name] ?? 'Use another function, or compute it from the rows.';
    return refuse(nameNode, `the function ${dottedName(nameNode)}()`, hint);
  }
  return callRule(name, rule, argumentNodes, node, scope);
}

const HINTS: Readonly<Record<string, string>> = {
  id: 'Every node and relationship has a property uid that no other has: n.uid.',
  elementid: 'Every node and relationship has a property uid that no other has: n.uid.',
  rand: 'Take a sample of the rows on your side.',
  percentilecont: 'Collect the values, and compute it from them.',
  percentiledisc: 'Collect the values, and compute it from them.',
};

function callRule(name: string, rule: Rule, nodes: readonly SyntaxNode[], node: SyntaxNode, scope: Scope): Term {
  const required = rule.required ?? rule.takes.length;
  if (nodes.length < required || nodes.length > rule.takes.length) {
    return refuse(
      node,
      `${name}() with ${nodes.length} arguments`,
      `Give it ${required === rule.takes.length ? required : `${required} to ${rule.takes.length}`}.`,
    );
  }
  const terms = nodes.map((each, index) => requireKind(scope.value(each), each, scope, ...(rule.takes[index] ?? [])));
  const codes = terms.map(({ code }) => code);
  const type = nullable(typeof rule.gives === 'function' ? rule.gives(terms) : rule.gives, terms);
  return { code: rule.code ? rule.code(...codes) : `${name}(${codes.join(', ')})`, type };
}
