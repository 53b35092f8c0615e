import type { SyntaxNode } from '../../guard/syntax-tree.ts';
import { isOnly, mayBe, type Kind } from '../../value-type.ts';
import type { Scope, Term } from './scope.ts';
import { refuse } from './unsupported.ts';

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  null: 'null',
  boolean: 'a boolean',
  integer: 'an integer',
  float: 'a number with a fraction',
  string: 'a string',
  list: 'a list',
  map: 'a map',
  node: 'a node',
  relationship: 'a relationship',
  path: 'a path',
  other: 'a date, a time or a point',
};

export function kindWords(kinds: readonly Kind[]): string {
  return kinds.map((kind) => KIND_WORDS[kind]).join(' or ');
}

/** What the user wrote there, for a message. */
export function written(node: SyntaxNode, scope: Scope): string {
  const text = scope.work.query.slice(node.from, node.to).replaceAll(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/**
 * Sees to it that a value is of one of these kinds, or null. Where only the data decides, the answer says so: Neo4j fails on a value
 * of another kind, and the embedded engine takes it for null.
 * @throws Unsupported where it is never of them
 */
export function requireKind(term: Term, node: SyntaxNode, scope: Scope, ...kinds: readonly Kind[]): Term {
  if (isOnly(term.type, ...kinds)) return term;
  const words = kindWords(kinds);
  if (!mayBe(term.type, ...kinds)) {
    refuse(node, `${written(node, scope)}, where ${words} is needed`, 'Give it a value of that kind.');
  }
  scope.work.notice(
    `${written(node, scope)}: a value that is not ${words} counts as null here; Neo4j would refuse the query.`,
  );
  return term;
}

/** @throws Unsupported where it may be of another kind than these */
export function insistOnKind(term: Term, node: SyntaxNode, scope: Scope, ...kinds: readonly Kind[]): Term {
  if (isOnly(term.type, ...kinds)) return term;
  const construct = `${written(node, scope)}, which may be something else than ${kindWords(kinds)},`;
  return refuse(
    node,
    construct,
    'Use a property that always holds a value of that kind, or send the value as a parameter.',
  );
}
