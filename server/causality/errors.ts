import type { ErrorCode } from '../contract/errors.ts';

export type CausalityErrorCode = Extract<
  ErrorCode,
  'SAME_NODE' | 'UNKNOWN_NODE' | 'NO_HEADINGS' | 'NOT_A_HEADING' | 'NOT_VISIBLE'
>;

/** A question that cannot be asked of this graph. The message is for the user; `hint` says what to do. */
export class CausalityError extends Error {
  readonly code: CausalityErrorCode;
  readonly hint: string;

  constructor(code: CausalityErrorCode, message: string, hint: string) {
    super(message);
    this.name = 'CausalityError';
    this.code = code;
    this.hint = hint;
  }
}

export function unknownNode(key: string): CausalityError {
  return new CausalityError(
    'UNKNOWN_NODE',
    `There is no node with the key ${JSON.stringify(key)}.`,
    'Take a key from GET /api/graph or find one with GET /api/search.',
  );
}

/** `shared` is a node that stands on both sides of the question. */
export function sameNode(from: string, to: string, shared: string, lift: boolean): CausalityError {
  const message =
    from === to
      ? `Both ends of the question are ${JSON.stringify(from)}.`
      : `${JSON.stringify(from)} and ${JSON.stringify(to)}, each with its parts, share ${JSON.stringify(shared)}.`;
  const hint =
    lift && from !== to
      ? 'Choose ends that have no part in common, or ask with lift=false for the two nodes alone.'
      : 'Choose two different nodes; feedback from a node to itself is under GET /api/loops.';
  return new CausalityError('SAME_NODE', message, hint);
}

/** For a map with fewer than three headings. */
export function noHeadings(): CausalityError {
  return new CausalityError(
    'NO_HEADINGS',
    'The paper has fewer than three headings, so there is no outline of headings.',
    'Ask with depth=hubs, depth=outline or depth=everything.',
  );
}

export function notAHeading(key: string): CausalityError {
  return new CausalityError(
    'NOT_A_HEADING',
    `${JSON.stringify(key)} is no heading, and cannot be opened.`,
    'Open nodes that GET /api/outline gives with depth=headings.',
  );
}

export function notVisible(key: string): CausalityError {
  return new CausalityError(
    'NOT_VISIBLE',
    `${JSON.stringify(key)} is not visible at this depth with these headings open.`,
    'Take a key of the nodes of GET /api/outline with the same depth and open, or leave both out.',
  );
}

/** Two boxes that stand for a node together have nothing between them. */
export function sameStanding(from: string, to: string, shared: string): CausalityError {
  const message =
    from === to
      ? `Both ends of the question are ${JSON.stringify(from)}.`
      : `${JSON.stringify(from)} and ${JSON.stringify(to)} both stand for ${JSON.stringify(shared)}.`;
  return new CausalityError('SAME_NODE', message, 'Choose two boxes that have no part in common, or open one of them.');
}
