import { plainName, tokensOf, type SyntaxNode } from '../../guard/syntax-tree.ts';
import { itemOf } from '../../value-type.ts';
import { requireKind } from './checks.ts';
import { booleanValue } from './operators.ts';
import { hasToken, needPart, partOf, partsOf, rulesOf } from './parts.ts';
import {
  refuseMatchMode,
  shortestPathOf,
  translatePattern,
  translateShortestPath,
  whereCode,
  type Pattern,
} from './patterns.ts';
import { translateBody, type Column, type Projection } from './projections.ts';
import { Scope } from './scope.ts';
import { refuse } from './unsupported.ts';

interface Step {
  code: string;
  scope: Scope;
  /** Of the clause that ends the query. */
  result?: Projection;
}

export interface QueryCode {
  code: string;
  columns: Column[];
  /** The names that the columns have in the engine's statement. */
  aliases: string[];
}

/** A query from its first clause to its RETURN. */
function translateClauses(clauses: readonly SyntaxNode[], start: Scope, aliases?: readonly string[]): QueryCode {
  let scope = start;
  const codes: string[] = [];
  for (const clause of clauses) {
    const step = translateClause(clause, scope, aliases);
    codes.push(step.code);
    ({ scope } = step);
    if (step.result) {
      const names = [...step.result.scope.variables.values()].map(({ code }) => code);
      return { code: codes.join(' '), columns: step.result.columns, aliases: names };
    }
  }
  const last = clauses.at(-1);
  if (!last) throw new Error('a query without clauses');
  return refuse(last, 'a query without RETURN', 'End it with RETURN.');
}

function translateClause(clause: SyntaxNode, scope: Scope, aliases?: readonly string[]): Step {
  switch (clause.name) {
    case 'matchClause':
      return translateMatch(clause, scope);
    case 'unwindClause':
      return translateUnwind(clause, scope);
    case 'withClause':
      return translateBody(needPart(clause, 'returnBody'), scope, {
        word: 'WITH',
        where: partOf(clause, 'whereClause'),
      });
    case 'returnClause': {
      const result = translateBody(needPart(clause, 'returnBody'), scope, { word: 'RETURN', aliases });
      return { code: result.code, scope: result.scope, result };
    }
    case 'subqueryClause':
      return translateSubquery(clause, scope);
    case 'callClause':
      return refuse(
        clause,
        'CALL of a procedure',
        'GET /api/schema lists labels, relationship types and property keys.',
      );
    default:
      return refuse(clause, (tokensOf(clause)[0] ?? '').toUpperCase(), 'Use MATCH, UNWIND, WITH, CALL { } and RETURN.');
  }
}

function translateUnwind(clause: SyntaxNode, scope: Scope): Step {
  const node = needPart(clause, 'expression');
  const list = requireKind(scope.value(node), node, scope, 'list');
  const { term, scope: after } = scope.declare(needPart(clause, 'variable'), itemOf(list.type));
  return { code: `UNWIND ${list.code} AS ${term.code}`, scope: after };
}

function whereOf(clause: SyntaxNode, scope: Scope): string[] {
  const where = partOf(clause, 'whereClause');
  return where ? [booleanValue(needPart(where, 'expression'), scope).code] : [];
}

function translateMatch(clause: SyntaxNode, outer: Scope): Step {
  refuseMatchMode(clause);
  const search = partOf(clause, 'searchClause');
  if (search) refuse(search, 'SEARCH', 'GET /api/search finds nodes by their words.');
  const patterns = partsOf(needPart(clause, 'patternList'), 'pattern');
  const isOptional = hasToken(clause, 'OPTIONAL');
  if (patterns.some(shortestPathOf)) return translateShortestMatch(clause, patterns, isOptional, outer);
  const { codes, conditions, scope } = translatePatterns(patterns, outer);
  const held = [...conditions, ...whereOf(clause, scope)];
  const where = whereCode(held);
  const found = `MATCH ${codes.join(', ')}`;
  if (!isOptional) return { code: COMPREHENSION.test(where) ? filtered(found, held, scope) : found + where, scope };
  refuseSubqueries(clause, where);
  return { code: `OPTIONAL ${found}${where}`, scope: afterMatch(scope, outer, isOptional) };
}

