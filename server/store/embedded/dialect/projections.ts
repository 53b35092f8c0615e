import { plainName, tokensOf, type SyntaxNode } from '../../guard/syntax-tree.ts';
import type { ValueType } from '../../value-type.ts';
import { aggregates } from './aggregates.ts';
import { written } from './checks.ts';
import { booleanValue } from './operators.ts';
import { fingerprintOf, hasToken, needPart, partOf, partsOf, rulesOf } from './parts.ts';
import { Scope, type Grouping, type Term } from './scope.ts';
import { refuse } from './unsupported.ts';

/** One column of WITH or RETURN: its name, and the expression, or the variable that `*` stands for. */
interface Item {
  name: string;
  expression: SyntaxNode | null;
  term: Term;
}

export interface Column {
  name: string;
  type: ValueType;
}

export interface Projection {
  code: string;
  columns: Column[];
  /** What may be used after it. */
  scope: Scope;
}

interface Source {
  name: string;
  expression: SyntaxNode | null;
}

function sourcesOf(body: SyntaxNode, scope: Scope): Source[] {
  const items = needPart(body, 'returnItems');
  const all = hasToken(items, '*') ? [...scope.variables.keys()].toSorted() : [];
  const named = partsOf(items, 'returnItem').map((item): Source => {
    const expression = needPart(item, 'expression');
    const variable = partOf(item, 'variable');
    return { name: variable ? plainName(variable) : columnName(expression, scope), expression };
  });
  return [...all.map((name) => ({ name, expression: null })), ...named];
}

