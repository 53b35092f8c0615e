import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, vi } from 'vitest';

/** Hundredths of a second of a processor that a process takes for nothing but an endless task. */
const AT_WORK = 10;
const PATIENCE_MS = 20_000;

/** The processes that a process has started and that are not over. */
export async function childrenOf(pid: number): Promise<number[]> {
  const ids = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return ids.trim().split(/\s+/).map(Number).filter(Boolean);
}

/** The command line of a process, its parts apart; empty for one that is over. */
export async function commandOf(pid: number): Promise<string[]> {
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
}

/** The time of a processor that a process has had, in hundredths of a second; 0 for one that is over. */
async function workOf(pid: number): Promise<number> {
  const [, rest = ''] = (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).split(') ');
  const [user = 0, system = 0] = rest.split(' ').slice(11, 13).map(Number);
  return user + system;
}

/** Waits until one of these processes, which may come and go, is at work, and gives it: one that waits for a question takes no time. */
export async function untilOneWorks(list: () => Promise<number[]>): Promise<number> {
  const begun = new Map<number, number>();
  const findWorking = async (): Promise<number | undefined> => {
    for (const id of await list()) {
      const work = await workOf(id);
      const before = begun.get(id) ?? work;
      begun.set(id, before);
      if (work - before >= AT_WORK) return id;
    }
    return undefined;
  };
  return vi.waitUntil(findWorking, { timeout: PATIENCE_MS });
}

/** Waits until these processes are over, and the one that started them has heard of it. */
export async function untilGone(ids: readonly number[]): Promise<void> {
  await expect.poll(() => ids.filter((id) => existsSync(`/proc/${id}`))).toEqual([]);
}
