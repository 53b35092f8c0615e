import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface RawSocket {
  socket: Socket;
  /** Everything that has come so far. */
  heard: () => string;
  /** Resolves when the connection is over, however it ended. */
  ended: Promise<void>;
}

/** A connection to the program on which anything can be sent; it does not mind being cut. */
export async function openSocket(address: string): Promise<RawSocket> {
  const { port, hostname } = new URL(address);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  let text = '';
  socket.on('data', (part) => (text += part.toString()));
  socket.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return { socket, heard: () => text, ended };
}

/** What comes back for one text, until the server ends the connection. */
export async function sendText(address: string, text: string): Promise<string> {
  const { socket, heard, ended } = await openSocket(address);
  socket.write(text);
  await ended;
  return heard();
}
