import { createServer, type RequestListener, type Server } from 'node:http';
import { randomUUID } from 'node:crypto';
import { isIPv6, type AddressInfo, type Socket } from 'node:net';
import type { ErrorBody } from './contract/errors.ts';

/** Something that keeps the program from starting; the message is all that the user needs to see. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

const REQUEST_TIMEOUT_MS = 60_000;
const CLOSE_IDLE_EVERY_MS = 100;

const STATUS_LINES: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers what is not HTTP, which no route ever sees, in the one shape of errors. */
function answerMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUS_LINES[error.code ?? ''] ?? '400 Bad Request';
  const requestId = randomUUID();
  const body: ErrorBody = {
    error: {
      code: 'BAD_REQUEST',
      message: 'The request is not HTTP that is understood here.',
      hint: 'Check the request line and the headers, and that the whole request is sent.',
      requestId,
    },
  };
  const text = JSON.stringify(body);
  const headers = [
    `X-Request-Id: ${requestId}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: close',
  ];
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n${text}`);
}

function listenFault(error: NodeJS.ErrnoException, port: number, host: string): StartError {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} on ${host} is taken by another program. Stop it, or set PORT to another port, or to 0 for a free one.`,
      );
    case 'EACCES':
      return new StartError(`Port ${port} may not be used without special rights. Set PORT to 1024 or above.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError(
        `HOST ${host} is not an address of this machine. Set HOST to one that is, or to 127.0.0.1.`,
      );
    default:
      return new StartError(`The server cannot listen on port ${port} of ${host} (${error.code ?? 'unknown fault'}).`);
  }
}

export interface Listening {
  server: Server;
  /** Such as `http://127.0.0.1:4000`. */
  address: string;
  /** Takes no new request, and resolves when those in flight are answered. */
  close: () => Promise<void>;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const idle = setInterval(() => server.closeIdleConnections(), CLOSE_IDLE_EVERY_MS);
    server.close((error) => {
      clearInterval(idle);
      if (error === undefined) resolve();
      else reject(error);
    });
  });
}

/** @throws StartError that says why the server cannot listen there */
export function listen(listener: RequestListener, port: number, host: string): Promise<Listening> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, listener);
  server.on('clientError', answerMalformed);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenFault(error, port, host)));
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo;
      const address = `http://${isIPv6(host) ? `[${host}]` : host}:${taken}`;
      resolve({ server, address, close: () => closeServer(server) });
    });
  });
}
