import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

interface Watched {
  id: string;
  begun: number;
  method: string | undefined;
  url: string;
}

function writeLine(logger: Logger, { id, begun, method, url }: Watched, res: ServerResponse): void {
  if (url.startsWith('/health/')) return;
  const { statusCode: status, writableFinished } = res;
  const ms = Math.round(performance.now() - begun);
  const line = writableFinished ? { id, method, url, status, ms } : { id, method, url, status, ms, aborted: true };
  if (status >= 500) logger.error(line, 'request');
  else logger.info(line, 'request');
}

/**
 * Gives every request an id, in the answer's `X-Request-Id`, and writes one line a request once it was answered or its
 * client has gone. What watches over the program asks often, and is not worth a line.
 */
export function logRequests(logger: Logger): (req: IncomingMessage, res: ServerResponse) => void {
  return ({ method, url = '' }, res) => {
    const watched: Watched = { id: randomUUID(), begun: performance.now(), method, url };
    res.setHeader('X-Request-Id', watched.id);
    res.once('close', () => writeLine(logger, watched, res));
  };
}
