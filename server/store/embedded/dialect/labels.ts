import { plainName, type SyntaxNode } from '../../guard/syntax-tree.ts';
import { isOnly } from '../../value-type.ts';
import { nameCode } from './literals.ts';
import { hasToken, partsOf, rulesOf } from './parts.ts';
import type { Scope, Term } from './scope.ts';
import { refuse } from './unsupported.ts';

/** A label expression as a condition on a node or a relationship. */
export function labelCondition(node: SyntaxNode, subject: Term, scope: Scope): string {
  switch (node.name) {
    case 'labelExpression4':
      return joined(partsOf(node, 'labelExpression3'), 'OR', subject, scope);
    case 'labelExpression3':
      return joined(partsOf(node, 'labelExpression2'), 'AND', subject, scope);
    case 'labelExpression2': {
      const [inner = node] = rulesOf(node);
      const condition = labelCondition(inner, subject, scope);
      return (node.parts.length - 1) % 2 === 1 ? `(NOT ${condition})` : condition;
    }
    default:
      return oneLabel(node, subject, scope);
  }
}

function joined(parts: readonly SyntaxNode[], word: string, subject: Term, scope: Scope): string {
  const conditions = parts.map((part) => labelCondition(part, subject, scope));
  return conditions.length === 1 ? (conditions[0] ?? '') : `(${conditions.join(` ${word} `)})`;
}

function oneLabel(node: SyntaxNode, subject: Term, scope: Scope): string {
  const [first = node] = rulesOf(node);
  if (first.name === 'labelExpression4') return labelCondition(first, subject, scope);
  const isNode = isOnly(subject.type, 'node');
  if (hasToken(node, '%'))
    return isNode ? `(size(labels(${subject.code})) > 0)` : `(type(${subject.code}) IS NOT NULL)`;
  if (first.name !== 'symbolicNameString')
    return refuse(node, 'a computed label', 'Compare labels(n) or type(r) with a parameter.');
  const name = plainName(first);
  return isNode ? `(${subject.code}:${nameCode(name, node)})` : `(type(${subject.code}) = '${plainLabel(name, node)}')`;
}

function plainLabel(name: string, node: SyntaxNode): string {
  return nameCode(name, node).slice(1, -1).replaceAll("'", "\\'");
}

/** The names of a label expression that is one name or names with `|` between, or null for any other. */
export function plainAlternatives(node: SyntaxNode): string[] | null {
  const names = partsOf(node, 'labelExpression3').map(singleName);
  return names.every((name) => name !== null) ? names : null;
}

function singleName(node: SyntaxNode): string | null {
  if (node.name === 'symbolicNameString') return plainName(node);
  const [inner] = node.parts;
  return node.parts.length === 1 && inner ? singleName(inner) : null;
}
