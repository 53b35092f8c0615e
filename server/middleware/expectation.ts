import type { IncomingMessage, ServerResponse } from 'node:http';
import { RequestError } from '../errors.ts';

const CONTINUE = '100-continue';

/**
 * Refuses an `Expect` that cannot be met. A client that waits to be told to send its body is told so where the body is
 * read; where it never is, the connection ends with the answer, as nobody knows whether the body still comes.
 */
export function checkExpectation(req: IncomingMessage, res: ServerResponse): void {
  const { expect } = req.headers;
  if (expect === undefined) return;
  res.setHeader('Connection', 'close');
  if (expect.toLowerCase() === CONTINUE) return;
  throw new RequestError(
    'EXPECTATION_FAILED',
    `The expectation ${JSON.stringify(expect)} is not one that can be met here.`,
    `Leave the Expect header out, or send Expect: ${CONTINUE}.`,
  );
}

/** Tells a client that waits for it to send its body. */
export function askForBody(req: IncomingMessage, res: ServerResponse): void {
  if (req.headers.expect === undefined) return;
  res.removeHeader('Connection');
  res.writeContinue();
}
