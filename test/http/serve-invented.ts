import { join } from 'node:path';
import { readSettings } from '../../server/env.ts';
import { packageRoot } from '../../server/package-root.ts';
import { run } from '../../server/run.ts';
import { serve } from '../../server/serve.ts';
import { loadPageFiles, servePage } from '../../server/static.ts';
import { loadCrowded } from './crowd.ts';
import { loadInvented, readInventedPositions } from './invented-app.ts';

/**
 * The program as `main.ts` composes it, but with the invented paper: with the page only where `--page` asks for it, and with a
 * clique of fifty where `--crowd` does.
 */
await run(async (logger) => {
  const page = process.argv.includes('--page') && servePage(await loadPageFiles(join(packageRoot, 'dist/client')));
  const load = process.argv.includes('--crowd') ? loadCrowded : loadInvented;
  return serve({ settings: readSettings(), load, readPositions: readInventedPositions, logger, ...(page && { page }) });
});
