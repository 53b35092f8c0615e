import { get } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';

/** What one address sends when asked for brotli: how many bytes travel, and the text they hold. */
export async function fetchOverWire(url: string): Promise<{ bytes: number; text: string }> {
  const { body, coding } = await new Promise<{ body: Buffer; coding: string | undefined }>((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}.`));
        resolve({ body: Buffer.concat(chunks), coding: response.headers['content-encoding'] });
      });
    }).on('error', reject);
  });
  return { bytes: body.length, text: (coding === 'br' ? brotliDecompressSync(body) : body).toString('utf8') };
}