const COMPREHENSION = /\[\(v\d/;

/** The engine knows no pattern comprehension in a WHERE: the condition becomes a column, and the column is asked for. */
function filtered(match: string, conditions: readonly string[], scope: Scope): string {
  const known = [...new Set([...scope.variables.values()].map(({ code }) => code))];
  const holds = scope.work.newName();
  return `${match} WITH ${[...known, `(${conditions.join(' AND ')}) AS ${holds}`].join(', ')} WHERE ${holds}`;
}

/** The engine drops rows by a subquery there, where it should leave the optional part empty. */
function refuseSubqueries(clause: SyntaxNode, where: string): void {
  if (!/(?:EXISTS|COUNT) \{/.test(where)) return;
  const place = partOf(clause, 'whereClause') ?? clause;
  refuse(place, 'a pattern or subquery in the WHERE of an OPTIONAL MATCH', 'Ask it in a MATCH or WITH of its own.');
}

function translatePatterns(patterns: readonly SyntaxNode[], outer: Scope): Omit<Pattern, 'code'> & { codes: string[] } {
  let scope = outer;
  const [codes, conditions]: [string[], string[]] = [[], []];
  for (const node of patterns) {
    const pattern = translatePattern(node, scope);
    codes.push(pattern.code);
    conditions.push(...pattern.conditions);
    ({ scope } = pattern);
  }
  return { codes, conditions, scope };
}

/** What an OPTIONAL MATCH has found may be null. */
function afterMatch(scope: Scope, outer: Scope, isOptional: boolean): Scope {
  if (!isOptional) return scope;
  const variables = [...scope.variables].map(([name, term]) => {
    if (outer.variables.has(name)) return [name, term] as const;
    const kinds = [...term.type.kinds, 'null' as const];
    return [name, { ...term, type: { ...term.type, kinds } }] as const;
  });
  return new Scope(scope.work, new Map(variables), scope.grouping);
}

/** Nodes are matched one after the other, then the path between them: in one MATCH, the engine never comes to an end. */
function translateShortestMatch(
  clause: SyntaxNode,
  patterns: readonly SyntaxNode[],
  isOptional: boolean,
  outer: Scope,
): Step {
  const [node = clause, ...otherShortest] = patterns.filter(shortestPathOf);
  const others = patterns.filter((pattern) => !shortestPathOf(pattern));
  if (otherShortest.length > 0) refuse(clause, 'two shortest paths in one MATCH', 'Find each in a MATCH of its own.');
  if (others.some(hasRelationship))
    refuse(clause, 'a shortest path beside other paths in one MATCH', 'Find it in a MATCH of its own.');
  const before = translatePatterns(others, outer);
  const { ends, path } = translateShortestPath(node, before.scope);
  const nodes = [...before.codes, ...ends.map(({ code }) => code)];
  if (isOptional && nodes.length > 0)
    refuse(clause, 'an optional shortest path to a new node', 'Match its two ends first.');
  const conditions = [...before.conditions, ...ends.flatMap((end) => end.conditions)];
  const where = whereOf(clause, path.scope);
  refusePathConditions(clause, where, path.scope, before.scope, ends);
  const ahead = nodes
    .map((code, index) => `MATCH ${code}${index === nodes.length - 1 ? whereCode(conditions) : ''} `)
    .join('');
  const code = `${ahead}${isOptional ? 'OPTIONAL ' : ''}MATCH ${path.code}${whereCode([...path.conditions, ...where])}`;
  return { code, scope: afterMatch(path.scope, outer, isOptional) };
}

/** Neo4j looks for the shortest path that fulfils such a condition, the engine drops the shortest one if it does not. */
function refusePathConditions(
  clause: SyntaxNode,
  where: readonly string[],
  scope: Scope,
  before: Scope,
  ends: readonly Pattern[],
): void {
  const known = ends.at(-1)?.scope ?? before;
  const found = [...scope.variables].filter(([name]) => !known.variables.has(name)).map(([, { code }]) => code);
  const asked = new Set(where.join(' ').match(/\bv\d+\b/g) ?? []);
  if (found.some((code) => asked.has(code))) {
    refuse(
      partOf(clause, 'whereClause') ?? clause,
      'a condition on a shortest path itself',
      'Put it behind a WITH: WITH p WHERE ….',
    );
  }
}

function hasRelationship(node: SyntaxNode): boolean {
  return node.name === 'relationshipPattern' || node.parts.some(hasRelationship);
}

function translateSubquery(clause: SyntaxNode, scope: Scope): Step {
  if (hasToken(clause, 'OPTIONAL')) refuse(clause, 'OPTIONAL CALL', 'Use OPTIONAL MATCH in it.');
  const query = needPart(clause, 'queryWithLocalDefinitions');
  const named = partOf(clause, 'subqueryScope');
  const imported = named ? importedNames(named, scope) : null;
  const { code, columns, aliases } = translateQuery(query, scope, imported);
  const added = columns.map(({ name, type }, index) => [name, { code: aliases[index] ?? '', type }] as const);
  return { code: `CALL { ${code} }`, scope: scope.with(added) };
}

function importedNames(node: SyntaxNode, scope: Scope): string[] {
  return hasToken(node, '*') ? [...scope.variables.keys()] : partsOf(node, 'variable').map(plainName);
}

/** A query of one or more parts with UNION between. `imported` is null where each part imports by a WITH of its own. */
export function translateQuery(node: SyntaxNode, outer: Scope, imported: readonly string[] | null): QueryCode {
  const union = unionOf(node);
  const words = new Set(unionWords(union));
  if (words.size > 1) refuse(union, 'UNION beside UNION ALL', 'Use one of them.');
  const [first = union, ...others] = partsOf(union, 'singleQuery');
  const part = translatePart(first, outer, imported);
  const rest = others.map((other) => {
    const translated = translatePart(other, outer, imported, part);
    if (translated.columns.map(({ name }) => name).join() !== part.columns.map(({ name }) => name).join()) {
      refuse(other, 'UNION with the columns in another order', 'Give each part the same columns in the same order.');
    }
    return translated;
  });
  const [word = ''] = words;
  return { ...part, code: [part, ...rest].map(({ code }) => code).join(` ${word} `) };
}

function unionOf(node: SyntaxNode): SyntaxNode {
  if (node.name === 'union') return node;
  const [only, ...others] = rulesOf(node);
  if (!only || others.length > 0 || only.name === 'when')
    return refuse(node, 'NEXT, WHEN or DEFINE', 'Use WITH and CALL { }.');
  return unionOf(only);
}

function unionWords(union: SyntaxNode): string[] {
  const words = union.parts.filter(({ isToken }) => isToken).map(({ name }) => name.toUpperCase());
  return words.flatMap((word, index) => {
    if (word !== 'UNION') return [];
    return [words[index + 1] === 'ALL' ? 'UNION ALL' : 'UNION'];
  });
}

function translatePart(
  node: SyntaxNode,
  outer: Scope,
  imported: readonly string[] | null,
  before?: QueryCode,
): QueryCode {
  const clauses = partsOf(node, 'clause').flatMap(({ parts }) => parts);
  if (clauses.length === 0) return refuse(node, 'a query in brackets', 'Leave the brackets out.');
  if (before) refuseLateCut(clauses);
  const names = imported ?? importsOf(clauses[0]);
  const rest = imported === null && names.length > 0 ? clauses.slice(1) : clauses;
  const variables = [...outer.variables].filter(([name]) => names.includes(name));
  const scope = new Scope(outer.work, new Map(variables));
  const prefix = variables.length > 0 ? `WITH ${variables.map(([, { code }]) => code).join(', ')} ` : '';
  const translated = translateClauses(rest, scope, before?.aliases);
  return { ...translated, code: `${prefix}${translated.code}` };
}

/** The engine orders and cuts the whole of a UNION by what stands in its last part. */
function refuseLateCut(clauses: readonly SyntaxNode[]): void {
  const body = clauses.at(-1) && partOf(clauses.at(-1) as SyntaxNode, 'returnBody');
  const cut = body && ['orderBy', 'skip', 'limit'].map((rule) => partOf(body, rule)).find((part) => part !== undefined);
  if (cut)
    refuse(
      cut,
      'ORDER BY, SKIP or LIMIT in a later part of a UNION',
      'Put the UNION into CALL { }, and order what it returns.',
    );
}

/** The variables that a subquery's first WITH brings in; a WITH that does more is one of the query's own. */
function importsOf(clause: SyntaxNode | undefined): string[] {
  if (clause?.name !== 'withClause') return [];
  const body = needPart(clause, 'returnBody');
  if (clause.parts.length > 2 || body.parts.length > 1) return [];
  const items = partsOf(needPart(body, 'returnItems'), 'returnItem');
  return items.map((item) => (tokensOf(item).length === 1 ? plainName(item) : '')).filter((name) => name !== '');
}
