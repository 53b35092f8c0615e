import { join } from 'node:path';
import { readSettings } from '../../server/env.ts';
import { packageRoot } from '../../server/package-root.ts';
import { run } from '../../server/run.ts';
import { serve } from '../../server/serve.ts';
import { loadPageFiles, servePage } from '../../server/static.ts';
import { loadInvented } from './invented-app.ts';

/** The program as `main.ts` composes it, but with the invented paper, and with the page only where `--page` asks for it. */
await run(async (logger) => {
  const page = process.argv.includes('--page') && servePage(await loadPageFiles(join(packageRoot, 'dist/client')));
  return serve({ settings: readSettings(), load: loadInvented, logger, ...(page && { page }) });
});
