import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * The engine gives each process that opens a file read-only a folder in the system's folder for temporary files, and
 * leaves it there when the process is killed. This removes those of one snapshot whose processes are over; one that cannot
 * be removed stays.
 */
export function dropSpill(snapshot: string, isOver: (processId: number) => boolean = isGone): void {
  const prefix = `grafeo-${basename(snapshot)}-`;
  for (const name of namesIn(tmpdir())) {
    const id = name.startsWith(prefix) ? /^(\d+)-\w+\.spill$/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (id !== undefined && isOver(Number(id))) remove(join(tmpdir(), name));
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    return;
  }
}

function isGone(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
