/** What `GET /api/graph` is measured against: an Express route that sends the same bytes, and nothing else. */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import express from 'express';

const body = readFileSync(process.argv[2] ?? '');
const app = express();
app.disable('etag');
app.get('/api/graph', (_request, response) => {
  response.set('Content-Encoding', 'br').type('json').send(body);
});
const server = app.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
