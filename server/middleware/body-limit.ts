import type { IncomingMessage } from 'node:http';
import { RequestError } from '../errors.ts';

/**
 * How long the rest of a body that is too large may go on coming after it was refused, so that a client that sends
 * everything before it reads anything gets its answer too.
 */
const LINGER_MS = 10_000;

function tooLarge(req: IncomingMessage, limit: number): RequestError {
  const cut = setTimeout(() => req.socket.destroy(), LINGER_MS).unref();
  req.once('close', () => clearTimeout(cut));
  const bytes = `${limit.toLocaleString('en')} bytes`;
  return new RequestError('PAYLOAD_TOO_LARGE', `The body is larger than ${bytes}.`, `Send at most ${bytes}.`);
}

/**
 * Refuses a body that says that it is longer than it may be, in bytes.
 * @throws RequestError PAYLOAD_TOO_LARGE
 */
export function refuseLongBody(req: IncomingMessage, limit: number): void {
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge(req, limit);
}

/** Calls back once, as soon as more has come than is read: a body of unknown length is refused in its middle. */
export function watchLength(req: IncomingMessage, limit: number, onTooLarge: (error: RequestError) => void): void {
  let length = 0;
  const count = (chunk: Buffer): void => {
    length += chunk.length;
    if (length <= limit) return;
    req.off('data', count);
    onTooLarge(tooLarge(req, limit));
  };
  req.on('data', count);
}
