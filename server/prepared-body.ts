import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

export type ContentCoding = 'br' | 'gzip';

/** Bytes that are answered many times: hashed once, compressed once. */
export interface PreparedBody {
  contentType: string;
  /** Strong entity tag of the bytes as they are; each coding has one of its own. */
  etag: string;
  bytes: Buffer;
  /** The compressed bytes, made when first asked for. */
  encoded: (coding: ContentCoding) => Promise<Buffer>;
}

/** Above this, the best brotli compression takes longer than the bytes it saves are worth. */
const BEST_BROTLI_BYTES = 4_000_000;

function compress(bytes: Buffer, coding: ContentCoding): Promise<Buffer> {
  if (coding === 'gzip') return compressGzip(bytes, { level: 9 });
  const quality = bytes.length > BEST_BROTLI_BYTES ? 5 : constants.BROTLI_MAX_QUALITY;
  return compressBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** `known` holds the codings that were compressed beforehand. */
export function prepareBody(
  bytes: Buffer,
  contentType: string,
  known: Partial<Record<ContentCoding, Buffer>> = {},
): PreparedBody {
  const made = new Map<ContentCoding, Promise<Buffer>>();
  return {
    contentType,
    etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 27),
    bytes,
    encoded: (coding) => {
      const encoded = made.get(coding) ?? Promise.resolve(known[coding] ?? compress(bytes, coding));
      made.set(coding, encoded);
      return encoded;
    },
  };
}

export function prepareJson(value: unknown): PreparedBody {
  return prepareBody(Buffer.from(JSON.stringify(value)), 'application/json; charset=utf-8');
}

/** The weight that `Accept-Encoding` gives a coding; 0 where it names neither it nor `*`. */
function weightOf(header: string, coding: string): number {
  const weights = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [name, Number(weight ?? 1)];
    }),
  );
  return weights.get(coding) ?? weights.get('*') ?? 0;
}

/** The coding to answer with: the one the client likes best, brotli among equals, null for plain bytes. */
export function chooseCoding(header: string | undefined): ContentCoding | null {
  const br = weightOf(header ?? '', 'br');
  const gzipped = weightOf(header ?? '', 'gzip');
  if (br > 0 && br >= gzipped) return 'br';
  return gzipped > 0 ? 'gzip' : null;
}

/**
 * Whether the client names this tag among those it holds. `Cache-Control: no-cache` in the request does not matter: it asks
 * caches to come here, and here the answer is known to be the same.
 */
function holds(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

/** Answers with a prepared body in the coding that the client likes best, or with 304 when it has that already. */
export async function sendPrepared(
  req: IncomingMessage,
  res: ServerResponse,
  body: PreparedBody,
  cacheControl = 'no-cache',
): Promise<void> {
  const coding = chooseCoding(req.headers['accept-encoding']);
  res.setHeader('Vary', 'Accept-Encoding');
  res.setHeader('Cache-Control', cacheControl);
  const etag = coding === null ? `"${body.etag}"` : `"${body.etag}-${coding}"`;
  res.setHeader('ETag', etag);
  if (holds(req.headers['if-none-match'], etag)) {
    res.writeHead(304).end();
    return;
  }
  const bytes = coding === null ? body.bytes : await body.encoded(coding);
  res.setHeader('Content-Type', body.contentType);
  if (coding !== null) res.setHeader('Content-Encoding', coding);
  res.setHeader('Content-Length', bytes.length);
  res.end(req.method === 'HEAD' ? undefined : bytes);
}
