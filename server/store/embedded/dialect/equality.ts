import type { SyntaxNode } from '../../guard/syntax-tree.ts';
import { itemOf, isOnly, mayBe, ofKind, orNull, type Kind, type ValueType } from '../../value-type.ts';
import { written } from './checks.ts';
import type { Scope, Term } from './scope.ts';
import { refuse } from './unsupported.ts';

/** Kinds that the engine compares as Neo4j does within a group, and takes for one another across some groups. */
const GROUPS: readonly (readonly Kind[])[] = [
  ['integer', 'float'],
  ['string'],
  ['boolean'],
  ['list'],
  ['map'],
  ['node'],
  ['relationship'],
  ['path'],
  ['other'],
];

function groupsOf(type: ValueType): (readonly Kind[])[] {
  return GROUPS.filter((group) => mayBe(type, ...group));
}

function shareGroup(left: ValueType, right: ValueType): boolean {
  return groupsOf(left).some((group) => mayBe(right, ...group));
}

/** Whether a value of the one type can never equal one of the other, null left aside. */
function neverEqual(left: ValueType, right: ValueType): boolean {
  return groupsOf(left).length > 0 && groupsOf(right).length > 0 && !shareGroup(left, right);
}

/** The engine reads strings as numbers or booleans to compare them with those. */
function mayBeCoerced(left: ValueType, right: ValueType): boolean {
  const one = (a: ValueType, b: ValueType): boolean => mayBe(a, 'string') && mayBe(b, 'integer', 'float', 'boolean');
  return one(left, right) || one(right, left);
}

/** Sees to it that comparing two values means the same in both engines; the answer tells what only the data decides. */
function checkComparable(left: ValueType, right: ValueType, node: SyntaxNode, scope: Scope): void {
  if (mayBeCoerced(left, right)) {
    scope.work.notice(
      `${written(node, scope)}: a number is compared with a string where the data has it so; here '1' = 1 holds, in Neo4j it does not.`,
    );
  }
  if (mayBe(left, 'map') && mayBe(right, 'map') && isOnly(left, 'map') && isOnly(right, 'map')) {
    refuse(node, 'comparing maps', 'Compare their fields one by one.');
  }
  if (mayBe(left, 'list') && mayBe(right, 'list')) checkItems(left, right, node, scope);
}

function checkItems(left: ValueType, right: ValueType, node: SyntaxNode, scope: Scope): void {
  const [ours, theirs] = [itemOf(left), itemOf(right)];
  if (ours.kinds.includes('null') || theirs.kinds.includes('null')) {
    refuse(node, 'comparing lists that may hold null', 'Drop the nulls first: [x IN list WHERE x IS NOT NULL].');
  }
  if (mayBeCoerced(ours, theirs))
    refuse(node, 'comparing lists of different kinds of values', 'Compare like with like.');
  checkComparable(ours, theirs, node, scope);
}

export function equal(left: Term, right: Term, node: SyntaxNode, scope: Scope): Term {
  return compareEquality(left, right, node, scope, true);
}

export function unequal(left: Term, right: Term, node: SyntaxNode, scope: Scope): Term {
  return compareEquality(left, right, node, scope, false);
}

function compareEquality(left: Term, right: Term, node: SyntaxNode, scope: Scope, sameWanted: boolean): Term {
  const mayBeNull = left.type.kinds.includes('null') || right.type.kinds.includes('null');
  const type = mayBeNull ? orNull(ofKind('boolean')) : ofKind('boolean');
  if (neverEqual(left.type, right.type)) {
    return {
      code: `(CASE WHEN ${left.code} IS NULL OR ${right.code} IS NULL THEN null ELSE ${!sameWanted} END)`,
      type,
    };
  }
  checkComparable(left.type, right.type, node, scope);
  return { code: `(${left.code} ${sameWanted ? '=' : '<>'} ${right.code})`, type };
}

/** `x IN list`. The engine takes `null IN []` for null. */
export function contained(item: Term, list: Term, node: SyntaxNode, scope: Scope): Term {
  const items = itemOf(list.type);
  const mayBeNull = [item.type, list.type, items].some(({ kinds }) => kinds.includes('null'));
  const type = mayBeNull ? orNull(ofKind('boolean')) : ofKind('boolean');
  if (neverEqual(item.type, items))
    refuse(node, 'looking for a value in a list of another kind', 'Compare like with like.');
  checkComparable(item.type, items, node, scope);
  const plain = `(${item.code} IN ${list.code})`;
  if (!item.type.kinds.includes('null')) return { code: plain, type };
  return { code: `(size(${list.code}) > 0 AND ${plain})`, type };
}

/** `<`, `<=`, `>`, `>=`: numbers and strings are ordered alike in both engines, nothing else is. */
export function ordered(left: Term, operator: string, right: Term, node: SyntaxNode, scope: Scope): Term {
  const type = orNull(ofKind('boolean'));
  const code = `(${left.code} ${operator} ${right.code})`;
  const orderable = [['integer', 'float'], ['string']] as const;
  if (orderable.some((kinds) => isOnly(left.type, ...kinds) && isOnly(right.type, ...kinds))) return { code, type };
  if (!orderable.some((kinds) => mayBe(left.type, ...kinds) && mayBe(right.type, ...kinds))) {
    refuse(node, `${operator} between these kinds of values`, 'Order numbers or strings.');
  }
  scope.work.notice(
    `${written(node, scope)}: whether both sides are numbers, or both strings, only the data decides; booleans and lists are not ordered here.`,
  );
  return { code, type };
}
