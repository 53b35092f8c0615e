import { plainName, tokensOf, type SyntaxNode } from '../../guard/syntax-tree.ts';
import { listOf, ofKind, orNull, type ValueType } from '../../value-type.ts';
import { equal } from './equality.ts';
import { labelCondition, plainAlternatives } from './labels.ts';
import { mapEntries, nameCode } from './literals.ts';
import { booleanValue } from './operators.ts';
import { hasToken, needPart, partOf, partsOf, rulesOf } from './parts.ts';
import type { Scope, Term } from './scope.ts';
import { refuse } from './unsupported.ts';

/** A pattern in the engine's Cypher, with what has to hold beside it, and the scope that has its variables. */
export interface Pattern {
  code: string;
  conditions: string[];
  scope: Scope;
}

interface Element {
  code: string;
  conditions: string[];
  scope: Scope;
}

const NODE = ofKind('node');
const RELATIONSHIP = ofKind('relationship');

/** The variable of a node or relationship: one that is there already, or a new one. */
function elementVariable(
  node: SyntaxNode,
  type: ValueType,
  scope: Scope,
): { term: Term; scope: Scope; known: boolean } {
  const variable = partOf(node, 'variable');
  if (!variable) return { term: { code: scope.work.newName(), type }, scope, known: false };
  const known = scope.variables.get(plainName(variable));
  if (!known) return { ...scope.declare(variable, type), known: false };
  if (!known.type.kinds.every((kind) => kind === 'null' || type.kinds.includes(kind))) {
    refuse(variable, `${plainName(variable)} in a pattern`, 'Use a variable that a pattern has made.');
  }
  return { term: known, scope, known: true };
}

export function translateNode(node: SyntaxNode, outer: Scope): Element {
  const { term, scope } = elementVariable(node, NODE, outer);
  const labels = labelsOf(node, term, scope, ':');
  const map = properties(node, term, outer, scope);
  const code = `(${term.code}${labels.code}${map.code})`;
  return { code, conditions: [...labels.conditions, ...map.conditions, ...inlineWhere(node, scope)], scope };
}

function labelsOf(node: SyntaxNode, term: Term, scope: Scope, mark: string): { code: string; conditions: string[] } {
  const expression = partOf(node, 'labelExpression');
  if (!expression) return { code: '', conditions: [] };
  const inner = needPart(expression, 'labelExpression4');
  const names = plainAlternatives(inner);
  const isRelationship = term.type.kinds.some((kind) => kind !== 'node' && kind !== 'null');
  if (names && (names.length === 1 || isRelationship)) {
    return { code: `${mark}${names.map((name) => nameCode(name, expression)).join('|')}`, conditions: [] };
  }
  if (term.type.kinds.includes('list')) {
    return refuse(expression, 'such types of a path of varying length', 'Name the types, with | between.');
  }
  return { code: '', conditions: [labelCondition(inner, term, scope)] };
}

/**
 * What a pattern says of properties. A value that speaks of other variables, or may be of another kind than the property, becomes
 * a condition: the engine would read a string as a number there.
 */
function properties(node: SyntaxNode, term: Term, outer: Scope, scope: Scope): { code: string; conditions: string[] } {
  const part = partOf(node, 'properties');
  if (!part) return { code: '', conditions: [] };
  const map = partOf(part, 'map');
  if (!map) return refuse(part, 'a parameter for all properties', 'Name the properties: {id: $id}.');
  const [inline, conditions]: [string[], string[]] = [[], []];
  for (const { key, value } of mapEntries(map)) {
    const held = scope.work.propertyTypes[key] ?? orNull(ofKind());
    const property = { code: `${term.code}.${nameCode(key, value)}`, type: held };
    const given = scope.value(value);
    const condition = equal(property, given, value, scope).code;
    const isPlain = condition === `(${property.code} = ${given.code})` && !/v\d/.test(given.code);
    if (isPlain && !given.type.kinds.includes('null')) inline.push(`${nameCode(key, value)}: ${given.code}`);
    else conditions.push(condition);
  }
  if (conditions.length > 0 && term.type.kinds.includes('list')) {
    refuse(part, 'such properties on a path of varying length', 'Give constants of the kind that the property holds.');
  }
  void outer;
  return { code: inline.length > 0 ? ` {${inline.join(', ')}}` : '', conditions };
}

