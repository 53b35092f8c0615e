import { tokensOf, type SyntaxNode } from '../../guard/syntax-tree.ts';
import { ANYTHING, eitherOf, isOnly, itemOf, listOf, mayBe, ofKind, orNull, type ValueType } from '../../value-type.ts';
import { insistOnKind, requireKind, written } from './checks.ts';
import { booleanValue } from './operators.ts';
import { hasToken, needPart, partsOf } from './parts.ts';
import type { Scope, Term } from './scope.ts';
import { refuse } from './unsupported.ts';

function listValue(node: SyntaxNode, scope: Scope): Term {
  return requireKind(scope.value(node), node, scope, 'list');
}

function sameNullness(type: ValueType, of: Term): ValueType {
  return of.type.kinds.includes('null') ? orNull(type) : type;
}

/** `[x IN list WHERE condition | value]`. */
export function translateListComprehension(node: SyntaxNode, scope: Scope): Term {
  const [source = node, ...expressions] = partsOf(node, 'expression');
  const list = listValue(source, scope);
  const { term: item, scope: inner } = scope.declare(needPart(node, 'variable'), itemOf(list.type));
  const condition = hasToken(node, 'WHERE') ? expressions.shift() : undefined;
  const [result] = expressions;
  const value = result ? inner.value(result) : item;
  const where = condition ? ` WHERE ${booleanValue(condition, inner).code}` : '';
  const mapped = result ? ` | ${value.code}` : '';
  const type = sameNullness(listOf(value.type), list);
  return { code: `[${item.code} IN ${list.code}${where}${mapped}]`, type };
}

/**
 * `any`, `all`, `none`, `single`. The engine takes a condition that is null for one that does not hold; Neo4j answers null where that
 * could have been decisive.
 */
export function translateListPredicate(node: SyntaxNode, scope: Scope): Term {
  const [source = node, predicate] = partsOf(node, 'expression');
  if (!predicate) return refuse(node, `${written(node, scope)} without WHERE`, 'Write the condition behind WHERE.');
  const list = listValue(source, scope);
  const { term: item, scope: inner } = scope.declare(needPart(node, 'variable'), itemOf(list.type));
  const condition = booleanValue(predicate, inner);
  const word = (tokensOf(node)[0] ?? '').toLowerCase();
  const over = (kind: string, code: string): string => `${kind}(${item.code} IN ${list.code} WHERE ${code})`;
  const type = sameNullness(ofKind('boolean'), list);
  if (!condition.type.kinds.includes('null')) return { code: over(word, condition.code), type };
  return { code: decided(word, condition.code, list.code, over), type: orNull(type) };
}

function decided(word: string, condition: string, list: string, over: (kind: string, code: string) => string): string {
  const unknown = `WHEN ${over('any', `(${condition} IS NULL)`)} THEN null`;
  const none = `CASE WHEN ${list} IS NULL THEN null`;
  switch (word) {
    case 'any':
      return `(${none} WHEN ${over('any', condition)} THEN true ${unknown} ELSE false END)`;
    case 'all':
      return `(${none} WHEN ${over('any', `(NOT ${condition})`)} THEN false ${unknown} ELSE true END)`;
    case 'none':
      return `(${none} WHEN ${over('any', condition)} THEN false ${unknown} ELSE true END)`;
    default: {
      // Two that hold decide it, whatever else is null.
      const count = `size([${over('', condition).slice(1, -1)}])`;
      return `(${none} WHEN ${count} > 1 THEN false ${unknown} ELSE ${count} = 1 END)`;
    }
  }
}

const TYPE_ROUNDS = 3;

/** `reduce(sum = 0, x IN list | sum + x)`. */
export function translateReduce(node: SyntaxNode, scope: Scope): Term {
  const [start = node, source = node, step = node] = partsOf(node, 'expression');
  const [total = node, each = node] = partsOf(node, 'variable');
  const list = insistOnKind(listValue(source, scope), source, scope, 'list');
  const first = scope.value(start);
  let type = first.type;
  for (let round = 1; ; round += 1) {
    const { term: sum, scope: withTotal } = scope.declare(total, type);
    const { term: item, scope: inner } = withTotal.declare(each, itemOf(list.type));
    const next = inner.value(step);
    const grown = eitherOf([type, next.type]);
    if (JSON.stringify(grown) === JSON.stringify(type)) {
      const code = `reduce(${sum.code} = ${first.code}, ${item.code} IN ${list.code} | ${next.code})`;
      return { code, type: sameNullness(type, list) };
    }
    if (round > TYPE_ROUNDS)
      return refuse(node, 'reduce() with a result of changing kinds', 'Keep it to one kind of value.');
    type = grown;
  }
}

/** What stands in square brackets behind a value: an index or a key. */
export function translateIndex(base: Term, postfix: SyntaxNode, scope: Scope): Term {
  const index = needPart(postfix, 'expression');
  const place = scope.value(index);
  if (isOnly(base.type, 'list') && mayBe(base.type, 'list')) {
    insistOnKind(place, index, scope, 'integer');
    return { code: `${base.code}[${place.code}]`, type: orNull(itemOf(base.type)) };
  }
  if (!isOnly(base.type, 'map', 'node', 'relationship')) {
    return refuse(postfix, 'an index into what may be no list', 'Index lists, and take fields by their name.');
  }
  insistOnKind(place, index, scope, 'string');
  return { code: `${base.code}[${place.code}]`, type: ANYTHING };
}

/** `list[from..to]`: the engine only slices by bounds that are not negative. */
export function translateSlice(base: Term, postfix: SyntaxNode, scope: Scope): Term {
  if (!isOnly(base.type, 'list')) return refuse(postfix, 'a slice of what may be no list', 'Slice lists.');
  const bounds = postfix.parts.slice(1, -1).map((part) => (part.isToken ? '..' : boundCode(part, scope)));
  return { code: `${base.code}[${bounds.join('')}]`, type: base.type };
}

function boundCode(node: SyntaxNode, scope: Scope): string {
  const { code } = scope.value(node);
  if (/^\d+$/.test(code)) return code;
  return refuse(
    node,
    'a slice with such a bound',
    'Use whole numbers that are not negative, or reverse(), head() and last().',
  );
}
