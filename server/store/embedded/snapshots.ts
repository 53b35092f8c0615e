import { createHash, randomBytes } from 'node:crypto';
import { appendFile, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { contentFault } from '../content-fault.ts';
import { StoreError, type StoreContent } from '../graph-store.ts';
import { buildSnapshot } from './build.ts';
import { GrafeoDB, type Database } from './engine.ts';
import { toLoadError } from './load-errors.ts';
import { dropSpill } from './spill.ts';
import { sweepFolder } from './sweep.ts';

/*
 * A data folder holds, for each revision, `<revision>.grafeo`, which never changes once it is there, and
 * `<revision>.sha256`, one line for each snapshot of the revision that was ever put in place: two programs may build the
 * same revision at once, and whichever file stays has its line. The line is written before the file, so a file without one is damaged.
 */

export const SNAPSHOT = /^([a-z0-9-]{1,64})\.grafeo$/;
const LOCK_TRIES = 50;
const LOCK_WAIT_MS = 100;

export function snapshotPath(folder: string, revision: string): string {
  return join(folder, `${revision}.grafeo`);
}

function digestPath(folder: string, revision: string): string {
  return join(folder, `${revision}.sha256`);
}

/** Revisions that have a file, the newest first; none when the folder is not there. */
export async function listRevisions(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const revisions = names.flatMap((name) => SNAPSHOT.exec(name)?.[1] ?? []);
  const dated = await Promise.all(
    revisions.map(async (revision) => {
      const entry = await stat(snapshotPath(folder, revision)).catch(() => null);
      return { revision, time: entry?.mtimeMs ?? 0 };
    }),
  );
  return dated.toSorted((left, right) => right.time - left.time).map(({ revision }) => revision);
}

/**
 * Opens a snapshot read-only if it is whole. While it is open, no other program sweeps it away.
 * @returns `missing` when there is no file, `damaged` when there is one that is not as it was written
 */
export async function openSnapshot(folder: string, revision: string): Promise<Database | 'missing' | 'damaged'> {
  const bytes = await readFile(snapshotPath(folder, revision)).catch(() => null);
  if (bytes === null) return 'missing';
  const known = await readFile(digestPath(folder, revision), 'utf8').catch(() => '');
  if (!known.split('\n').includes(sha256(bytes))) return 'damaged';
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
 * Builds the snapshot of a revision beside the others and renames it into place, replacing a damaged one.
 * @throws StoreError LOAD_FAILED, after which the folder holds what it held before
 */
export async function publishSnapshot(folder: string, content: StoreContent): Promise<void> {
  const fault = contentFault(content);
  if (fault)
    throw new StoreError('LOAD_FAILED', `The content cannot be loaded: ${fault}.`, 'Correct the seed and load again.');
  const building = join(folder, `building-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await buildSnapshot(building, content);
    await syncFile(building);
    // The line begins anew, whatever an append that was cut short has left.
    await appendFile(digestPath(folder, content.revision), `\n${sha256(await readFile(building))}\n`, { flush: true });
    await rename(building, snapshotPath(folder, content.revision));
    await syncFile(folder);
  } catch (error) {
    await Promise.all(
      [building, `${building}.wal`].map((path) => rm(path, { recursive: true, force: true }).catch(() => undefined)),
    );
    throw toLoadError(error);
  }
}

/** Removes snapshots of other revisions that no program reads, and what builds that were cut short have left. */
export async function sweepSnapshots(folder: string, keep: string): Promise<void> {
  await sweepFolder(folder, (name) => name === `${keep}.grafeo` || name === `${keep}.sha256`);
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
