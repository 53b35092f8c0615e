import type { RequestListener } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StartError } from '../../server/http-server.ts';
import { loadPageFiles, servePage } from '../../server/static.ts';
import { openInventedApp, type InventedApp } from './invented-app.ts';
import { getRaw } from './raw-request.ts';

const HTML = '<!doctype html><title>Causeway</title>';
const SCRIPT = 'export const lantern = "灯笼";';

let invented: InventedApp;
let folder: string;
let app: RequestListener;
beforeAll(async () => {
  invented = await openInventedApp();
  folder = await mkdtemp(join(tmpdir(), 'causeway-page-'));
  await mkdir(join(folder, 'client/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.json'), '{}');
  await writeFile(join(folder, 'client/index.html'), HTML);
  await writeFile(join(folder, 'client/.stamp'), 'hash');
  await writeFile(join(folder, 'client/assets/main-abc123.js'), SCRIPT);
  await writeFile(join(folder, 'client/assets/main-abc123.js.br'), brotliCompressSync(`${SCRIPT} // as built`));
  app = invented.variant({ page: servePage(await loadPageFiles(join(folder, 'client'))) });
});
afterAll(async () => {
  await invented.close();
  await rm(folder, { recursive: true });
});

describe('the page', () => {
  it.each(['/', '/index.html', '/?paper=invented&node=lantern-cost'])(
    'is at %s, and is asked for anew',
    async (path) => {
      const { status, text, headers } = await request(app).get(path);
      expect([status, text]).toEqual([200, HTML]);
      expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
      expect(headers['content-security-policy']).toContain("script-src 'self'");
    },
  );

  it('has files that may be kept for ever, compressed beforehand', async () => {
    const path = '/assets/main-abc123.js';
    const plain = await getRaw(app, path, {});
    expect([plain.status, plain.bytes.toString()]).toEqual([200, SCRIPT]);
    expect(plain.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const brotli = await getRaw(app, path, { 'Accept-Encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.bytes).toEqual(brotliCompressSync(`${SCRIPT} // as built`));
  });

  it.each([
    '/.stamp',
    '/assets',
    '/assets/',
    '/assets/main-abc123.js.br',
    '/secret.json',
    '/../secret.json',
    '/assets/..%2f..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/index.html%00',
    '/unknown',
  ])('is nothing else: %s', async (path) => {
    const { status } = await getRaw(app, path, {});
    expect(status).toBe(404);
  });

  it('is only read', async () => {
    const { status, headers } = await request(app).post('/');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('leaves the interface where it is', async () => {
    expect((await request(app).get('/api/version')).body.revision).toBe(invented.revision);
  });
});

it('has to be built', async () => {
  await expect(loadPageFiles(join(folder, 'nothing'))).rejects.toThrow(
    new StartError('The page is not built. Start the program with: npm start'),
  );
});
