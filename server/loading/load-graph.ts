import { join } from 'node:path';
import { listSeedFolders, loadSeeds } from '../../seed/load.ts';
import { SeedError } from '../../seed/seed-error.ts';
import { StartError } from '../http-server.ts';
import { computePositions, LAYOUT_VERSION } from '../layout/positions.ts';
import { packageRoot } from '../package-root.ts';
import type { GraphStore } from '../store/graph-store.ts';

/**
 * Brings the store to the revision of the papers under `seed`, and gives that revision.
 * @throws StartError where there is no paper, or one that is wrong; StoreError from the store
 */
export async function loadGraph(store: GraphStore): Promise<string> {
  const folders = await listSeedFolders(join(packageRoot, 'seed'));
  if (folders.length === 0) throw new StartError('There is no paper to serve: no folder under seed has a graph.yaml.');
  const layout = { version: LAYOUT_VERSION, computePositions };
  const schemaFolder = join(packageRoot, 'cypher/schema');
  const { revision } = await loadSeeds(store, folders, { schemaFolder, layout }).catch((error: unknown) => {
    throw error instanceof SeedError ? new StartError(error.message) : error;
  });
  return revision;
}