function inlineWhere(node: SyntaxNode, scope: Scope): string[] {
  const condition = partOf(node, 'expression');
  return condition ? [booleanValue(condition, scope).code] : [];
}

export function translateRelationship(node: SyntaxNode, outer: Scope): Element {
  const length = partOf(node, 'pathLength');
  const type = length ? listOf(RELATIONSHIP) : RELATIONSHIP;
  const { term, scope, known } = elementVariable(node, type, outer);
  if (known)
    refuse(
      node,
      'a relationship that an earlier pattern has found',
      'Match it once, and use startNode() and endNode().',
    );
  const types = labelsOf(node, term, scope, ':');
  const map = properties(node, term, outer, scope);
  if (length && partOf(node, 'expression'))
    refuse(node, 'WHERE within a path of varying length', 'Use all(r IN relationships(p) WHERE …).');
  const inner = `${term.code}${types.code}${length ? lengthCode(length) : ''}${map.code}`;
  const [left, right] = [partOf(node, 'leftArrow'), partOf(node, 'rightArrow')];
  const isLeft = left !== undefined && right === undefined;
  const isRight = right !== undefined && left === undefined;
  const code = `${isLeft ? '<' : ''}-[${inner}]-${isRight ? '>' : ''}`;
  return { code, conditions: [...types.conditions, ...map.conditions, ...inlineWhere(node, scope)], scope };
}

function lengthCode(node: SyntaxNode): string {
  const [, ...tokens] = tokensOf(node);
  const place = tokens.indexOf('..');
  const numberAt = (index: number): number | null => (/^\d+$/.test(tokens[index] ?? '') ? Number(tokens[index]) : null);
  if (tokens.length === 0) return '*1..';
  if (place < 0) return rangeCode(numberAt(0), numberAt(0), node);
  return rangeCode(place === 0 ? null : numberAt(0), numberAt(place + 1), node);
}

function rangeCode(from: number | null, to: number | null, node: SyntaxNode): string {
  const least = from ?? 1;
  if (to !== null && to < least)
    refuse(node, `a path of ${least} to ${to} relationships`, 'Give the smaller number first.');
  return `*${least}..${to ?? ''}`;
}

/** A chain of nodes and relationships. */
export function translateElements(node: SyntaxNode, outer: Scope): Pattern {
  let [code, scope] = ['', outer];
  const conditions: string[] = [];
  for (const part of rulesOf(node)) {
    if (part.name !== 'nodePattern' && part.name !== 'relationshipPattern') {
      refuse(part, 'a quantified path', 'Use a path of varying length, such as -[:DRIVES*1..3]->.');
    }
    const element = part.name === 'nodePattern' ? translateNode(part, scope) : translateRelationship(part, scope);
    code += element.code;
    conditions.push(...element.conditions);
    ({ scope } = element);
  }
  return { code, conditions, scope };
}

/** One of the patterns of a MATCH, with its name if it has one; not a shortest path. */
export function translatePattern(node: SyntaxNode, outer: Scope): Pattern {
  const prefix = partOf(node, 'pathPatternPrefix');
  if (prefix) refuse(prefix, `${tokensOf(prefix).join(' ')} in a pattern`, 'Use shortestPath() between two nodes.');
  const elements = needPart(needPart(node, 'anonymousPattern'), 'patternElement');
  const pattern = translateElements(elements, outer);
  const variable = partOf(node, 'variable');
  if (!variable) return { ...pattern, conditions: [...presenceOf(elements, outer), ...pattern.conditions] };
  if (partsOf(elements, 'relationshipPattern').length === 0) {
    refuse(node, 'a path of one node', 'Use the node itself.');
  }
  const { term, scope } = pattern.scope.declare(variable, ofKind('path'));
  return { ...pattern, code: `${term.code} = ${pattern.code}`, scope };
}

