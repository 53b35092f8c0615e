import { getDebugTree } from '@neo4j-cypher/language-support';

/** Part of a parsed query: a rule of Neo4j's grammar with its parts, or one token. */
export interface SyntaxNode {
  /** Name of the rule, or the text of the token. */
  name: string;
  isToken: boolean;
  parts: readonly SyntaxNode[];
  /** Offsets in the query, in UTF-16 code units. */
  from: number;
  to: number;
}

type DebugTree = ReturnType<typeof getDebugTree>;

/** The separators among the control characters are blanks too in the grammar. */
const SEPARATORS = '\u001c\u001d\u001e\u001f\u0085';
const BLANK = new RegExp(`(?:[\\s${SEPARATORS}]|/\\*[^]*?\\*/|//[^\\n\\r]*)*`, 'y');

export interface ParsedQuery {
  /** One tree a statement; what is empty, as after a last semicolon, is left out. Comments and blanks have no node. */
  statements: SyntaxNode[];
  /** Whether the trees hold every token of the query. */
  complete: boolean;
}

/** @throws RangeError when the query is nested too deeply */
export function parseQuery(query: string): ParsedQuery {
  let offset = 0;
  const place = (tree: DebugTree, parent: string): SyntaxNode => {
    const { name, children = [] } = tree;
    if (children.length > 0) {
      const parts = children.map((child) => place(child, name));
      return { name, isToken: false, parts, from: parts[0]?.from ?? offset, to: parts.at(-1)?.to ?? offset };
    }
    const from = afterBlank(query, offset);
    if (isEmptyRule(name, parent)) return { name, isToken: false, parts: [], from, to: from };
    if (query.startsWith(name, from)) offset = from + name.length;
    return { name, isToken: true, parts: [], from, to: offset };
  };
  const statements: SyntaxNode[] = [];
  for (const tree of getDebugTree(query).children ?? []) {
    const statement = place(tree, '');
    if (statement.parts.length > 0) statements.push(statement);
    const end = afterBlank(query, offset);
    offset = query[end] === ';' ? end + 1 : end;
  }
  return { statements, complete: offset === query.length };
}

/** The one rule that may have no parts in a query that is valid; the tree shows it as it shows a token. */
function isEmptyRule(name: string, parent: string): boolean {
  return parent === '' || (name === 'namespace' && (parent === 'functionName' || parent === 'procedureName'));
}

function afterBlank(query: string, offset: number): number {
  BLANK.lastIndex = offset;
  return offset + (BLANK.exec(query)?.[0].length ?? 0);
}

/** Every node of a tree, parents before their parts. */
export function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
  const ahead = [node];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    yield next;
    ahead.push(...next.parts.toReversed());
  }
}

/** The tokens of a tree, in order. */
export function tokensOf(node: SyntaxNode): string[] {
  return node.isToken ? [node.name] : node.parts.flatMap(tokensOf);
}

/** A name as it is meant: without the backticks that it may stand in. */
export function plainName(node: SyntaxNode): string {
  return unquoteName(tokensOf(node).join(''));
}

function unquoteName(text: string): string {
  return text.startsWith('`') ? text.slice(1, -1).replaceAll('``', '`') : text;
}

/** A name with its namespace, such as `db.labels`. */
export function dottedName(node: SyntaxNode): string {
  return tokensOf(node).map(unquoteName).join('');
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(query: string, offset: number): { line: number; column: number } {
  const before = query.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
