import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { ErrorBody } from '../contract/errors.ts';
import { RequestError, toRefusal } from '../errors.ts';

/** Answers what no route and no file has answered. */
export const refuseUnknownAddress: RequestHandler = (req) => {
  throw new RequestError(
    'NOT_FOUND',
    `There is nothing at ${JSON.stringify(req.path)}.`,
    'GET /openapi.json lists every address.',
  );
};

/** Answers a method that an address does not have; `OPTIONS` is told which it has. */
export function refuseOtherMethods(allowed: readonly string[]): RequestHandler {
  const allow = allowed.join(', ');
  return (req, res) => {
    if (req.method === 'OPTIONS') {
      res.status(204).set('Allow', allow).end();
      return;
    }
    throw new RequestError('METHOD_NOT_ALLOWED', `${req.method} is not a method of this address.`, `Use ${allow}.`, {
      Allow: allow,
    });
  };
}

/** The headers that a route may have set for the answer that it did not come to. */
const ANSWER_HEADERS = ['ETag', 'Content-Encoding', 'Content-Disposition', 'Content-Type', 'Content-Length', 'Vary'];

/** Answers whatever was thrown in the one shape of errors. What went wrong in here goes to the log and nowhere else. */
export function answerError(logger: Logger): (error: unknown, res: ServerResponse) => void {
  return (error, res) => {
    const { status, code, message, hint, headers } = toRefusal(error);
    const requestId = String(res.getHeader('X-Request-Id'));
    if (status >= 500) logger.error({ err: error, id: requestId }, message);
    if (res.headersSent) {
      res.destroy();
      return;
    }
    for (const name of ANSWER_HEADERS) res.removeHeader(name);
    const body: ErrorBody = { error: { code, message, hint, requestId } };
    const text = JSON.stringify(body);
    const own = {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(text),
      'Cache-Control': 'no-store',
    };
    res.writeHead(status, { ...headers, ...own }).end(text);
  };
}

/** Hands to `answer` what a route has thrown. */
export function passErrorTo(answer: (error: unknown, res: ServerResponse) => void): ErrorRequestHandler {
  // The router knows a handler of errors by its four parameters.
  return (error: unknown, _req, res, _next) => answer(error, res);
}
