import type { Diagnostic } from '../../contract/cypher.ts';
import type { Outcome, Preparation, Question, Refusal } from '../preparation.ts';
import type { Dialect } from './dialect.ts';
import { isSyntaxFault, lint } from './front-end.ts';
import { policyRefusal } from './policy.ts';
import { classify } from './statement-kind.ts';
import { lineAndColumn, parseQuery, type ParsedQuery, type SyntaxNode } from './syntax-tree.ts';

/** Everything that is known of a query before it is run; with a dialect, how its engine is asked. */
export function analyse(question: Question, dialect: Dialect | null): Preparation {
  try {
    return prepare(question, dialect);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return nothingBut(
      wholeRefusal(question.query, 'QUERY_FAILED', 'The query is nested too deeply.', 'Write it in parts, with WITH.'),
    );
  }
}

function prepare(question: Question, dialect: Dialect | null): Preparation {
  const { query } = question;
  const parsed = parseQuery(query);
  const [statement] = parsed.statements;
  if (!statement) {
    return nothingBut(wholeRefusal(query, 'SYNTAX_ERROR', 'The query is empty.', 'Write one that ends with RETURN.'));
  }
  const diagnostics = lint(question);
  const refusal = refusalOf(question, parsed, statement, diagnostics);
  return {
    kind: diagnostics.some(isSyntaxFault) ? 'unknown' : classify(statement).kind,
    diagnostics,
    outcome: refusal === null ? outcomeOf(question, statement, dialect) : { kind: 'refusal', refusal },
  };
}

function outcomeOf(question: Question, statement: SyntaxNode, dialect: Dialect | null): Outcome {
  if (dialect) return dialect.translate(question, statement);
  return { kind: 'statement', statement: question.query, columns: null, notices: [] };
}

/** Neo4j 5 reads these escapes before anything else, so that one may end the very string that it seems to stand in. */
const ESCAPED_ASCII = /\\u+00[0-7][0-9a-f]/i;

function refusalOf(
  { query }: Question,
  { statements, complete }: ParsedQuery,
  statement: SyntaxNode,
  diagnostics: Diagnostic[],
): Refusal | null {
  const escape = ESCAPED_ASCII.exec(query);
  if (escape) {
    const place = { from: escape.index, to: escape.index + escape[0].length };
    return refusalAt(
      query,
      place,
      'SYNTAX_ERROR',
      `The escape ${escape[0]} is not read here.`,
      'Write the character itself.',
    );
  }
  const fault = diagnostics.find(isSyntaxFault);
  if (fault) return diagnosticRefusal(fault);
  const [, second] = statements;
  if (second) {
    const message = 'There are two statements, and one request runs one.';
    return refusalAt(query, second, 'SYNTAX_ERROR', message, 'Send them one after the other.');
  }
  if (!complete) return wholeRefusal(query, 'SYNTAX_ERROR', 'The query could not be read to its end.', 'Simplify it.');
  const forbidden = policyRefusal(statement);
  if (forbidden) return refusalAt(query, forbidden.node, forbidden.code, forbidden.message, forbidden.hint);
  const error = diagnostics.find(({ severity }) => severity === 'error');
  return error ? diagnosticRefusal(error) : null;
}

export function diagnosticRefusal({ message, from, to, line, column }: Diagnostic): Refusal {
  return {
    code: 'SYNTAX_ERROR',
    message: `Line ${line}, column ${column}: ${message}`,
    hint: 'Correct the query there.',
    from,
    to,
    line,
    column,
  };
}

/** A refusal whose message begins with the place in the query that it is about. */
export function refusalAt(
  query: string,
  { from, to }: { from: number; to: number },
  code: Refusal['code'],
  message: string,
  hint: string,
): Refusal {
  const { line, column } = lineAndColumn(query, from);
  return { code, message: `Line ${line}, column ${column}: ${message}`, hint, from, to, line, column };
}

export function wholeRefusal(query: string, code: Refusal['code'], message: string, hint: string): Refusal {
  return { code, message, hint, from: 0, to: query.length, line: 1, column: 1 };
}

function nothingBut(refusal: Refusal): Preparation {
  return { kind: 'unknown', diagnostics: [], outcome: { kind: 'refusal', refusal } };
}
