import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { digestPath, ownRevisions } from './digests.ts';
import { GrafeoDB } from './engine.ts';
import { isOver } from './owner.ts';
import { dropBuildSpills, dropSpill } from './spill.ts';

/** A digest is written just before its snapshot; one that has lain alone for so long waits for none. */
const STALE_MS = 10 * 60 * 1000;

/** A snapshot being built, with what the engine lays beside it; the number is the process that builds. */
const BUILDING = /^building-(\d+)-[0-9a-f]{12}\.tmp(?:\.wal|\.partial)?$/;

/** What the engine lays beside a file that it writes to. */
const COMPANIONS = ['.wal', '.partial'];

/** Removes a snapshot that was not put in place. */
export async function removeBuilding(path: string): Promise<void> {
  const paths = [path, ...COMPANIONS.map((ending) => path + ending)];
  await Promise.all(paths.map((each) => rm(each, { recursive: true, force: true }).catch(() => undefined)));
}

/** Removes what builds have left whose programs were killed. What cannot be removed stays: the next sweep meets it again. */
export async function sweepBuildings(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const id = BUILDING.exec(name)?.[1];
    if (id === undefined) continue;
    const path = join(folder, name);
    const entry = await stat(path).catch(() => null);
    if (entry !== null && isOver(Number(id), entry.mtimeMs)) await removeBuilding(path);
  }
  dropBuildSpills();
}

/**
 * Removes from a data folder the snapshots of other revisions that no program reads, and what builds that were cut short
 * have left. Files of others stay, whatever they are called.
 */
export async function sweepFolder(folder: string, keptRevision: string): Promise<void> {
  await sweepBuildings(folder);
  for (const revision of await ownRevisions(folder)) {
    if (revision !== keptRevision) await sweepRevision(folder, revision).catch(() => undefined);
  }
}

async function sweepRevision(folder: string, revision: string): Promise<void> {
  const snapshot = join(folder, `${revision}.grafeo`);
  const there = (await stat(snapshot).catch(() => null)) !== null;
  if (there ? isRead(snapshot) : await isFresh(digestPath(folder, revision))) return;
  await removeBuilding(snapshot);
  dropSpill(snapshot);
  await rm(digestPath(folder, revision), { force: true });
}

async function isFresh(path: string): Promise<boolean> {
  const { mtimeMs } = await stat(path);
  return Date.now() - mtimeMs <= STALE_MS;
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
