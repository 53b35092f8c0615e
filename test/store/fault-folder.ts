import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { openEmbeddedStore, type EmbeddedOptions } from '../../server/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { askOne } from './ask.ts';

/** A data folder of its own for each test of a file, the stores on it, and what they told. */
export interface FaultFolder {
  readonly dataDir: string;
  readonly notices: string[];
  /** A path in the folder. */
  file: (name: string) => string;
  openStore: (options?: Partial<EmbeddedOptions>) => Promise<GraphStore>;
  closeAll: () => Promise<void>;
}

export function faultFolder(): FaultFolder {
  let dataDir = '';
  let notices: string[] = [];
  const opened: GraphStore[] = [];
  const closeAll = async (): Promise<void> => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  };
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'causeway-faults-'));
    notices = [];
  });
  afterEach(async () => {
    await closeAll();
    await chmod(dataDir, 0o755);
    await rm(dataDir, { recursive: true });
  });
  return {
    get dataDir() {
      return dataDir;
    },
    get notices() {
      return notices;
    },
    file: (name) => join(dataDir, name),
    openStore: async (options = {}) => {
      const onNotice = (notice: string): void => void notices.push(notice);
      const store = await openEmbeddedStore({ dataDir, readers: 1, onNotice, ...options });
      opened.push(store);
      return store;
    },
    closeAll,
  };
}

export async function countNodes(store: GraphStore): Promise<unknown> {
  return askOne(store, 'MATCH (n) RETURN count(n) AS nodes');
}

/** What programs of these numbers have left in the system's folder for temporary files. */
export async function spillsOf(ids: readonly (number | undefined)[]): Promise<string[]> {
  const names = await readdir(tmpdir());
  return names.filter((name) => ids.some((id) => name.startsWith('grafeo-') && name.includes(`-${id}-`)));
}
