import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildStale, BuildError, root } from './build.mjs';

/** Builds what is stale of the targets named, then runs a file of the built program in this very process, so that signals reach it. */
export async function runBuilt(file, targets) {
  try {
    await buildStale(targets);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  await import(pathToFileURL(join(root, 'dist/program/server', file)).href);
}
