import { formatQuery } from '@neo4j-cypher/language-support';
import type { Refusal } from '../preparation.ts';
import { diagnosticRefusal, wholeRefusal } from './analyse.ts';
import { isSyntaxFault, lint, mask, unmask } from './front-end.ts';
import type { FormatOutcome, FormatQuestion } from './messages.ts';
import { parseQuery, tokensOf } from './syntax-tree.ts';

const NO_NAMES = { labels: [], relationshipTypes: [], propertyKeys: [] };

/** A query in the form that Neo4j's style guide gives it. What is not Cypher, and what would say something else, is left alone. */
export function format({ query, caret }: FormatQuestion): FormatOutcome {
  try {
    return formatted(query, caret);
  } catch (error) {
    if (error instanceof RangeError) {
      return refused(wholeRefusal(query, 'QUERY_FAILED', 'The query is nested too deeply.', 'Write it in parts.'));
    }
    // The formatter throws on what it cannot write anew without losing a comment.
    return refused(unformattable(query));
  }
}

function formatted(query: string, caret: number): FormatOutcome {
  const fault = lint({ query, parameters: {}, names: NO_NAMES }).find(isSyntaxFault);
  if (fault) return refused(diagnosticRefusal(fault));
  const { formattedQuery, newCursorPos = 0 } = formatQuery(mask(query), { cursorPosition: caret });
  const text = unmask(formattedQuery);
  if (!saysTheSame(query, text)) return refused(unformattable(query));
  return { kind: 'formatted', query: text, caret: Math.min(Math.max(newCursorPos, 0), text.length) };
}

/** Whether two queries have the same pieces in the same order, and the same letters in their comments. */
function saysTheSame(query: string, text: string): boolean {
  return piecesOf(query) === piecesOf(text) && lettersOf(query) === lettersOf(text);
}

function piecesOf(query: string): string {
  const { statements, complete } = parseQuery(query);
  return JSON.stringify([complete, statements.map((statement) => tokensOf(statement).join(' ').toLowerCase())]);
}

function lettersOf(query: string): string {
  return (query.toLowerCase().match(/\S/gu) ?? []).toSorted().join('');
}

function unformattable(query: string): Refusal {
  const message = 'The query cannot be written anew without changing what it says.';
  return wholeRefusal(query, 'QUERY_FAILED', message, 'Put each comment on a line of its own, and try again.');
}

function refused(refusal: Refusal): FormatOutcome {
  return { kind: 'refusal', refusal };
}
