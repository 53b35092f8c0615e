import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import type { OpenEmptyStore } from './conformance.ts';

/** Opens embedded stores, each on a folder of its own that is removed after the file's tests. */
export function embeddedStores(): OpenEmptyStore {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));
  return async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'causeway-store-'));
    folders.push(dataDir);
    return openEmbeddedStore({ dataDir, readers: 2, queueLimit: 4 });
  };
}
