import { CausalityError } from './causality/errors.ts';
import type { ErrorCode } from './contract/errors.ts';
import { StoreError, type StoreErrorCode } from './store/graph-store.ts';

const STATUS: Record<ErrorCode, number> = {
  BAD_REQUEST: 400,
  BAD_JSON: 400,
  SAME_NODE: 400,
  NO_HEADINGS: 400,
  NOT_A_HEADING: 400,
  NOT_VISIBLE: 400,
  NO_PAPER: 400,
  AMBIGUOUS_KEY: 400,
  SYNTAX_ERROR: 400,
  QUERY_FAILED: 400,
  FORBIDDEN_HOST: 403,
  FORBIDDEN_ORIGIN: 403,
  READ_ONLY: 403,
  NOT_ALLOWED: 403,
  UNKNOWN_NODE: 404,
  UNKNOWN_EDGE: 404,
  UNKNOWN_PAPER: 404,
  UNKNOWN_QUERY: 404,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  EXPECTATION_FAILED: 417,
  UNSUPPORTED_BY_EMBEDDED: 422,
  BUSY: 429,
  INTERNAL: 500,
  STORE_UNAVAILABLE: 503,
  TIMEOUT: 504,
};

export function statusOf(code: ErrorCode): number {
  return STATUS[code];
}

/** Seconds after which asking again makes sense. */
const RETRY_AFTER: Partial<Record<ErrorCode, number>> = { BUSY: 1, STORE_UNAVAILABLE: 2 };

/** A request that cannot be answered as it is, in words for the user; `hint` says what to do. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: ErrorCode;
  readonly hint: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, message: string, hint: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.code = code;
    this.hint = hint;
    this.headers = headers;
  }
}

/** What is answered instead of what was asked for. */
export interface Refusal {
  status: number;
  code: ErrorCode;
  message: string;
  hint: string;
  headers: Readonly<Record<string, string>>;
}

function refusal(code: ErrorCode, message: string, hint: string, headers: Refusal['headers'] = {}): Refusal {
  const seconds = RETRY_AFTER[code];
  const retry: Refusal['headers'] = seconds === undefined ? {} : { 'Retry-After': String(seconds) };
  return { status: STATUS[code], code, message, hint, headers: { ...retry, ...headers } };
}

const STORE_CODES: Record<StoreErrorCode, ErrorCode> = {
  SYNTAX_ERROR: 'SYNTAX_ERROR',
  READ_ONLY: 'READ_ONLY',
  QUERY_FAILED: 'QUERY_FAILED',
  UNSUPPORTED_BY_EMBEDDED: 'UNSUPPORTED_BY_EMBEDDED',
  TIMEOUT: 'TIMEOUT',
  CANCELLED: 'STORE_UNAVAILABLE',
  BUSY: 'BUSY',
  STORE_UNAVAILABLE: 'STORE_UNAVAILABLE',
  LOAD_FAILED: 'STORE_UNAVAILABLE',
};

/** The errors of express and of its body parser, told apart by what `http-errors` puts on them. */
function ofHttpError(error: Error): Refusal | null {
  const type = 'type' in error ? error.type : undefined;
  switch (type) {
    case 'entity.parse.failed':
      return refusal('BAD_JSON', 'The body is not well-formed JSON.', 'Send one JSON object, encoded in UTF-8.');
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return refusal(
        'UNSUPPORTED_MEDIA_TYPE',
        'The encoding of the body is not one that is read here.',
        'Send JSON in UTF-8, not compressed.',
      );
    case 'request.aborted':
    case 'request.size.invalid':
      return refusal('BAD_REQUEST', 'The body ended before its announced length.', 'Send the request again.');
    default:
      return null;
  }
}

const INTERNAL = refusal(
  'INTERNAL',
  'The server met an error of its own.',
  'Try again; if it happens again, report it with the request id.',
);

/** The one place where what was thrown becomes an answer. What is not known is INTERNAL and says nothing of itself. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof RequestError) return refusal(error.code, error.message, error.hint, error.headers);
  if (error instanceof StoreError) return refusal(STORE_CODES[error.code], error.message, error.hint);
  if (error instanceof CausalityError) return refusal(error.code, error.message, error.hint);
  return (error instanceof Error ? ofHttpError(error) : null) ?? INTERNAL;
}
