import { join } from 'node:path';
import { listSeedFolders, loadSeeds } from '../../seed/load.ts';
import { readAllPositions } from '../../seed/positions.ts';
import { SeedError } from '../../seed/seed-error.ts';
import type { PaperPositions } from '../contract/positions.ts';
import { StartError } from '../http-server.ts';
import { packageRoot } from '../package-root.ts';
import type { GraphStore } from '../store/graph-store.ts';

/**
 * Brings the store to the revision of the papers under `seed`, and gives that revision.
 * @throws StartError where there is no paper, or one that is wrong; StoreError from the store
 */
export async function loadGraph(store: GraphStore): Promise<string> {
  const folders = await shippedFolders();
  if (folders.length === 0) throw new StartError('There is no paper to serve: no folder under seed has a graph.yaml.');
  const schemaFolder = join(packageRoot, 'cypher/schema');
  const { revision } = await loadSeeds(store, folders, { schemaFolder }).catch(inWords);
  return revision;
}

/**
 * Where the nodes of the papers under `seed` stand, of the papers that say so.
 * @throws StartError where a paper's positions are wrong
 */
export async function readPositions(): Promise<PaperPositions[]> {
  return readAllPositions(await shippedFolders()).catch(inWords);
}

function shippedFolders(): Promise<string[]> {
  return listSeedFolders(join(packageRoot, 'seed'));
}

function inWords(error: unknown): never {
  throw error instanceof SeedError ? new StartError(error.message) : error;
}
