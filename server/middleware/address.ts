import type { IncomingMessage } from 'node:http';
import { RequestError } from '../errors.ts';

/** Refuses an address whose percent-encoding, in the path or the query, does not spell UTF-8 text. */
export function checkAddress(req: IncomingMessage): void {
  try {
    decodeURIComponent(req.url ?? '');
  } catch {
    throw new RequestError(
      'BAD_REQUEST',
      'The address has a percent sign that does not begin an encoded character of UTF-8.',
      'Encode each name and value with encodeURIComponent; a percent sign itself is %25.',
    );
  }
}
