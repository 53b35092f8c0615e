import { readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isOver } from './owner.ts';

/*
 * The engine gives each process that opens a file read-only a folder in the system's folder for temporary files, and
 * leaves it there when the process is killed or leaves by process.exit. One that cannot be removed stays.
 */

const SPILL = /^grafeo-(.+)-(\d+)-[0-9a-f]+\.spill$/;
const BUILDING = /^building-\d+-[0-9a-f]{12}\.tmp$/;

/** Removes those of one snapshot whose processes are over, or those of one process. */
export function dropSpill(snapshot: string, processId?: number): void {
  dropSpills((file) => file === basename(snapshot), processId);
}

/** Removes those of builds whose processes are over. */
export function dropBuildSpills(): void {
  dropSpills((file) => BUILDING.test(file));
}

/** Removes, when this process leaves, what it has left itself. */
export function dropOwnSpillsAtExit(): void {
  process.off('exit', dropOwnSpills).once('exit', dropOwnSpills);
}

function dropOwnSpills(): void {
  dropSpills(() => true, process.pid);
}

function dropSpills(matches: (file: string) => boolean, processId?: number): void {
  for (const name of namesIn(tmpdir())) {
    const [, file = '', id = ''] = SPILL.exec(name) ?? [];
    if (!matches(file) || (processId !== undefined && Number(id) !== processId)) continue;
    const path = join(tmpdir(), name);
    if (processId !== undefined || isLeft(path, Number(id))) remove(path);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isLeft(path: string, processId: number): boolean {
  const entry = statSync(path, { throwIfNoEntry: false });
  return entry !== undefined && isOver(processId, entry.mtimeMs);
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    return;
  }
}
