import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { builtPath } from '../prepared/built-program.ts';
import { copyData } from '../prepared/data.ts';
import { startProgram } from '../program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a program with each of the papers answers, to whatever a panel asks over the network. */
    papers: Record<'shipped' | 'invented', string>;
  }
}

async function serve(paper: 'shipped' | 'invented'): Promise<{ address: string; stop: () => Promise<void> }> {
  const data = await copyData(paper);
  const { address, stop } = await startProgram([builtPath('test/http/serve-invented.ts'), `--${paper}`], {
    PORT: '0',
    CAUSEWAY_DATA: data,
  });
  return {
    address,
    stop: async () => {
      await stop();
      await rm(data, { recursive: true });
    },
  };
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [shipped, invented] = await Promise.all([serve('shipped'), serve('invented')]);
  project.provide('papers', { shipped: shipped.address, invented: invented.address });
  return async () => {
    await Promise.all([shipped.stop(), invented.stop()]);
  };
}
