import { readFile } from 'node:fs/promises';
import { childrenOf } from './processes.ts';

const EVERY_MS = 50;

/** The most resident memory that a running process has had, in MiB, from the system's own count; rejects when it has ended. */
export async function peakMemory(pid: number | undefined): Promise<number> {
  const [, peak] = /VmHWM:\s+(\d+) kB/.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (peak === undefined) throw new Error(`The process ${pid} has ended.`);
  return Number(peak) / 1024;
}

export interface MemoryWatch {
  /** The most that one of the children has had while it was watched, in MiB. */
  stop: () => Promise<number>;
}

/** Watches the children of a process, which come and go. */
export function watchChildren(pid: number): MemoryWatch {
  let peak = 0;
  const look = async (): Promise<void> => {
    // One that has gone meanwhile is not counted.
    const peaks = await Promise.all((await childrenOf(pid)).map((id) => peakMemory(id).catch(() => 0)));
    peak = Math.max(peak, ...peaks);
  };
  const timer = setInterval(() => void look(), EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await look();
      return peak;
    },
  };
}
