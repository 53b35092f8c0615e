import type { EmbeddedPlan, GuardQuestion } from '../messages.ts';
import type { SyntaxNode } from '../syntax-tree.ts';

export function embeddedPlan({ query }: GuardQuestion, statement: SyntaxNode): EmbeddedPlan {
  return { kind: 'statement', statement: query.slice(statement.from, statement.to), columns: [], notices: [] };
}
