import { plainName, type SyntaxNode } from '../../guard/syntax-tree.ts';
import { ANYTHING, eitherOf, isOnly, ofKind, orNull, type ValueType } from '../../value-type.ts';
import { translateCountStar } from './aggregates.ts';
import { requireKind, written } from './checks.ts';
import { equal } from './equality.ts';
import { translateCall } from './functions.ts';
import {
  translateIndex,
  translateListComprehension,
  translateListPredicate,
  translateReduce,
  translateSlice,
} from './lists.ts';
import { nameCode, translateList, translateLiteral, translateParameter } from './literals.ts';
import {
  booleanValue,
  translateComparison,
  translateLogic,
  translateNot,
  translatePower,
  translatePredicate,
  translateProduct,
  translateSign,
  translateSum,
} from './operators.ts';
import { fingerprintOf, hasToken, needPart, partOf, partsOf } from './parts.ts';
import type { Scope, Term } from './scope.ts';
import { translateCounted, translatePatternComprehension, translatePatternExpression } from './subqueries.ts';
import { refuse } from './unsupported.ts';

type Translate = (node: SyntaxNode, scope: Scope) => Term;

/** What each rule of the grammar that stands for a value becomes; a rule that is not here is refused. */
const RULES: Readonly<Record<string, Translate>> = {
  expression: translateLogic,
  expression11: translateLogic,
  expression10: translateLogic,
  expression9: translateNot,
  expression8: translateComparison,
  expression7: translatePredicate,
  expression6: translateSum,
  expression5: translateProduct,
  expression4: translatePower,
  expression3: translateSign,
  expression2: translatePostfixes,
  literal: translateLiteral,
  parameter: translateParameter,
  variable: translateVariable,
  parenthesizedExpression: (node, scope) => scope.value(needPart(node, 'expression')),
  functionInvocation: translateCall,
  countStar: translateCountStar,
  caseExpression: translateCase,
  extendedCaseExpression: translateSimpleCase,
  listLiteral: translateList,
  listComprehension: translateListComprehension,
  listItemsPredicate: translateListPredicate,
  reduceExpression: translateReduce,
  mapProjection: translateProjection,
  patternComprehension: translatePatternComprehension,
  patternExpression: translatePatternExpression,
  existsExpression: translateCounted,
  countExpression: translateCounted,
  trimFunction: translateTrim,
};

const HINTS: Readonly<Record<string, string>> = {
  collectExpression: 'Use a pattern comprehension, [(n)-->(m) | m.id], or CALL (n) { … RETURN collect(m) AS ms }.',
  shortestPathExpression: 'Find the path with MATCH p = shortestPath(…).',
  normalizeFunction: 'Compare the text as it is.',
};

/** @throws Unsupported */
export function translateValue(node: SyntaxNode, scope: Scope): Term {
  const key = scope.grouping?.keys.get(fingerprintOf(node));
  if (key) return key;
  const [only] = node.parts;
  if (node.parts.length === 1 && only && !only.isToken && PASSED_THROUGH.has(node.name))
    return translateValue(only, scope);
  const translate = Object.hasOwn(RULES, node.name) ? RULES[node.name] : undefined;
  if (translate) return translate(node, scope);
  return refuse(node, `${written(node, scope)}`, HINTS[node.name] ?? 'Write it in another way.');
}

/** The levels of precedence, which most of the time hold nothing but the next. */
const PASSED_THROUGH: ReadonlySet<string> = new Set([
  'expression',
  ...Array.from({ length: 11 }, (_, level) => `expression${level + 1}`),
]);

function translateVariable(node: SyntaxNode, scope: Scope): Term {
  const name = plainName(node);
  const known = scope.variables.get(name);
  if (known) return known;
  const hint = 'Name it in the WITH before, or among what is grouped by.';
  return refuse(node, `the variable ${name} at this place`, hint);
}

function translatePostfixes(node: SyntaxNode, scope: Scope): Term {
  const [base = node, ...postfixes] = node.parts;
  return postfixes.reduce((term, postfix) => {
    const property = partOf(postfix, 'property');
    if (property) return propertyOf(term, property, scope);
    return hasToken(postfix, '..') ? translateSlice(term, postfix, scope) : translateIndex(term, postfix, scope);
  }, scope.value(base));
}

/** The names that the engine gives to parts of an entity itself. */
const ENGINE_NAMES: ReadonlySet<string> = new Set(['_id', '_labels', '_type', '_source', '_target']);

function propertyOf(base: Term, property: SyntaxNode, scope: Scope): Term {
  const key = plainName(needPart(property, 'propertyKeyName'));
  if (ENGINE_NAMES.has(key))
    refuse(property, `the property ${key}`, 'Use labels(), type(), startNode() and endNode().');
  requireKind(base, property, scope, 'node', 'relationship', 'map');
  return { code: `${base.code}.${nameCode(key, property)}`, type: propertyType(base.type, key, scope) };
}

