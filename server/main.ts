import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { readSettings } from './env.ts';
import { loadGraph, readPositions } from './loading/load-graph.ts';
import { packageRoot } from './package-root.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';
import { loadPageFiles, servePage } from './static.ts';

async function findPage(): Promise<RequestHandler> {
  if (!process.argv.includes('--dev')) return servePage(await loadPageFiles(join(packageRoot, 'dist/client')));
  const { serveSources } = await import('./dev-page.ts');
  return serveSources();
}

await run(async (logger) =>
  serve({ settings: readSettings(), load: loadGraph, readPositions, page: await findPage(), logger }),
);
