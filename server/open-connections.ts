import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

const LOOK_EVERY_MS = 100;
/** How long a client may take, once the server is closing, to send the rest of its request or to fetch its answer. */
const CLIENT_LIMIT_MS = 5000;

interface Exchange {
  req: IncomingMessage;
  res: ServerResponse;
}

/** Nothing is owed to the client: it has asked nothing yet, or has its answer. */
function isIdle(exchange: Exchange | undefined): boolean {
  return exchange === undefined || exchange.res.writableFinished || exchange.res.destroyed;
}

/** The server has done its part, or cannot begin it, and the client does not go on. */
function waitsForClient({ req, res }: Exchange): boolean {
  return !req.complete || res.writableEnded;
}

export interface Connections {
  /** The last answer that a connection carries or has carried. */
  answerOn: (socket: Duplex) => ServerResponse | undefined;
  /** Closes the server: requests in flight are answered, every other connection is ended. */
  close: () => Promise<void>;
}

/**
 * Watches over the connections of a server, so that it can be closed while some of them are silent: Node itself waits for
 * one on which no whole request has come yet.
 */
export function watchConnections(server: Server): Connections {
  const exchanges = new Map<Duplex, Exchange | undefined>();
  server.on('connection', (socket) => {
    exchanges.set(socket, undefined);
    socket.once('close', () => exchanges.delete(socket));
  });
  for (const event of ['request', 'checkContinue', 'checkExpectation'] as const) {
    server.on(event, (req: IncomingMessage, res: ServerResponse) => exchanges.set(req.socket, { req, res }));
  }
  return {
    answerOn: (socket) => exchanges.get(socket)?.res,
    close: () => closeServer(server, exchanges),
  };
}

function closeServer(server: Server, exchanges: ReadonlyMap<Duplex, Exchange | undefined>): Promise<void> {
  const begun = performance.now();
  const endIdle = (): void => {
    const isLate = performance.now() - begun > CLIENT_LIMIT_MS;
    for (const [socket, exchange] of exchanges) {
      if (isIdle(exchange)) socket.destroy();
      else if (isLate && exchange !== undefined && waitsForClient(exchange)) socket.destroy();
    }
  };
  return new Promise((resolve, reject) => {
    const look = setInterval(endIdle, LOOK_EVERY_MS);
    server.close((error) => {
      clearInterval(look);
      if (error === undefined) resolve();
      else reject(error);
    });
    endIdle();
  });
}
