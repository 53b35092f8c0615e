import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepLibrary } from '../../server/library/keep-library.ts';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import { FROM_MEMORY } from './from-memory.ts';
import { loadInvented, openInventedApp, type InventedApp } from './invented-app.ts';

let invented: InventedApp;
beforeAll(async () => {
  invented = await openInventedApp();
});
afterAll(() => invented.close());

describe('with a store that answers', () => {
  it.each(['/health/live', '/health/ready'])('%s is ok', async (path) => {
    const { status, body } = await request(invented.app).get(path);
    expect([status, body]).toEqual([200, { status: 'ok' }]);
  });

  it('tells the versions and the revision', async () => {
    const { body } = await request(invented.app).get('/api/version');
    expect(body).toEqual({
      program: 'causeway 0.1.0',
      store: 'embedded',
      storeVersion: 'grafeo 0.6.0',
      revision: invented.revision,
    });
  });
});

describe('with a store that holds nothing yet', () => {
  it('lives, is not ready, says when to ask again, and recovers once a graph is loaded', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'causeway-empty-'));
    const store = await openEmbeddedStore({ dataDir: folder, readers: 1 });
    const library = keepLibrary(store, invented.services.catalog, { readPositions: () => Promise.resolve([]) }).current;
    const app = invented.variant({ services: { ...invented.services, store, library } });
    expect((await request(app).get('/health/live')).status).toBe(200);
    for (const path of ['/health/ready', '/api/graph', '/api/version', '/api/search?q=a']) {
      const { status, headers, body } = await request(app).get(path);
      expect([status, headers['retry-after'], body.error.code]).toEqual([503, '2', 'STORE_UNAVAILABLE']);
    }
    const revision = await loadInvented(store);
    expect((await request(app).get('/health/ready')).status).toBe(200);
    expect((await request(app).get('/api/graph')).body.revision).toBe(revision);
    await store.close();
    expect((await request(app).get('/health/ready')).status).toBe(503);
    for (const path of FROM_MEMORY) expect([path, (await request(app).get(path)).status]).toEqual([path, 200]);
    await rm(folder, { recursive: true });
  });
});
