import { join } from 'node:path';
import { loadGraph } from '../../server/cli/load-graph.ts';
import { readSettings } from '../../server/env.ts';
import { packageRoot } from '../../server/package-root.ts';
import { run } from '../../server/run.ts';
import { serve } from '../../server/serve.ts';
import { loadPageFiles, servePage } from '../../server/static.ts';
import { createGuard } from '../../server/store/guard/guard.ts';
import { loadCrowded } from './crowd.ts';
import { loadInvented } from './invented-app.ts';

/**
 * The program as `main.ts` composes it, but with the invented paper: with the page only where `--page` asks for it, with a
 * clique of fifty where `--crowd` does, and with the paper that ships in its place where `--shipped` does. Its guard comes up when it is first asked, or at once where `--warm` says so: that takes
 * longer than all else.
 */
await run(async (logger) => {
  const asks = (option: string): boolean => process.argv.includes(option);
  const guard = createGuard();
  const page = asks('--page') && servePage(await loadPageFiles(join(packageRoot, 'dist/client')));
  const load = asks('--crowd') ? loadCrowded : asks('--shipped') ? loadGraph : loadInvented;
  return serve({
    settings: readSettings(),
    load,
    logger,
    guard: asks('--warm') ? guard : { ...guard, warm: () => Promise.resolve() },
    ...(page && { page }),
  });
});
