import { closest } from 'fastest-levenshtein';
import type { Diagnostic } from '../../contract/cypher.ts';
import { ALLOWED_FUNCTIONS, ALLOWED_PROCEDURES } from './allowed.ts';
import { classify } from './statement-kind.ts';
import { dottedName, nodesOf, tokensOf, type SyntaxNode } from './syntax-tree.ts';

/** Why a statement is not run, whatever the store. */
export interface PolicyRefusal {
  code: NonNullable<Diagnostic['code']>;
  message: string;
  hint: string;
  /** The part of the statement that it is about. */
  node: SyntaxNode;
}

interface ForbiddenClause {
  construct: string;
  hint: string;
}

const FORBIDDEN_CLAUSES: Readonly<Record<string, ForbiddenClause>> = {
  loadCSVClause: { construct: 'LOAD CSV', hint: 'Send the data as a parameter, and read it with UNWIND.' },
  useClause: { construct: 'USE', hint: 'Leave it out: there is one graph.' },
  subqueryInTransactionsParameters: {
    construct: 'CALL … IN TRANSACTIONS',
    hint: 'Leave IN TRANSACTIONS out: a query that only reads needs none.',
  },
  localDefinition: { construct: 'DEFINE', hint: 'Write the query without definitions of its own.' },
};

/** The first thing in a parsed statement that no reading request may do, or null. */
export function policyRefusal(statement: SyntaxNode): PolicyRefusal | null {
  const { kind, cause } = classify(statement);
  const first = tokensOf(cause)[0]?.toUpperCase() ?? '';
  if (first === 'SHOW' || first === 'TERMINATE') {
    const hint = 'GET /api/schema and GET /api/version tell what may be known of the graph and the store.';
    return { code: 'NOT_ALLOWED', message: `${first} is not allowed here.`, hint, node: cause };
  }
  if (kind === 'unknown') {
    const hint = 'Write one Cypher query that ends with RETURN.';
    return { code: 'SYNTAX_ERROR', message: 'This is not a Cypher query.', hint, node: cause };
  }
  if (kind !== 'read') {
    const message = `${first} changes the graph, and this address only reads.`;
    return {
      code: 'READ_ONLY',
      message,
      hint: 'Use reading clauses only: MATCH, WITH, UNWIND, CALL { }, RETURN.',
      node: cause,
    };
  }
  return forbiddenPart(statement);
}

function forbiddenPart(statement: SyntaxNode): PolicyRefusal | null {
  for (const node of nodesOf(statement)) {
    const refusal = clauseRefusal(node) ?? procedureRefusal(node) ?? functionRefusal(node);
    if (refusal) return refusal;
  }
  return null;
}

function clauseRefusal(node: SyntaxNode): PolicyRefusal | null {
  const forbidden = FORBIDDEN_CLAUSES[node.name];
  if (!forbidden || node.parts.length === 0) return null;
  return { code: 'NOT_ALLOWED', message: `${forbidden.construct} is not allowed here.`, hint: forbidden.hint, node };
}

function procedureRefusal(node: SyntaxNode): PolicyRefusal | null {
  if (node.name !== 'procedureName') return null;
  const name = dottedName(node);
  if (ALLOWED_PROCEDURES.has(name)) return null;
  const hint = `Allowed are ${[...ALLOWED_PROCEDURES].join(', ')}.`;
  return { code: 'NOT_ALLOWED', message: `The procedure ${name} is not allowed here.`, hint, node };
}

/** A function with a namespace may be one of some plug-in; any other that is not on the list is a slip of the pen. */
function functionRefusal(node: SyntaxNode): PolicyRefusal | null {
  if (node.name !== 'functionName') return null;
  const name = dottedName(node);
  if (ALLOWED_FUNCTIONS.has(name.toLowerCase())) return null;
  if (name.includes('.')) {
    const hint = 'Use the functions of Cypher itself.';
    return { code: 'NOT_ALLOWED', message: `The function ${name} is not allowed here.`, hint, node };
  }
  const hint = `Did you mean ${closest(name.toLowerCase(), [...ALLOWED_FUNCTIONS])}?`;
  return { code: 'SYNTAX_ERROR', message: `There is no function ${name}.`, hint, node };
}
