import type { ErrorBody } from '../../server/contract/errors.ts';

/** What kept an answer from coming: no connection, no answer in time, an error the server names, or an unreadable answer. */
export type FailureReason =
  | { kind: 'unreachable' }
  | { kind: 'too-slow' }
  | { kind: 'refused'; error: ErrorBody['error'] }
  | { kind: 'unreadable' };

export class ApiFailure extends Error {
  readonly reason: FailureReason;

  constructor(operation: string, reason: FailureReason, options?: ErrorOptions) {
    super(`${operation}: ${reason.kind === 'refused' ? reason.error.message : reason.kind}`, options);
    this.name = 'ApiFailure';
    this.reason = reason;
  }
}
