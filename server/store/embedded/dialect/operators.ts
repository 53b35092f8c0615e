import { tokensOf, type SyntaxNode } from '../../guard/syntax-tree.ts';
import {
  eitherOf,
  isOnly,
  itemOf,
  listOf,
  mayBe,
  ofKind,
  orNull,
  type Kind,
  type ValueType,
} from '../../value-type.ts';
import { insistOnKind, requireKind, written } from './checks.ts';
import { contained, equal, ordered, unequal } from './equality.ts';
import { needPart, rulesOf } from './parts.ts';
import { labelCondition } from './labels.ts';
import { checkPattern } from './regular-expression.ts';
import type { Scope, Term } from './scope.ts';
import { refuse } from './unsupported.ts';

/** A chain of operators that is read from left to right: operands, and the token between each two. */
function chainOf(node: SyntaxNode): { first: SyntaxNode; rest: { operator: string; operand: SyntaxNode }[] } {
  const operands = rulesOf(node);
  const operators = node.parts.filter(({ isToken }) => isToken).map(({ name }) => name.toUpperCase());
  const rest = operands.slice(1).map((operand, index) => ({ operator: operators[index] ?? '', operand }));
  return { first: operands[0] ?? node, rest };
}

const BOOLEAN = ofKind('boolean');

function booleanOf(...terms: readonly Term[]): ValueType {
  return terms.some(({ type }) => type.kinds.includes('null')) ? orNull(BOOLEAN) : BOOLEAN;
}

export function booleanValue(node: SyntaxNode, scope: Scope): Term {
  return requireKind(scope.value(node), node, scope, 'boolean');
}

/** OR, XOR, AND. */
export function translateLogic(node: SyntaxNode, scope: Scope): Term {
  const { first, rest } = chainOf(node);
  return rest.reduce(
    (left, { operator, operand }) => {
      const right = booleanValue(operand, scope);
      return { code: `(${left.code} ${operator} ${right.code})`, type: booleanOf(left, right) };
    },
    booleanValue(first, scope),
  );
}

export function translateNot(node: SyntaxNode, scope: Scope): Term {
  const [operand = node] = rulesOf(node);
  const count = node.parts.length - 1;
  const term = booleanValue(operand, scope);
  return { code: count % 2 === 1 ? `(NOT ${term.code})` : term.code, type: booleanOf(term) };
}

/** `a < b <= c` means that both hold. */
export function translateComparison(node: SyntaxNode, scope: Scope): Term {
  const { first, rest } = chainOf(node);
  let [left, links] = [scope.value(first), [] as Term[]];
  for (const { operator, operand } of rest) {
    const right = scope.value(operand);
    links = [...links, comparison(left, operator, right, node, scope)];
    left = right;
  }
  if (links.length === 1 && links[0]) return links[0];
  return { code: `(${links.map(({ code }) => code).join(' AND ')})`, type: booleanOf(...links) };
}

function comparison(left: Term, operator: string, right: Term, node: SyntaxNode, scope: Scope): Term {
  if (operator === '=') return equal(left, right, node, scope);
  if (operator === '<>') return unequal(left, right, node, scope);
  return ordered(left, operator, right, node, scope);
}

/** What stands behind a value: IN, STARTS WITH, IS NULL and the like. */
export function translatePredicate(node: SyntaxNode, scope: Scope): Term {
  const [subject = node, predicate = node] = node.parts;
  const left = scope.value(subject);
  const words = predicate.parts.filter(({ isToken }) => isToken).map(({ name }) => name.toUpperCase());
  switch (words.join(' ')) {
    case 'IS NULL':
    case 'IS NOT NULL':
      return { code: `(${left.code} ${words.join(' ')})`, type: BOOLEAN };
    case 'STARTS WITH':
    case 'ENDS WITH':
    case 'CONTAINS':
      return textPredicate(left, words.join(' '), needPart(predicate, 'expression6'), scope);
    case 'IN':
      return inPredicate(left, needPart(predicate, 'expression6'), node, scope);
    case '=~':
      return matches(left, subject, needPart(predicate, 'expression6'), scope);
    default:
      return labelPredicate(left, subject, predicate, scope);
  }
}

function textPredicate(left: Term, words: string, operand: SyntaxNode, scope: Scope): Term {
  const right = scope.value(operand);
  const certain = [left, right].every(({ type }) => type.kinds.join() === 'string');
  return { code: `(${left.code} ${words} ${right.code})`, type: certain ? BOOLEAN : orNull(BOOLEAN) };
}

function inPredicate(left: Term, operand: SyntaxNode, node: SyntaxNode, scope: Scope): Term {
  const list = requireKind(scope.value(operand), operand, scope, 'list');
  return contained(left, list, node, scope);
}

function matches(left: Term, subject: SyntaxNode, operand: SyntaxNode, scope: Scope): Term {
  requireKind(left, subject, scope, 'string');
  const pattern = checkPattern(operand);
  return { code: `(${left.code} =~ ${pattern})`, type: booleanOf(left) };
}

