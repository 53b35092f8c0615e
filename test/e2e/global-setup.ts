import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startProgram } from '../program.ts';
import { findBrowser } from './view-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the program that all files share answers, or null where there is no browser to open its page in. */
    program: string | null;
  }
}

/** Starts one program with the paper that ships: it is only read from, so that all files can stand on it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (findBrowser() === null) {
    if (!process.env.CI) process.stderr.write('The tests in a browser are skipped: there is no Chromium.\n');
    project.provide('program', null);
    return () => Promise.resolve();
  }
  const data = await mkdtemp(join(tmpdir(), 'causeway-e2e-'));
  // A busy machine is slow, and that is no answer's fault.
  const settings = { PORT: '0', CAUSEWAY_DATA: data, CAUSEWAY_QUERY_TIMEOUT_MS: '60000' };
  const program = await startProgram(['server/start.mjs'], settings);
  project.provide('program', program.address);
  return async () => {
    await program.stop();
    await rm(data, { recursive: true });
  };
}
