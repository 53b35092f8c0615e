import type { IncomingMessage, ServerResponse } from 'node:http';
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

/**
 * Refuses a request that calls the server by a name that is not its own, as a page of another site does whose name was
 * bound to this machine's address afterwards (DNS rebinding).
 */
export function checkHost(names: ReadonlySet<string>) {
  return (req: IncomingMessage, _res: ServerResponse, next: () => void): void => {
    const name = hostName(req.headers.host ?? '');
    if (name === null || !names.has(name)) {
      throw new RequestError(
        'FORBIDDEN_HOST',
        `The server does not go by the name ${JSON.stringify(req.headers.host ?? '')}.`,
        'Use the address that the server printed, or add the name to CAUSEWAY_ALLOWED_HOSTS.',
      );
    }
    next();
  };
}
