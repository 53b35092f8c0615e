import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { RequestError } from '../errors.ts';

const AUTHORITY = /^(\[[0-9a-f:.]+\]|[^\s:/?#@[\]\\]+)(?::\d{0,5})?$/i;

/** The name in a `Host` header or in the host part of an address, in lower case and without its port; null if malformed. */
export function hostName(authority: string): string | null {
  return AUTHORITY.exec(authority)?.[1]?.toLowerCase() ?? null;
}

/** The names by which requests may call this server. */
export function allowedNames(host: string, extra: readonly string[]): ReadonlySet<string> {
  const names = [host, 'localhost', '127.0.0.1', '::1', ...extra];
  return new Set(names.map((name) => (isIPv6(name) ? `[${name}]` : name).toLowerCase()));
}

/** How often a request names the server it means; Node keeps the first name of several, and a proxy may keep the last. */
function countHosts({ rawHeaders }: IncomingMessage): number {
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!;
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1;
  }
  return count;
}

/** The name that a request calls the server by: its address, where that is a whole one, counts for more than the header. */
function authorityOf({ url = '', headers }: IncomingMessage): string {
  if (url.startsWith('/') || !URL.canParse(url)) return headers.host ?? '';
  return new URL(url).host;
}

/**
 * Refuses a request that calls the server by a name that is not its own, as a page of another site does whose name was
 * bound to this machine's address afterwards (DNS rebinding).
 */
export function checkHost(names: ReadonlySet<string>) {
  return (req: IncomingMessage): void => {
    if (countHosts(req) !== 1) {
      throw new RequestError(
        'BAD_REQUEST',
        'The request does not have exactly one Host header.',
        'Send one Host header with the address that the server printed.',
      );
    }
    const authority = authorityOf(req);
    const name = hostName(authority);
    if (name === null || !names.has(name)) {
      throw new RequestError(
        'FORBIDDEN_HOST',
        `The server does not go by the name ${JSON.stringify(authority)}.`,
        'Use the address that the server printed, or add the name to CAUSEWAY_ALLOWED_HOSTS.',
      );
    }
  };
}
