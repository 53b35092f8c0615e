import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { copyData } from '../prepared/data.ts';
import { startProgram } from '../program.ts';
import { PATIENCE, SHIPPED } from './programs.ts';
import { buildPage, findBrowser } from './view-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the program that all files share answers, or null where there is no browser to open its page in. */
    program: string | null;
    /** The number of that program's process. */
    programId: number;
    /** The folder of the page that holds nothing but the map, built. */
    mapPage: string;
  }
}

/** Starts one program with the paper that ships: it is only read from, so that all files can stand on it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (findBrowser() === null) {
    if (!process.env.CI) process.stderr.write('The tests in a browser are skipped: there is no Chromium.\n');
    project.provide('program', null);
    return () => Promise.resolve();
  }
  const data = await copyData('shipped');
  const [program, mapPage] = await Promise.all([
    startProgram(SHIPPED, { ...PATIENCE, CAUSEWAY_DATA: data }),
    buildPage('./view-page'),
  ]);
  project.provide('program', program.address);
  project.provide('programId', program.id);
  project.provide('mapPage', mapPage);
  return async () => {
    await program.stop();
    await Promise.all([data, mapPage].map((folder) => rm(folder, { recursive: true })));
  };
}
