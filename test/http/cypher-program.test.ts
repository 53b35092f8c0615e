import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { describeCypherProgram } from './cypher-suite.ts';

let folder: string | null = null;
afterAll(() => folder && rm(folder, { recursive: true }));

describeCypherProgram({
  kind: 'embedded',
  prepare: async () => {
    folder = await mkdtemp(join(tmpdir(), 'causeway-cypher-'));
    return { CAUSEWAY_DATA: join(folder, 'data') };
  },
});
