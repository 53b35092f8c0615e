import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import express, { type RequestHandler } from 'express';
import { RequestError } from '../errors.ts';
import { refuseLongBody, watchLength } from './body-limit.ts';
import { askForBody } from './expectation.ts';

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

function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

const JSON_TYPE = /^\s*application\/json\s*(?:;|$)/i;

/** Refuses a body that is not said to be JSON. */
function checkMediaType(headers: IncomingHttpHeaders): void {
  const type = headers['content-type'];
  if (type === undefined ? !hasBody(headers) : JSON_TYPE.test(type)) return;
  const given = type === undefined ? 'no media type' : `the media type ${JSON.stringify(type)}`;
  throw new RequestError(
    'UNSUPPORTED_MEDIA_TYPE',
    `The body has ${given}.`,
    'Send JSON with the header Content-Type: application/json.',
  );
}

/** Reads the JSON body of a request, of at most so many bytes, into `req.body`; a request without a body has `{}`. */
export function readJsonBody(limit: number): RequestHandler {
  const parseJson = express.json({
    limit,
    strict: false,
    inflate: false,
    type: 'application/json',
    verify: verifyText,
  });
  return (req, res, next) => {
    checkMediaType(req.headers);
    refuseLongBody(req, limit);
    askForBody(req, res);
    let answered = false;
    const goOn = (error?: unknown): void => {
      if (answered) return;
      answered = true;
      if (req.body === undefined) req.body = {};
      next(error);
    };
    watchLength(req, limit, goOn);
    parseJson(req, res, goOn);
  };
}
