import type { IncomingMessage } from 'node:http';
import { RequestError } from '../errors.ts';
import { hostName } from './host.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

function originHost(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/**
 * `Sec-Fetch-Site` decides where a browser sends it, `Origin` where it does not. What sends neither is no browser, and no
 * page can have made it. Behind a proxy that rewrites `Host`, the origin is known by its name alone.
 */
function isOwn(headers: IncomingMessage['headers'], names: ReadonlySet<string>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (headers.origin === undefined) return true;
  const host = originHost(headers.origin);
  if (host === null) return false;
  return host === headers.host?.toLowerCase() || (site === 'same-origin' && names.has(hostName(host) ?? ''));
}

/** Refuses what changes or runs something when a page of another site asks for it. */
export function checkOrigin(names: ReadonlySet<string>) {
  return (req: IncomingMessage): void => {
    if (!SAFE_METHODS.has(req.method ?? '') && !isOwn(req.headers, names)) {
      throw new RequestError(
        'FORBIDDEN_ORIGIN',
        'A page of another site may not send this request.',
        'Send it from the page that this server serves, or from a program that is not a browser.',
      );
    }
  };
}