function propertyType(base: ValueType, key: string, scope: Scope): ValueType {
  const ofEntity = scope.work.propertyTypes[key] ?? ofKind('null');
  if (isOnly(base, 'node', 'relationship')) return orNull(ofEntity);
  if (!isOnly(base, 'map', 'node', 'relationship')) return ANYTHING;
  const ofMap = base.fields ? (base.fields[key] ?? ofKind('null')) : ANYTHING;
  const type = isOnly(base, 'map') ? ofMap : eitherOf([ofMap, orNull(ofEntity)]);
  return base.kinds.includes('null') ? orNull(type) : type;
}

function translateCase(node: SyntaxNode, scope: Scope): Term {
  const branches = partsOf(node, 'caseAlternative').map((alternative) => {
    const [condition = node, result = node] = partsOf(alternative, 'expression');
    return { condition: booleanValue(condition, scope), result: scope.value(result) };
  });
  const [otherwise] = partsOf(node, 'expression');
  return caseTerm(branches, otherwise ? scope.value(otherwise) : null);
}

/** `CASE value WHEN …` compares as `=` does, which the engine's own form does not. */
function translateSimpleCase(node: SyntaxNode, scope: Scope): Term {
  const [subject = node, otherwise] = partsOf(node, 'expression');
  const value = scope.value(subject);
  const branches = partsOf(node, 'extendedCaseAlternative').map((alternative) => {
    const conditions = partsOf(alternative, 'extendedWhen').map((when) => whenCondition(value, when, scope));
    const result = scope.value(needPart(alternative, 'expression'));
    return { condition: { code: `(${conditions.join(' OR ')})`, type: ofKind('boolean') }, result };
  });
  return caseTerm(branches, otherwise ? scope.value(otherwise) : null);
}

function whenCondition(value: Term, when: SyntaxNode, scope: Scope): string {
  const operand = partOf(when, 'expression');
  if (!operand || when.parts.length > 1)
    return refuse(when, 'such a condition behind WHEN', 'Use CASE WHEN value > 1 THEN ….');
  return equal(value, scope.value(operand), when, scope).code;
}

function caseTerm(branches: readonly { condition: Term; result: Term }[], otherwise: Term | null): Term {
  const code = branches.map(({ condition, result }) => `WHEN ${condition.code} THEN ${result.code}`).join(' ');
  const types = [...branches.map(({ result }) => result.type), otherwise?.type ?? ofKind('null')];
  return { code: `(CASE ${code} ELSE ${otherwise?.code ?? 'null'} END)`, type: eitherOf(types) };
}

/** `n {.id, .*, extra: value, other}`. */
function translateProjection(node: SyntaxNode, scope: Scope): Term {
  const base = scope.value(needPart(node, 'variable'));
  if (!isOnly(base.type, 'node', 'relationship', 'map'))
    refuse(node, 'a projection of such a value', 'Project a node, a relationship or a map.');
  const entries = partsOf(node, 'mapProjectionElement').map((element) => projected(element, base, scope));
  const fields = entries.every(({ key }) => key !== '*')
    ? { fields: Object.fromEntries(entries.map(({ key, type }) => [key, type])) }
    : {};
  const code = `${base.code} {${entries.map((entry) => entry.code).join(', ')}}`;
  const type: ValueType = { kinds: ['map'], ...fields };
  if (!base.type.kinds.includes('null')) return { code, type };
  return { code: `(CASE WHEN ${base.code} IS NULL THEN null ELSE ${code} END)`, type: orNull(type) };
}

function projected(element: SyntaxNode, base: Term, scope: Scope): { key: string; code: string; type: ValueType } {
  if (hasToken(element, '*')) return { key: '*', code: '.*', type: ANYTHING };
  const property = partOf(element, 'property');
  if (property) {
    const key = plainName(needPart(property, 'propertyKeyName'));
    return { key, code: `.${nameCode(key, property)}`, type: propertyType(base.type, key, scope) };
  }
  const [named = element] = element.parts;
  const key = plainName(named);
  const value = partOf(element, 'expression');
  const term = value ? scope.value(value) : translateVariable(named, scope);
  return { key, code: `${nameCode(key, element)}: ${term.code}`, type: term.type };
}

function translateTrim(node: SyntaxNode, scope: Scope): Term {
  const [source, ...others] = partsOf(node, 'expression');
  if (!source || others.length > 0 || node.parts.length !== 4) {
    return refuse(node, 'trim() of other than blanks', 'Use replace().');
  }
  const term = scope.value(source);
  if (!isOnly(term.type, 'string')) refuse(node, 'trim() of what may be no string', 'Give it a string.');
  return { code: `trim(${term.code})`, type: term.type };
}
