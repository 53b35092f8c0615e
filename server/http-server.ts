import { createServer, type RequestListener, type Server } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { answerMalformed, refuseTunnel } from './malformed.ts';
import { watchConnections } from './open-connections.ts';

/** Something that keeps the program from starting; the message is all that the user needs to see. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

const REQUEST_TIMEOUT_MS = 60_000;

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

/** The server, with everything that Node would answer by itself handed to the listener or put in the shape of errors. */
function createHttpServer(listener: RequestListener): Pick<Listening, 'server' | 'close'> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, requireHostHeader: false }, listener);
  server.on('checkContinue', listener);
  server.on('checkExpectation', listener);
  const connections = watchConnections(server);
  server.on('clientError', (error, socket) => answerMalformed(error, socket, connections.answerOn(socket)));
  server.on('connect', (_req, socket) => refuseTunnel(socket));
  return { server, close: connections.close };
}

/** @throws StartError that says why the server cannot listen there */
export function listen(listener: RequestListener, port: number, host: string): Promise<Listening> {
  const { server, close } = createHttpServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenFault(error, port, host)));
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo;
      const address = `http://${isIPv6(host) ? `[${host}]` : host}:${taken}`;
      resolve({ server, address, close });
    });
  });
}
