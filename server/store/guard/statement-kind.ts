import type { StatementKind } from '../../contract/cypher.ts';
import { nodesOf, tokensOf, type SyntaxNode } from './syntax-tree.ts';

const WRITING_CLAUSES: ReadonlySet<string> = new Set([
  'createClause',
  'insertClause',
  'deleteClause',
  'setClause',
  'removeClause',
  'mergeClause',
  'foreachClause',
]);

/** Words behind CREATE, DROP or ALTER that make a command one on the schema; others are administration. */
const SCHEMA_WORDS: ReadonlySet<string> = new Set(['CONSTRAINT', 'INDEX']);

export interface ClassedStatement {
  kind: StatementKind;
  /** The first clause that makes it what it is. */
  cause: SyntaxNode;
}

/** What a statement does, by the rules of the grammar that it was parsed with. */
export function classify(statement: SyntaxNode): ClassedStatement {
  for (const node of nodesOf(statement)) {
    if (node.name === 'command' && node.parts.length > 0) return { kind: commandKind(node), cause: node };
    if (node.name === 'composableCommandClauses') return { kind: 'administration', cause: node };
    if (node.name === 'consoleCommand') return { kind: 'unknown', cause: node };
    if (WRITING_CLAUSES.has(node.name) && node.parts.length > 0) return { kind: 'write', cause: node };
  }
  const clause = [...nodesOf(statement)].find(({ name, parts }) => name === 'clause' && parts.length > 0);
  return { kind: clause ? 'read' : 'unknown', cause: statement };
}

function commandKind(command: SyntaxNode): StatementKind {
  const first = tokensOf(command)
    .slice(0, 6)
    .map((token) => token.toUpperCase());
  return first.some((word) => SCHEMA_WORDS.has(word)) && first[0] !== 'SHOW' ? 'schema' : 'administration';
}
