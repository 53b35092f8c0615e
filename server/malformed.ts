import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ErrorBody, ErrorCode } from './contract/errors.ts';

interface RawRefusal {
  status: string;
  code: ErrorCode;
  message: string;
  hint: string;
}

const NOT_HTTP: RawRefusal = {
  status: '400 Bad Request',
  code: 'BAD_REQUEST',
  message: 'The request is not HTTP that is understood here.',
  hint: 'Check the request line and the headers, and that the whole request is sent.',
};

const REFUSALS: Readonly<Record<string, RawRefusal>> = {
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    code: 'BAD_REQUEST',
    message: 'The address and the headers of the request are longer than 16 KiB.',
    hint: 'Send a shorter address and fewer or shorter headers.',
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: {
    status: '413 Payload Too Large',
    code: 'PAYLOAD_TOO_LARGE',
    message: 'The extensions of a chunk of the body are longer than 16 KiB.',
    hint: 'Send chunks without extensions.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: '408 Request Timeout',
    code: 'BAD_REQUEST',
    message: 'The request did not arrive in the time that a request may take.',
    hint: 'Send the whole request at once.',
  },
};

const NO_TUNNELS: RawRefusal = {
  status: '405 Method Not Allowed',
  code: 'METHOD_NOT_ALLOWED',
  message: 'CONNECT is not a method of this server.',
  hint: 'Use GET, HEAD or POST; GET /openapi.json lists every address.',
};

function refuse(socket: Duplex, { status, code, message, hint }: RawRefusal, extra: readonly string[] = []): void {
  const requestId = randomUUID();
  const body: ErrorBody = { error: { code, message, hint, requestId } };
  const text = JSON.stringify(body);
  const headers = [
    `X-Request-Id: ${requestId}`,
    'Content-Type: application/json; charset=utf-8',
    'X-Content-Type-Options: nosniff',
    'Cache-Control: no-store',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: close',
    ...extra,
  ];
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n${text}`);
}

/**
 * Answers what is not HTTP, which no route ever sees, in the one shape of errors.
 * @param begun the answer that the connection carries, if any: nothing may be written into the middle of it
 */
export function answerMalformed(error: NodeJS.ErrnoException, socket: Duplex, begun: ServerResponse | undefined): void {
  if (!socket.writable || (begun?.headersSent === true && !begun.writableFinished)) socket.destroy();
  else refuse(socket, REFUSALS[error.code ?? ''] ?? NOT_HTTP);
}

/** Answers a request for a tunnel to somewhere else, which Node does not hand to a route either. */
export function refuseTunnel(socket: Duplex): void {
  refuse(socket, NO_TUNNELS, ['Allow: GET, HEAD, POST']);
}
