import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/**
 * Gives every request an id, in the answer's `X-Request-Id`, and writes one line a request once it was answered or its
 * client has gone. What watches over the program asks often, and is not worth a line.
 */
export function logRequests(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const id = randomUUID();
    const begun = performance.now();
    res.setHeader('X-Request-Id', id);
    res.once('close', () => {
      if (req.originalUrl.startsWith('/health/')) return;
      const { statusCode, writableFinished } = res;
      const line = {
        id,
        method: req.method,
        url: req.originalUrl,
        status: statusCode,
        ms: Math.round(performance.now() - begun),
        ...(writableFinished ? {} : { aborted: true }),
      };
      if (statusCode >= 500) logger.error(line, 'request');
      else logger.info(line, 'request');
    });
    next();
  };
}