/** A column without a name is called by what is written there; a variable by its own name. */
function columnName(expression: SyntaxNode, scope: Scope): string {
  const tokens = tokensOf(expression);
  return tokens.length === 1 && !/^[\d'".]/.test(tokens[0] ?? '')
    ? plainName(expression)
    : textThere(expression, scope);
}

function textThere(node: SyntaxNode, scope: Scope): string {
  return scope.work.query.slice(node.from, node.to);
}

/** What a clause's own columns are computed from: the scope before it, or the aggregates and keys of a WITH put ahead. */
interface Prepared {
  ahead: string;
  items: Item[];
  /** The scope that ORDER BY may use beside the columns. */
  scope: Scope;
}

function plainItems(sources: readonly Source[], scope: Scope): Prepared {
  const items = sources.map(({ name, expression }) => ({ name, expression, term: termOf(name, expression, scope) }));
  return { ahead: '', items, scope };
}

function termOf(name: string, expression: SyntaxNode | null, scope: Scope): Term {
  if (expression) return scope.value(expression);
  const term = scope.variables.get(name);
  if (!term) throw new Error(`no variable ${name}`);
  return term;
}

/** Groups in a WITH of its own: beside an aggregate, the engine gives ids for entities. */
function groupedItems(
  sources: readonly Source[],
  scope: Scope,
  ordering: readonly SyntaxNode[],
): Prepared & { grouping: Grouping } {
  const computed: Computed[] = [];
  const compute = ({ code, type }: Term): Term => {
    const name = scope.work.newName();
    computed.push({ code, name });
    return { code: name, type };
  };
  const keys = new Map<string, Term>();
  const variables = new Map<string, Term>();
  for (const { name, expression } of sources.filter((source) => !source.expression || !aggregates(source.expression))) {
    const key = compute(termOf(name, expression, scope));
    keys.set(expression ? fingerprintOf(expression) : name, key);
    if (!expression || isVariable(expression)) variables.set(expression ? plainName(expression) : name, key);
  }
  const known = new Map<string, Term>();
  const aggregate = (term: Term): Term => {
    const result = known.get(term.code) ?? compute(term);
    known.set(term.code, result);
    return result;
  };
  const grouping: Grouping = { keys, before: scope, aggregate };
  const grouped = new Scope(scope.work, variables, grouping);
  const items = sources.map(({ name, expression }) => ({
    name,
    expression,
    term: expression ? grouped.value(expression) : termOf(name, null, grouped),
  }));
  // ORDER BY may ask for aggregates that no column has; they have to be known before the WITH is written.
  for (const node of ordering.filter(aggregates)) grouped.with(items.map(({ name, term }) => [name, term])).value(node);
  const names = new Set([...keys.values()].map(({ code }) => code));
  return { ahead: groupingCode(computed, names, scope), items, scope: grouped, grouping };
}

interface Computed {
  code: string;
  name: string;
}

const SIMPLE = /^v\d+(?:\.`\w+`)?$/;

/** The WITH that groups. A key that is more than a variable or a property comes first: the engine loses some of them beside an aggregate. */
function groupingCode(computed: readonly Computed[], keys: ReadonlySet<string>, scope: Scope): string {
  const isCompound = ({ code, name }: Computed): boolean => keys.has(name) && !SIMPLE.test(code);
  const first = computed.filter(isCompound).map(({ code, name }) => ({ code, name, early: scope.work.newName() }));
  const early = new Map(first.map((key) => [key.name, key.early]));
  const grouped = computed.map(({ code, name }) => ({ code: early.get(name) ?? code, name }));
  const carried = askedFor(grouped.map(({ code }) => code).join(' '), scope);
  const listed = [...carried, ...first.map(({ code, early: name }) => `${code} AS ${name}`)];
  const ahead = first.length > 0 ? `WITH ${listed.join(', ')} ` : '';
  return `${ahead}WITH ${grouped.map(({ code, name }) => `${code} AS ${name}`).join(', ')} `;
}

/** The engine's names of a scope's variables that a piece of a statement speaks of. */
function askedFor(code: string, { variables }: Scope): string[] {
  const asked = new Set(code.match(/\bv\d+\b/g) ?? []);
  return [...new Set([...variables.values()].map((term) => term.code))].filter((name) => asked.has(name));
}

function isVariable(expression: SyntaxNode): boolean {
  const [only] = expression.parts;
  if (expression.name === 'variable') return true;
  return expression.parts.length === 1 && only !== undefined && !only.isToken && isVariable(only);
}

export interface ProjectionOptions {
  word: 'WITH' | 'RETURN';
  where?: SyntaxNode | undefined;
  /** Names that the columns have to get, as in the second part of a UNION. */
  aliases?: readonly string[] | undefined;
}

/** The body of WITH or RETURN, with the WHERE of a WITH. */
export function translateBody(body: SyntaxNode, scope: Scope, { word, where, aliases }: ProjectionOptions): Projection {
  const groupBy = partOf(body, 'groupBy');
  if (groupBy) refuse(groupBy, 'GROUP BY', 'Leave it out: what stands beside an aggregate is what is grouped by.');
  const sources = sourcesOf(body, scope);
  if (sources.length === 0) refuse(body, `${word} * where there is no variable`, 'Name what is wanted.');
  const orderItems = partsOf(partOf(body, 'orderBy') ?? body, 'orderItem');
  const ordering = orderItems.map((item) => needPart(item, 'expression'));
  const isGrouped = sources.some(({ expression }) => expression !== null && aggregates(expression));
  const prepared = isGrouped ? groupedItems(sources, scope, ordering) : plainItems(sources, scope);
  const columns = prepared.items.map(({ name, term }, index) => {
    return [name, { code: aliases?.[index] ?? scope.work.newName(), type: term.type }] as const;
  });
  const isDistinct = hasToken(body, 'DISTINCT');
  const after = new Scope(scope.work, new Map(columns));
  const orderScope = orderingScope(prepared, columns, isDistinct);
  const order = orderItems.map((item) => orderCode(item, orderScope));
  const condition = where
    ? booleanValue(needPart(where, 'expression'), isDistinct || isGrouped ? after : orderScope).code
    : null;
  const listed = prepared.items.map(({ term }, index) => `${term.code} AS ${columns[index]?.[1].code}`);
  const carried = condition === null ? [] : carriedCodes(condition, scope, after);
  const code = [
    `${prepared.ahead}${word}${isDistinct ? ' DISTINCT' : ''} ${[...listed, ...carried].join(', ')}`,
    ...(order.length > 0 ? [`ORDER BY ${order.join(', ')}`] : []),
    ...cutCode('SKIP', partOf(body, 'skip'), scope),
    ...cutCode('LIMIT', partOf(body, 'limit'), scope),
    ...(condition === null ? [] : [`WHERE ${condition}`]),
  ].join(' ');
  return { code, columns: columns.map(([name, { type }]) => ({ name, type })), scope: after };
}

type NamedTerm = readonly [string, Term];

/** ORDER BY sees the columns, and, unless rows were made distinct, what was there before. */
function orderingScope({ items, scope }: Prepared, columns: readonly NamedTerm[], isDistinct: boolean): Scope {
  const keys = items.flatMap(({ expression }, index): [string, Term][] => {
    const column = columns[index]?.[1];
    return expression && column ? [[fingerprintOf(expression), column]] : [];
  });
  if (!isDistinct) return scope.with(columns);
  const grouping: Grouping = {
    keys: new Map(keys),
    before: scope,
    aggregate: (term) => scope.grouping?.aggregate(term) ?? term,
  };
  return new Scope(scope.work, new Map(columns), grouping);
}

/** Variables from before that the WHERE of a WITH still asks for; the engine only knows them if they are named. */
function carriedCodes(condition: string, before: Scope, after: Scope): string[] {
  const kept = new Set([...after.variables.values()].map(({ code }) => code));
  return askedFor(condition, before).filter((code) => !kept.has(code));
}

const ORDERED = [['integer', 'float'], ['string'], ['boolean']] as const;

function orderCode(item: SyntaxNode, scope: Scope): string {
  const node = needPart(item, 'expression');
  const { code, type } = scope.value(node);
  const isOrdered = ORDERED.some((kinds) =>
    type.kinds.every((kind) => kind === 'null' || kinds.some((one) => one === kind)),
  );
  if (!isOrdered) {
    if (!type.kinds.some((kind) => ORDERED.some((kinds) => kinds.some((one) => one === kind)))) {
      refuse(node, `ORDER BY ${written(node, scope)}`, 'Order by a number, a string or a boolean, such as n.id.');
    }
    scope.work.notice(
      `ORDER BY ${written(node, scope)}: where values of several kinds meet, their order differs from Neo4j's.`,
    );
  }
  return `${code}${partOf(item, 'descToken') ? ' DESC' : ''}`;
}

/** SKIP and LIMIT: the engine takes a number or a parameter. */
function cutCode(word: 'SKIP' | 'LIMIT', node: SyntaxNode | undefined, scope: Scope): string[] {
  if (!node) return [];
  const [expression = node] = rulesOf(node);
  const { code, type } = scope.value(expression);
  if (type.kinds.join() === 'integer' && /^(?:\d+|\$\w+)$/.test(code)) return [`${word} ${code}`];
  return refuse(
    expression,
    `${word} ${written(expression, scope)}`,
    'Give a whole number, or a parameter that is one.',
  );
}
