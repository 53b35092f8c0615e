import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import { pino } from 'pino';
import { loadSeeds } from '../../seed/load.ts';
import { readAllPositions } from '../../seed/positions.ts';
import type { PaperPositions } from '../../server/contract/positions.ts';
import { createApp, type AppDeps } from '../../server/app.ts';
import { createAdHocQueries } from '../../server/cypher/ad-hoc-queries.ts';
import { keepLibrary } from '../../server/library/keep-library.ts';
import { allowedNames } from '../../server/middleware/host.ts';
import { packageRoot, programVersion } from '../../server/package-root.ts';
import { loadCatalog } from '../../server/queries/catalog.ts';
import type { Services } from '../../server/routes/services.ts';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { createGuard, type Guard } from '../../server/store/guard/guard.ts';
import { copyData } from '../prepared/data.ts';

const inventedSeed = join(packageRoot, 'test/fixtures/invented');

export function readInventedPositions(): Promise<PaperPositions[]> {
  return readAllPositions([inventedSeed]);
}

async function loadPapers(store: Pick<GraphStore, 'adopt' | 'load'>, folders: readonly string[]): Promise<string> {
  const { revision } = await loadSeeds(store, folders, { schemaFolder: join(packageRoot, 'cypher/schema') });
  return revision;
}

/** One for each kind of store, for all apps of a worker, as its processes take seconds to come up; they end with the worker. */
const guards = new Map<GraphStore['kind'], Guard>();

function guardFor({ kind, dialect }: GraphStore): Guard {
  const guard = guards.get(kind) ?? createGuard(dialect);
  guards.set(kind, guard);
  return guard;
}

export function loadInvented(store: Pick<GraphStore, 'adopt' | 'load'>): Promise<string> {
  return loadPapers(store, [inventedSeed]);
}

export interface InventedApp {
  app: RequestListener;
  services: Services;
  revision: string;
  /** Another app on the same store, with some of its parts replaced. */
  variant: (deps: Partial<AppDeps>) => RequestListener;
  close: () => Promise<void>;
}

/** The real app on a real store that holds nothing yet, and the invented paper then, or others. `close` closes the store too. */
export async function openAppOn(store: GraphStore, folders: readonly string[] = [inventedSeed]): Promise<InventedApp> {
  const revision = await loadPapers(store, folders);
  const catalog = await loadCatalog(join(packageRoot, 'cypher/queries'));
  const services: Services = {
    version: programVersion(),
    store,
    catalog,
    cypher: createAdHocQueries(store, catalog, guardFor(store)),
    library: keepLibrary(store, catalog, { readPositions: () => readAllPositions(folders) }).current,
    queryTimeoutMs: 60_000,
    rowLimit: 1000,
  };
  const variant = (deps: Partial<AppDeps>): RequestListener =>
    createApp({ services, names: allowedNames('127.0.0.1', []), logger: pino({ level: 'silent' }), ...deps });
  return { app: variant({}), services, revision, variant, close: () => store.close() };
}

/** The real app on an embedded store in a folder of its own, which held the invented paper before; or others. */
export async function openInventedApp(folders?: readonly string[]): Promise<InventedApp> {
  const folder = await copyData('invented');
  const opened = await openAppOn(await openEmbeddedStore({ dataDir: folder, readers: 1 }), folders);
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await rm(folder, { recursive: true });
    },
  };
}
