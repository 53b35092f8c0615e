import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GrafeoDB } from './engine.ts';
import { dropSpill } from './spill.ts';

/** What nobody has touched for so long is no longer being built. */
const STALE_MS = 10 * 60 * 1000;

const OWN_FILE = /\.(?:grafeo|sha256|tmp|tmp\.wal)$/;

/**
 * Removes from a data folder what only an earlier revision or a build that was cut short needs. Files of others, and files that
 * cannot be removed, stay: the next sweep meets them again.
 */
export async function sweepFolder(folder: string, isKept: (name: string) => boolean): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((candidate) => OWN_FILE.test(candidate) && !isKept(candidate))) {
    await sweepFile(folder, name, names).catch(() => undefined);
  }
}

async function sweepFile(folder: string, name: string, names: readonly string[]): Promise<void> {
  const path = join(folder, name);
  const snapshot = name.replace(/\.sha256$/, '.grafeo');
  if (name.endsWith('.grafeo')) {
    if (isRead(path)) return;
    await rm(path);
    dropSpill(path);
    await rm(path.replace(/\.grafeo$/, '.sha256'), { force: true });
  } else if (!names.includes(snapshot) || name === snapshot) {
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs <= STALE_MS) return;
    await rm(path);
    dropSpill(path);
  }
}

/** Whether a program, this one included, has the snapshot open: the engine then lets nobody open it for writing. */
function isRead(path: string): boolean {
  try {
    GrafeoDB.open(path).close();
    return false;
  } catch (error) {
    return String(error).includes('locked');
  }
}