/** A node that an earlier pattern may have left empty is found no more by standing alone; the engine would pass it on. */
function presenceOf(elements: SyntaxNode, outer: Scope): string[] {
  const [only, ...others] = rulesOf(elements);
  const variable = only && others.length === 0 ? partOf(only, 'variable') : undefined;
  const known = variable && outer.variables.get(plainName(variable));
  return known?.type.kinds.includes('null') ? [`(${known.code} IS NOT NULL)`] : [];
}

export function shortestPathOf(node: SyntaxNode): SyntaxNode | undefined {
  return partOf(needPart(node, 'anonymousPattern'), 'shortestPathPattern');
}

export interface ShortestPath {
  /** Matches for the two ends, where these are not known yet. */
  ends: Pattern[];
  path: Pattern;
}

/** The engine finds a shortest path only between two nodes that are bound before. */
export function translateShortestPath(node: SyntaxNode, outer: Scope): ShortestPath {
  const shortest = shortestPathOf(node) ?? node;
  const parts = rulesOf(needPart(shortest, 'patternElement'));
  const [from = node, relationship = node, to = node] = parts;
  if (parts.length !== 3)
    refuse(node, 'a shortest path of such a pattern', 'Write two nodes and one relationship of varying length.');
  const start = boundEnd(from, outer);
  const end = boundEnd(to, start.scope);
  const path = translateRelationship(relationship, end.scope);
  if (path.conditions.length > 0)
    refuse(relationship, 'such conditions on a shortest path', 'Name the types, with | between.');
  const [word = ''] = tokensOf(shortest);
  const call = `${/^all/i.test(word) ? 'allShortestPaths' : 'shortestPath'}((${start.name})${path.code}(${end.name}))`;
  const variable = partOf(node, 'variable');
  const named = variable ? path.scope.declare(variable, ofKind('path')) : null;
  outer.work.notice('A shortest path from a node to itself is left out; Neo4j would refuse the query.');
  return {
    ends: [start.pattern, end.pattern].filter((pattern) => pattern !== null),
    path: {
      code: `${named ? named.term.code : outer.work.newName()} = ${call}`,
      conditions: [`(${start.name} <> ${end.name})`],
      scope: named?.scope ?? path.scope,
    },
  };
}

function boundEnd(node: SyntaxNode, scope: Scope): { name: string; pattern: Pattern | null; scope: Scope } {
  const variable = partOf(node, 'variable');
  const known = variable && scope.variables.get(plainName(variable));
  if (known && node.parts.length === 3) return { name: known.code, pattern: null, scope };
  const pattern = translateNode(node, scope);
  const name = /^\((v\d+)/.exec(pattern.code)?.[1] ?? '';
  return { name, pattern, scope: pattern.scope };
}

/** The patterns of a list as one, for EXISTS and COUNT and the like. */
export function translatePatternList(node: SyntaxNode, outer: Scope): Pattern {
  let scope = outer;
  const [codes, conditions]: [string[], string[]] = [[], []];
  for (const part of partsOf(node, 'pattern')) {
    if (shortestPathOf(part)) refuse(part, 'a shortest path at this place', 'Find it with MATCH.');
    const pattern = translatePattern(part, scope);
    codes.push(pattern.code);
    conditions.push(...pattern.conditions);
    ({ scope } = pattern);
  }
  return { code: codes.join(', '), conditions, scope };
}

/** WHERE for all that has to hold, or nothing. */
export function whereCode(conditions: readonly string[]): string {
  return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
}

export function refuseMatchMode(node: SyntaxNode): void {
  const mode = partOf(node, 'matchMode');
  if (mode && !hasToken(mode, 'DIFFERENT')) refuse(mode, tokensOf(mode).join(' '), 'Leave it out.');
}