function labelPredicate(left: Term, subject: SyntaxNode, predicate: SyntaxNode, scope: Scope): Term {
  const expression = predicate.parts.find(({ name }) => name === 'labelExpression4');
  if (!expression) {
    return refuse(predicate, `${tokensOf(predicate).join(' ')}`, 'Compare values, or use labels(), type() or IS NULL.');
  }
  const negated = predicate.parts.some(({ name, isToken }) => isToken && name.toUpperCase() === 'NOT');
  if (!isOnly(left.type, 'node') && !isOnly(left.type, 'relationship')) {
    refuse(
      subject,
      `asking for the labels of ${written(subject, scope)}`,
      'Ask a node or a relationship of a pattern.',
    );
  }
  const code = labelCondition(expression, left, scope);
  return { code: negated ? `(NOT ${code})` : code, type: booleanOf(left) };
}

const NUMBER: readonly Kind[] = ['integer', 'float'];

/** `+`, `-`, `||`. */
export function translateSum(node: SyntaxNode, scope: Scope): Term {
  const { first, rest } = chainOf(node);
  return rest.reduce((left, { operator, operand }) => {
    const right = scope.value(operand);
    return operator === '-' ? arithmetic(left, '-', right, node, scope) : sum(left, right, node, scope);
  }, scope.value(first));
}

/** Lists grow by a value only where that is wrapped in a list of its own. */
function sum(left: Term, right: Term, node: SyntaxNode, scope: Scope): Term {
  const [ours, theirs] = [mayBe(left.type, 'list'), mayBe(right.type, 'list')];
  if (ours || theirs) return joined(left, right, node, scope);
  if (mayBe(left.type, 'string') || mayBe(right.type, 'string')) return concatenated(left, right, node, scope);
  return arithmetic(left, '+', right, node, scope);
}

function joined(left: Term, right: Term, node: SyntaxNode, scope: Scope): Term {
  for (const term of [left, right]) {
    if (mayBe(term.type, 'list')) insistOnKind(term, node, scope, 'list');
  }
  if (
    isOnly(left.type, 'list') &&
    isOnly(right.type, 'list') &&
    mayBe(left.type, 'list') &&
    mayBe(right.type, 'list')
  ) {
    const type = listOf(eitherOf([itemOf(left.type), itemOf(right.type)]));
    const mayBeNull = [left, right].some((term) => term.type.kinds.includes('null'));
    return { code: `(${left.code} + ${right.code})`, type: mayBeNull ? orNull(type) : type };
  }
  return mayBe(left.type, 'list') ? appended(left, right, node, false) : appended(right, left, node, true);
}

function appended(list: Term, item: Term, node: SyntaxNode, front: boolean): Term {
  if (item.type.kinds.includes('null')) {
    refuse(
      node,
      'adding to a list what may be null',
      'Give it another value with coalesce(), or write it as a list: [value].',
    );
  }
  const type = listOf(eitherOf([itemOf(list.type), item.type]));
  const code = front ? `([${item.code}] + ${list.code})` : `(${list.code} + [${item.code}])`;
  return { code, type: list.type.kinds.includes('null') ? orNull(type) : type };
}

function concatenated(left: Term, right: Term, node: SyntaxNode, scope: Scope): Term {
  insistOnKind(left, node, scope, 'string', 'integer');
  insistOnKind(right, node, scope, 'string', 'integer');
  const certain = [left, right].some(({ type }) => isOnly(type, 'string') && mayBe(type, 'string'));
  if (!certain)
    refuse(node, `${written(node, scope)}, which may add or join,`, 'Use toString() on what is to be joined.');
  const mayBeNull = [left, right].some(({ type }) => type.kinds.includes('null'));
  return { code: `(${left.code} + ${right.code})`, type: mayBeNull ? orNull(ofKind('string')) : ofKind('string') };
}

function arithmetic(left: Term, operator: string, right: Term, node: SyntaxNode, scope: Scope): Term {
  insistOnKind(left, node, scope, ...NUMBER);
  insistOnKind(right, node, scope, ...NUMBER);
  return { code: `(${left.code} ${operator} ${right.code})`, type: numberType(left, right) };
}

function numberType(...terms: readonly Term[]): ValueType {
  const kinds = terms.every(({ type }) => isOnly(type, 'integer')) ? ['integer' as const] : NUMBER;
  const type = ofKind(...kinds);
  return terms.some((term) => term.type.kinds.includes('null')) ? orNull(type) : type;
}

/** `*`, `/`, `%`. */
export function translateProduct(node: SyntaxNode, scope: Scope): Term {
  const { first, rest } = chainOf(node);
  return rest.reduce(
    (left, { operator, operand }) => arithmetic(left, operator, scope.value(operand), node, scope),
    scope.value(first),
  );
}

/** The engine reads a chain of powers from the right; each gets its brackets here. */
export function translatePower(node: SyntaxNode, scope: Scope): Term {
  const { first, rest } = chainOf(node);
  return rest.reduce((left, { operand }) => {
    const { code, type } = arithmetic(left, '^', scope.value(operand), node, scope);
    return { code, type: type.kinds.includes('null') ? orNull(ofKind('float')) : ofKind('float') };
  }, scope.value(first));
}

export function translateSign(node: SyntaxNode, scope: Scope): Term {
  const [sign, operand = node] = node.parts;
  const term = insistOnKind(scope.value(operand), operand, scope, ...NUMBER);
  return sign?.name === '-' ? { code: `(-${term.code})`, type: term.type } : term;
}
