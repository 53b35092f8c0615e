/** What `npm start` runs: builds what is stale, then runs the server in this very process, so that signals reach it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildStale, BuildError, root } from './build.mjs';

try {
  await buildStale();
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
await import(pathToFileURL(join(root, 'dist/program/server/main.js')).href);
