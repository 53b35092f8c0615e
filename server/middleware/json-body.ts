import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import express, { type RequestHandler } from 'express';
import { RequestError } from '../errors.ts';
import { askForBody } from './expectation.ts';

const BODY_LIMIT_BYTES = 1_000_000;
/**
 * How long the rest of a body that is too large may go on coming after it was refused, so that a client that sends
 * everything before it reads anything gets its answer too.
 */
const LINGER_MS = 10_000;
/** More than any parameter needs, and far less than what exhausts a stack. */
const DEPTH_LIMIT = 100;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** How deep the arrays and objects of a JSON text lie in each other. Text that is not JSON gives some number too. */
export function nestingDepth(text: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at]!;
    if (quoted && byte === BACKSLASH) at += 1;
    else if (byte === QUOTE) quoted = !quoted;
    else if (!quoted && OPENING.has(byte)) deepest = Math.max(deepest, (depth += 1));
    else if (!quoted && CLOSING.has(byte)) depth -= 1;
  }
  return deepest;
}

function verifyText(_req: unknown, _res: unknown, body: Buffer, encoding: string): void {
  if (encoding !== 'utf-8') {
    throw new RequestError('UNSUPPORTED_MEDIA_TYPE', `The body is in ${encoding}.`, 'Send JSON in UTF-8.');
  }
  if (!isUtf8(body)) throw new RequestError('BAD_JSON', 'The body is not valid UTF-8.', 'Send JSON in UTF-8.');
  if (nestingDepth(body) > DEPTH_LIMIT) {
    throw new RequestError(
      'BAD_JSON',
      `The body is nested more than ${DEPTH_LIMIT} levels deep.`,
      `Send JSON whose arrays and objects lie at most ${DEPTH_LIMIT} deep in each other.`,
    );
  }
}

const parseJson: RequestHandler = express.json({
  limit: BODY_LIMIT_BYTES,
  strict: false,
  inflate: false,
  type: 'application/json',
  verify: verifyText,
});

function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

const JSON_TYPE = /^\s*application\/json\s*(?:;|$)/i;

function tooLarge(req: IncomingMessage): RequestError {
  const cut = setTimeout(() => req.socket.destroy(), LINGER_MS).unref();
  req.once('close', () => clearTimeout(cut));
  return new RequestError('PAYLOAD_TOO_LARGE', 'The body is larger than one megabyte.', 'Send a smaller body.');
}

/** Calls back once as soon as more has come than is read; a body of unknown length is refused in its middle. */
function watchLength(req: IncomingMessage, onTooLarge: () => void): void {
  let length = 0;
  const count = (chunk: Buffer): void => {
    length += chunk.length;
    if (length <= BODY_LIMIT_BYTES) return;
    req.off('data', count);
    onTooLarge();
  };
  req.on('data', count);
}

/** Reads the JSON body of a request into `req.body`; a request without a body has `{}`. */
export const readJsonBody: RequestHandler = (req, res, next) => {
  const type = req.headers['content-type'];
  if (type === undefined ? hasBody(req.headers) : !JSON_TYPE.test(type)) {
    const given = type === undefined ? 'no media type' : `the media type ${JSON.stringify(type)}`;
    throw new RequestError(
      'UNSUPPORTED_MEDIA_TYPE',
      `The body has ${given}.`,
      'Send JSON with the header Content-Type: application/json.',
    );
  }
  if (Number(req.headers['content-length'] ?? 0) > BODY_LIMIT_BYTES) throw tooLarge(req);
  askForBody(req, res);
  let answered = false;
  const goOn = (error?: unknown): void => {
    if (answered) return;
    answered = true;
    if (req.body === undefined) req.body = {};
    next(error);
  };
  watchLength(req, () => goOn(tooLarge(req)));
  parseJson(req, res, goOn);
};
