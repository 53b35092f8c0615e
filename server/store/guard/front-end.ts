import { lintCypherQuery, type DbSchema, type SyntaxDiagnostic } from '@neo4j-cypher/language-support';
import type { Diagnostic } from '../../contract/cypher.ts';
import type { Question } from '../preparation.ts';

/** The astral characters, two UTF-16 code units each. */
const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/g;
const MASKED = /[\u3400-\u37ff][\u3800-\u3bff]/g;
const SHIFT = { high: 0xd800 - 0x3400, low: 0xdc00 - 0x3800 };

/**
 * Neo4j's front end counts in code points in one place and in code units in another, and then loses errors. So each character that
 * takes two units is written as two rare ideographs, one pair each, and read back in what is said about it.
 */
export function mask(text: string): string {
  return text.replace(ASTRAL, (pair) => shift(pair, -1));
}

export function unmask(text: string): string {
  return text.replace(MASKED, (pair) => shift(pair, 1));
}

function shift(pair: string, sign: 1 | -1): string {
  return String.fromCharCode(pair.charCodeAt(0) + sign * SHIFT.high, pair.charCodeAt(1) + sign * SHIFT.low);
}

const SEVERITIES: Readonly<Record<number, Diagnostic['severity']>> = { 1: 'error', 2: 'warning' };

/** What Neo4j's own parser and semantic analysis say about a query, in the order of the text. */
export function lint({ query, parameters, names }: Question): Diagnostic[] {
  const schema: DbSchema = {
    ...names,
    parameters: Object.fromEntries(Object.keys(parameters).map((name) => [mask(name), true])),
  };
  const masked = mask(query);
  const say = masked === query ? (message: string) => message : unmask;
  const { diagnostics } = lintCypherQuery(masked, schema, { consoleCommandsEnabled: false });
  return diagnostics.map((diagnostic) => toDiagnostic(diagnostic, say));
}

function toDiagnostic(found: SyntaxDiagnostic, say: (message: string) => string): Diagnostic {
  const { severity = 1, message, offsets, range } = found;
  return {
    severity: SEVERITIES[severity] ?? 'information',
    ...(severity === 1 && { code: 'SYNTAX_ERROR' as const }),
    message: say(typeof message === 'string' ? message : message.value),
    from: Math.max(0, offsets.start),
    to: Math.max(0, offsets.end),
    line: range.start.line + 1,
    column: range.start.character + 1,
  };
}

const SYNTAX = /^(?:Invalid input|Failed to parse|Expected any of|Unfinished|Console commands)/;

/** Whether a diagnostic means that the text is not Cypher at all, so that its tree is a guess. */
export function isSyntaxFault({ severity, message }: Diagnostic): boolean {
  return severity === 'error' && SYNTAX.test(message);
}
