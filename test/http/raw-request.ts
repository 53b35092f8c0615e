import { createServer, request, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RawAnswer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  /** The body as it travelled, still compressed. */
  bytes: Buffer;
}

/** One GET without any of the conveniences of a client: nothing is decompressed, no header is added. */
export async function getRaw(app: RequestListener, path: string, headers: Record<string, string>): Promise<RawAnswer> {
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise((resolve, reject) => {
      const asking = request({ port, host: '127.0.0.1', path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(chunks) }),
        );
      });
      asking.on('error', reject);
      asking.end();
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
