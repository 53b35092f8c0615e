import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

/**
 * The page may load what this server serves and nothing else, and run no script or style that is written into it. There
 * is no transport security here on purpose: the server speaks plain HTTP on the reader's own machine, and a proxy that
 * adds TLS adds its headers too.
 */
const setHeaders = helmet({
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
});

/** Helmet's headers are the same for every answer, so they are made once. */
function madeHeaders(): readonly (readonly [name: string, value: string])[] {
  const req = new IncomingMessage(new Socket());
  const res = new ServerResponse(req);
  setHeaders(req, res, () => undefined);
  return res.getHeaderNames().map((name) => [name, String(res.getHeader(name))]);
}

const headers = madeHeaders();

/** Puts the headers on an answer that keep a browser from doing with it what is not meant. */
export function setSecurityHeaders(_req: IncomingMessage, res: ServerResponse): void {
  for (const [name, value] of headers) res.setHeader(name, value);
}
