import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import { describeSecondWall } from './second-wall.ts';

let folder = '';
afterAll(() => rm(folder, { recursive: true }));

describeSecondWall('the embedded store', {
  openEmpty: async () => {
    folder = await mkdtemp(join(tmpdir(), 'causeway-wall-'));
    return openEmbeddedStore({ dataDir: folder, readers: 1 });
  },
  held: async () => {
    const names = (await readdir(folder)).toSorted();
    const digests = names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      return [name, createHash('sha256').update(bytes).digest('hex')];
    });
    return Promise.all(digests);
  },
});
