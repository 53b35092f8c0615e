import { join } from 'node:path';
import { loadGraph, readPositions } from '../../server/loading/load-graph.ts';
import { readSettings } from '../../server/env.ts';
import { packageRoot } from '../../server/package-root.ts';
import { run } from '../../server/run.ts';
import { serve } from '../../server/serve.ts';
import { loadPageFiles, servePage } from '../../server/static.ts';
import { createGuard, type Guard } from '../../server/store/guard/guard.ts';
import { loadCrowded } from './crowd.ts';
import { loadInvented, readInventedPositions } from './invented-app.ts';

function openColdGuard(...given: Parameters<typeof createGuard>): Guard {
  return { ...createGuard(...given), warm: () => Promise.resolve() };
}

/**
 * The program as `main.ts` composes it, but with the invented paper: with the page only where `--page` asks for it, with a
 * clique of fifty where `--crowd` does, and with the paper that ships in its place where `--shipped` does. Its guard comes
 * up when it is first asked, or at once where `--warm` says so: that takes longer than all else.
 */
await run(async (logger) => {
  const asks = (option: string): boolean => process.argv.includes(option);
  const page = asks('--page') && servePage(await loadPageFiles(join(packageRoot, 'dist/client')));
  const load = asks('--crowd') ? loadCrowded : asks('--shipped') ? loadGraph : loadInvented;
  return serve({
    settings: readSettings(),
    load,
    readPositions: asks('--shipped') ? readPositions : readInventedPositions,
    logger,
    ...(!asks('--warm') && { openGuard: openColdGuard }),
    ...(page && { page }),
  });
});
