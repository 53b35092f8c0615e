import type { SyntaxNode } from '../../guard/syntax-tree.ts';
import { listOf, ofKind } from '../../value-type.ts';
import { booleanValue } from './operators.ts';
import { needPart, partOf, partsOf } from './parts.ts';
import { refuseMatchMode, translateElements, translatePatternList, whereCode, type Pattern } from './patterns.ts';
import type { Scope, Term } from './scope.ts';
import { refuse } from './unsupported.ts';

/** `EXISTS { … }` and `COUNT { … }` over patterns, or over one MATCH. */
export function translateCounted(node: SyntaxNode, scope: Scope): Term {
  const isCount = node.name === 'countExpression';
  const matched = patternsOf(node);
  if (!matched)
    return refuse(
      node,
      `${isCount ? 'COUNT' : 'EXISTS'} { } over more than patterns`,
      'Use CALL (n) { … RETURN count(*) AS c }.',
    );
  refuseMatchMode(matched.holder);
  const pattern = translatePatternList(matched.list, scope);
  const conditions = [...pattern.conditions, ...conditionsOf(matched.where, pattern.scope)];
  const code = `${isCount ? 'COUNT' : 'EXISTS'} { MATCH ${pattern.code}${whereCode(conditions)} }`;
  return { code, type: ofKind(isCount ? 'integer' : 'boolean') };
}

interface Matched {
  holder: SyntaxNode;
  list: SyntaxNode;
  where: SyntaxNode | undefined;
}

function patternsOf(node: SyntaxNode): Matched | null {
  const list = partOf(node, 'patternList');
  if (list) return { holder: node, list, where: partOf(node, 'whereClause') };
  const match = onlyClause(needPart(node, 'queryWithLocalDefinitions'));
  if (match?.name !== 'matchClause' || match.parts[0]?.name.toUpperCase() !== 'MATCH') return null;
  const inner = partOf(match, 'patternList');
  return inner ? { holder: match, list: inner, where: partOf(match, 'whereClause') } : null;
}

/** The one clause that a query consists of, if that is all. */
function onlyClause(node: SyntaxNode): SyntaxNode | undefined {
  const [part, ...others] = node.parts;
  if (!part || others.length > 0) return undefined;
  return node.name === 'clause' ? part : onlyClause(part);
}

function conditionsOf(where: SyntaxNode | undefined, scope: Scope): string[] {
  return where ? [booleanValue(needPart(where, 'expression'), scope).code] : [];
}

/** A pattern where a condition stands: whether there is such a path. */
export function translatePatternExpression(node: SyntaxNode, scope: Scope): Term {
  const pattern = translateElements(needPart(node, 'pathPatternNonEmpty'), scope);
  return { code: `EXISTS { MATCH ${pattern.code}${whereCode(pattern.conditions)} }`, type: ofKind('boolean') };
}

/** `[(n)-->(m) WHERE condition | value]`. The engine leaves null values out, unless each is wrapped. */
export function translatePatternComprehension(node: SyntaxNode, scope: Scope): Term {
  if (partOf(node, 'variable')) refuse(node, 'a named path within [ ]', 'Use MATCH, and collect().');
  const pattern: Pattern = translateElements(needPart(node, 'pathPatternNonEmpty'), scope);
  const expressions = partsOf(node, 'expression');
  const result = expressions.pop() ?? node;
  const conditions = [...pattern.conditions, ...expressions.map((each) => booleanValue(each, pattern.scope).code)];
  const value = pattern.scope.value(result);
  const inside = `${pattern.code}${whereCode(conditions)}`;
  const type = listOf(value.type);
  if (!value.type.kinds.includes('null')) return { code: `[${inside} | ${value.code}]`, type };
  const item = scope.work.newName();
  return { code: `[${item} IN [${inside} | [${value.code}]] | ${item}[0]]`, type };
}
