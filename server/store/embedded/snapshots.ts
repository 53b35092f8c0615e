import { randomBytes } from 'node:crypto';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { contentFault } from '../content-fault.ts';
import { StoreError, type StoreContent } from '../graph-store.ts';
import { buildSnapshot } from './build.ts';
import { addDigest, isWhole, ownRevisions } from './digests.ts';
import { GrafeoDB, type Database } from './engine.ts';
import { prepareFolder } from './folder.ts';
import { toLoadError } from './load-errors.ts';
import { dropSpill } from './spill.ts';
import { removeBuilding, sweepBuildings } from './sweep.ts';

/* A data folder holds, for each revision, `<revision>.grafeo`, which never changes once it is there, and its digests. */

const LOCK_TRIES = 50;
const LOCK_WAIT_MS = 100;

export function snapshotPath(folder: string, revision: string): string {
  return join(folder, `${revision}.grafeo`);
}

/** Revisions that have a snapshot, the newest first; none when the folder is not there. */
export async function listRevisions(folder: string): Promise<string[]> {
  const dated = await Promise.all(
    (await ownRevisions(folder)).map(async (revision) => {
      const entry = await stat(snapshotPath(folder, revision)).catch(() => null);
      return { revision, time: entry?.mtimeMs ?? 0 };
    }),
  );
  return dated.toSorted((left, right) => right.time - left.time).map(({ revision }) => revision);
}

/** Whether a snapshot is there, as it was written. */
export async function isSnapshotWhole(folder: string, revision: string): Promise<boolean> {
  const bytes = await readFile(snapshotPath(folder, revision)).catch(() => null);
  return bytes !== null && isWhole(folder, revision, bytes);
}

/**
 * Opens a snapshot read-only if it is whole. While it is open, no other program sweeps it away.
 * @returns `missing` when there is no file, `damaged` when there is one that is not as it was written
 */
export async function openSnapshot(folder: string, revision: string): Promise<Database | 'missing' | 'damaged'> {
  const bytes = await readFile(snapshotPath(folder, revision)).catch(() => null);
  if (bytes === null) return 'missing';
  if (!(await isWhole(folder, revision, bytes))) return 'damaged';
  dropSpill(snapshotPath(folder, revision));
  return openUnlocked(snapshotPath(folder, revision));
}

async function openUnlocked(path: string): Promise<Database | 'damaged'> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return GrafeoDB.openReadOnly(path);
    } catch (error) {
      // Another program may hold the file for the moment that it takes to see whether it is still used.
      if (!String(error).includes('locked') || attempt === LOCK_TRIES) return 'damaged';
      await sleep(LOCK_WAIT_MS);
    }
  }
}

/**
 * Makes room for a load, and says at once when there can be none: what is to be loaded takes seconds to make.
 * @throws StoreError LOAD_FAILED
 */
export async function prepareLoad(folder: string): Promise<void> {
  try {
    await prepareFolder(folder);
    await sweepBuildings(folder);
  } catch (error) {
    throw toLoadError(error);
  }
}

/**
 * Builds the snapshot of a revision beside the others and renames it into place, replacing a damaged one.
 * @throws StoreError LOAD_FAILED, after which the folder holds what it held before
 */
export async function publishSnapshot(
  folder: string,
  content: StoreContent,
  onProgress: (written: number) => void,
): Promise<void> {
  const fault = contentFault(content);
  if (fault)
    throw new StoreError('LOAD_FAILED', `The content cannot be loaded: ${fault}.`, 'Correct the seed and load again.');
  await prepareLoad(folder);
  const building = join(folder, `building-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await buildSnapshot(building, content, onProgress);
    await syncFile(building);
    await addDigest(folder, content.revision, await readFile(building));
    await rename(building, snapshotPath(folder, content.revision));
    await syncFile(folder);
  } catch (error) {
    await removeBuilding(building);
    throw toLoadError(error);
  }
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
