import { Neo4jError } from 'neo4j-driver';
import { StoreError, type StoreErrorCode } from '../graph-store.ts';

interface Meaning {
  /** Matches the server's code, or the driver's own. */
  codes: RegExp;
  code: StoreErrorCode;
  message: (error: Neo4jError) => string;
  hint: string;
}

const AGAIN = 'Try again in a moment.';
const REFUSED_LOGIN =
  /^Neo\.ClientError\.Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)$/;

/** What the codes mean to a user, the first that fits. Nothing of the server's address or files is passed on. */
const MEANINGS: readonly Meaning[] = [
  {
    codes: REFUSED_LOGIN,
    code: 'STORE_UNAVAILABLE',
    message: () => 'Neo4j refuses the user name or the password.',
    hint: 'Correct NEO4J_USER and NEO4J_PASSWORD, and start again.',
  },
  {
    codes: /^Neo\.ClientError\.Database\.DatabaseNotFound$/,
    code: 'STORE_UNAVAILABLE',
    message: () => 'Neo4j has no such database.',
    hint: 'Set NEO4J_DATABASE to one that is there, or create it.',
  },
  {
    codes:
      /^(?:ServiceUnavailable|SessionExpired)$|^Neo\.\w+\.(?:General\.DatabaseUnavailable|Database|Cluster)\b|^Neo\.TransientError\.Transaction\.Bookmark/,
    code: 'STORE_UNAVAILABLE',
    message: () => 'Neo4j cannot be reached.',
    hint: 'Check that it runs and that NEO4J_URI names it; Causeway goes on by itself once it answers.',
  },
  {
    codes: /^Neo\.ClientError\.(?:Statement\.AccessMode|General\.ForbiddenOnReadOnlyDatabase|Cluster\.NotALeader)$/,
    code: 'READ_ONLY',
    message: () => 'The statement writes, and the store only reads.',
    hint: 'Use reading clauses only.',
  },
  {
    codes: /^Neo\.ClientError\.Security\./,
    code: 'QUERY_FAILED',
    message: () => 'Neo4j does not allow this statement to the user that Causeway has there.',
    hint: 'Leave out what is not allowed, or give NEO4J_USER the right to it.',
  },
  {
    codes:
      /^Neo\.TransientError\.General\.(?:MemoryPoolOutOfMemoryError|OutOfMemoryError|StackOverFlowError|TransactionOutOfMemoryError|TransactionMemoryLimit)$/,
    code: 'TIMEOUT',
    message: () => 'The query was stopped: it needed more memory than one query may use.',
    hint: 'Ask for less at a time: bound the length of paths, narrow the pattern, or add LIMIT before collecting.',
  },
  {
    codes:
      /^Neo\.(?:ClientError|TransientError)\.Transaction\.(?:TransactionTimedOut|Terminated|LockClientStopped|LockAcquisitionTimeout)/,
    code: 'TIMEOUT',
    message: () => 'The query was stopped by Neo4j: it took too long.',
    hint: 'Make the query smaller: anchor the pattern at a node, bound the length of paths, or add LIMIT.',
  },
  {
    codes: /^Neo\.ClientError\.Statement\.ParameterMissing$/,
    code: 'QUERY_FAILED',
    message: (error) => `${plainMessage(error)}.`,
    hint: 'Give a value for every $parameter of the statement.',
  },
  {
    codes: /^Neo\.ClientError\.(?:Statement\.(?:SyntaxError|SemanticError)|Procedure\.ProcedureNotFound)$/,
    code: 'SYNTAX_ERROR',
    message: (error) => `The statement is not valid Cypher: ${plainMessage(error)}.`,
    hint: 'Correct the statement.',
  },
  {
    codes: /^Neo\.ClientError\.Statement\.(?!ExternalResourceFailed)/,
    code: 'QUERY_FAILED',
    message: (error) => `The query failed: ${plainMessage(error)}.`,
    hint: 'Change the query or its parameters.',
  },
  {
    codes: /^Neo\.TransientError\./,
    code: 'STORE_UNAVAILABLE',
    message: () => 'Neo4j is busy with itself.',
    hint: AGAIN,
  },
];

/** The message's first line, without the offset that repeats the line and the column, and without its full stop. */
function plainMessage({ message }: Neo4jError): string {
  const [first = ''] = message.split('\n');
  return first.replace(/ \(offset: \d+\)/, '').replace(/\.\s*$/, '');
}

/** Turns what the driver threw into words for the user. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  if (error instanceof Neo4jError) {
    if (isUnanswered(error)) return unansweredError(error);
    const meaning = MEANINGS.find(({ codes }) => codes.test(error.code));
    if (meaning) return new StoreError(meaning.code, meaning.message(error), meaning.hint, { cause: error });
  }
  return new StoreError('QUERY_FAILED', 'Neo4j could not answer the query.', 'Simplify the query.', { cause: error });
}

/** Whether the driver waited in vain for a connection: something takes them and says nothing. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof Neo4jError && /acquisition timed out/i.test(error.message);
}

function unansweredError(cause: Neo4jError): StoreError {
  return new StoreError('TIMEOUT', 'Neo4j takes connections and does not answer.', AGAIN, { cause });
}

export function isRefusedLogin(error: unknown): boolean {
  return error instanceof Neo4jError && REFUSED_LOGIN.test(error.code);
}

/** Whether the connection was lost on the way, so that another one may well give the answer. */
export function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Neo4jError) || isUnanswered(error)) return false;
  return error.code === 'ServiceUnavailable' || error.code === 'SessionExpired';
}

/** Turns what a load threw into LOAD_FAILED; that the server is not there stays what it is, for whoever tries again. */
export function toLoadError(error: unknown): StoreError {
  const known = toStoreError(error);
  if (known.code === 'STORE_UNAVAILABLE' || known.code === 'TIMEOUT' || known.code === 'LOAD_FAILED') return known;
  const reason = error instanceof Neo4jError ? loadReason(error) : known.message;
  return new StoreError(
    'LOAD_FAILED',
    `The store could not be loaded: ${reason} What it held before stays as it was.`,
    'Check the rights of NEO4J_USER and the seed, and load again.',
    { cause: error },
  );
}

function loadReason(error: Neo4jError): string {
  if (error.code.startsWith('Neo.ClientError.Security.')) return 'NEO4J_USER may not write there.';
  return error.code.startsWith('Neo.ClientError.') ? `${plainMessage(error)}.` : 'Neo4j did not take the content.';
}
