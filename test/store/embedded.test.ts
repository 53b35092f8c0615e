import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import { describeStore } from './conformance.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

describeStore('the embedded store', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'causeway-store-'));
  folders.push(dataDir);
  return openEmbeddedStore({ dataDir, readers: 2, queueLimit: 4 });
});
