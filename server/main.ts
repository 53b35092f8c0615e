import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { listSeedFolders, loadSeeds } from '../seed/load.ts';
import { SeedError } from '../seed/seed-error.ts';
import { readSettings } from './env.ts';
import { StartError } from './http-server.ts';
import { computePositions, LAYOUT_VERSION } from './layout/positions.ts';
import { packageRoot } from './package-root.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';
import { loadPageFiles, servePage } from './static.ts';
import type { GraphStore } from './store/graph-store.ts';

async function load(store: GraphStore): Promise<string> {
  const folders = await listSeedFolders(join(packageRoot, 'seed'));
  if (folders.length === 0) throw new StartError('There is no paper to serve: no folder under seed has a graph.yaml.');
  const layout = { version: LAYOUT_VERSION, computePositions };
  const schemaFolder = join(packageRoot, 'cypher/schema');
  const { revision } = await loadSeeds(store, folders, { schemaFolder, layout }).catch((error: unknown) => {
    throw error instanceof SeedError ? new StartError(error.message) : error;
  });
  return revision;
}

async function findPage(): Promise<RequestHandler> {
  if (!process.argv.includes('--dev')) return servePage(await loadPageFiles(join(packageRoot, 'dist/client')));
  const { serveSources } = await import('./dev-page.ts');
  return serveSources();
}

await run(async (logger) => serve({ settings: readSettings(), load, page: await findPage(), logger }));
