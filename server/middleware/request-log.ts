import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { pinoHttp, type HttpLogger } from 'pino-http';

function levelOf(_req: IncomingMessage, res: ServerResponse): 'info' | 'error' {
  return res.statusCode >= 500 ? 'error' : 'info';
}

function nameRequest(_req: IncomingMessage, res: ServerResponse): string {
  const id = randomUUID();
  res.setHeader('X-Request-Id', id);
  return id;
}

/** Gives every request an id, in `req.id` and in the answer's `X-Request-Id`, and writes one line a request. */
export function logRequests(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: nameRequest,
    customLogLevel: levelOf,
    autoLogging: { ignore: (req) => req.url?.startsWith('/health/') ?? false },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, url }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });
}
