import { lineAndColumn, tokensOf, type SyntaxNode } from '../../guard/syntax-tree.ts';
import type { Outcome, Question, Refusal } from '../../preparation.ts';
import { translateQuery } from './clauses.ts';
import { needPart, partsOf } from './parts.ts';
import { Scope, type Work } from './scope.ts';
import { refuse, Unsupported } from './unsupported.ts';
import { translateValue } from './values.ts';

/**
 * Writes a statement anew in the embedded engine's Cypher, from its parse tree. Only what has a rule is written, so that the answer is
 * Neo4j's or the query is refused.
 */
export function translateStatement(question: Question, statement: SyntaxNode): Outcome {
  const notices = new Set<string>();
  let count = 0;
  const work: Work = {
    query: question.query,
    parameters: question.parameters,
    propertyTypes: question.propertyTypes ?? {},
    newName: () => `v${++count}`,
    notice: (text) => notices.add(text),
    value: translateValue,
  };
  try {
    const prepared = needPart(statement, 'preparsedStatement');
    const prefix = planPrefix(prepared);
    if (prefix !== '') work.notice('The plan is that of the statement as it is written anew for the embedded store.');
    const query = needPart(needPart(prepared, 'statement'), 'queryWithLocalDefinitions');
    const { code, columns } = translateQuery(query, new Scope(work), []);
    const names = columns.map(({ name }) => name);
    return { kind: 'statement', statement: `${prefix}${code}`, columns: names, notices: [...notices] };
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    return { kind: 'refusal', refusal: toRefusal(error, question.query) };
  }
}

/** What asks for the plan, such as the engine takes it; of the other options, only those that change nothing. */
function planPrefix(prepared: SyntaxNode): string {
  let prefix = '';
  for (const option of partsOf(prepared, 'preparserOption')) {
    const words = tokensOf(option).join(' ').toUpperCase();
    if (words === 'EXPLAIN' || words === 'PROFILE') prefix = `${words} `;
    else if (words !== 'CYPHER' && words !== 'CYPHER 5') refuse(option, words, 'Leave it out.');
  }
  return prefix;
}

function toRefusal({ node, message, hint }: Unsupported, query: string): Refusal {
  const { line, column } = lineAndColumn(query, node.from);
  return {
    code: 'UNSUPPORTED_BY_EMBEDDED',
    message: `Line ${line}, column ${column}: the embedded store does not answer ${message}.`,
    hint: `${hint} A Neo4j behind NEO4J_URI answers it as it is.`,
    from: node.from,
    to: node.to,
    line,
    column,
  };
}
