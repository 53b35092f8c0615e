import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { destination, pino, type Logger } from 'pino';
import { createApp } from './app.ts';
import type { PaperPositions } from './contract/positions.ts';
import { createAdHocQueries } from './cypher/ad-hoc-queries.ts';
import type { Settings, StoreSettings } from './env.ts';
import { listen } from './http-server.ts';
import { keepLibrary } from './library/keep-library.ts';
import { type Library, warmLibrary } from './library/library.ts';
import { loadAgain, loadAtOnce, type Loading, loadPatiently } from './loading/load-patiently.ts';
import { allowedNames } from './middleware/host.ts';
import { packageRoot, programVersion } from './package-root.ts';
import { type Catalog, loadCatalog } from './queries/catalog.ts';
import { openEmbeddedStore } from './store/embedded/embedded-store.ts';
import type { GraphStore } from './store/graph-store.ts';
import { createGuard, type Guard } from './store/guard/guard.ts';
import { openNeo4jStore } from './store/neo4j/neo4j-store.ts';

export interface ServeOptions {
  settings: Settings;
  /** Brings the store to the revision of the seeds, and gives that revision. */
  load: (store: GraphStore) => Promise<string>;
  /** The positions that come with the papers. */
  readPositions: () => Promise<readonly PaperPositions[]>;
  page?: RequestHandler;
  /** Opens what looks at queries, which is warmed at once and ends with the server; the usual one unless given. */
  openGuard?: typeof createGuard;
  logger: Logger;
}

export interface Serving {
  /** Such as `http://127.0.0.1:4000`. */
  address: string;
  /** Resolves when the graph is there, or the program is ending; rejects when it will never be there. */
  loaded: Promise<void>;
  /** Answers the requests in flight, then lets go of everything. */
  close: () => Promise<void>;
}

/** One line of JSON an event, on the standard error: the standard output is for the address alone. */
export function createLogger(): Logger {
  return pino({ base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, destination({ fd: 2, sync: true }));
}

/**
 * The store that the settings name; notices are for whoever runs the program. `onDamage` hears that what is kept in the data folder
 * was damaged, and has to be loaded again.
 */
export function openStore(
  settings: StoreSettings,
  onNotice: (notice: string) => void,
  onDamage: () => void = () => undefined,
): Promise<GraphStore> {
  switch (settings.kind) {
    case 'embedded':
      return openEmbeddedStore({ dataDir: settings.dataFolder, readers: settings.readers, onNotice, onDamage });
    case 'neo4j':
      return openNeo4jStore({ ...settings, onNotice });
  }
}

/** Makes what would otherwise be made for the first who asks. */
async function warmOnce({ done }: Loading, library: () => Promise<Library>, ending: AbortSignal): Promise<void> {
  const isThere = await done.then(
    () => !ending.aborted,
    () => false,
  );
  if (isThere) await warmLibrary(await library());
}

async function serveFrom(
  store: GraphStore,
  guard: Guard,
  catalog: Catalog,
  options: ServeOptions,
  ending: AbortController,
): Promise<Serving> {
  const { settings, load, readPositions, page, logger } = options;
  const onFault = (error: unknown): void => logger.error({ err: error }, 'A map could not be laid out.');
  const { current: library, settled } = keepLibrary(store, catalog, { readPositions, onFault });
  const fill = async (): Promise<string> => {
    await load(store);
    return (await library()).revision;
  };
  // What runs elsewhere may come later than this program; what is in its own hands is there at the start or never.
  const loading = store.isRemote ? loadPatiently(fill, ending.signal, logger) : loadAtOnce(fill, logger);
  await loading.begun;
  const app = createApp({
    services: {
      version: programVersion(),
      store,
      catalog,
      cypher: createAdHocQueries(store, catalog, guard),
      library,
      queryTimeoutMs: settings.queryTimeoutMs,
      rowLimit: settings.rowLimit,
    },
    names: allowedNames(settings.host, settings.allowedHosts),
    logger,
    ...(page && { page }),
  });
  const { address, close } = await listen(app, settings.port, settings.host);
  guard.warm().catch((error: unknown) => logger.error({ err: error }, 'The guard of queries did not start.'));
  void warmOnce(loading, settled, ending.signal).catch((error: unknown) =>
    logger.error({ err: error }, 'What is held in memory could not be made.'),
  );
  return {
    address,
    loaded: loading.done,
    close: async () => {
      ending.abort();
      await close();
      await Promise.all([store.close(), guard.close()]);
    },
  };
}

/**
 * Opens the store, loads the seeds where their revision is missing, and serves.
 * @throws StartError or StoreError; nothing is left open then
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { settings, load, logger } = options;
  const catalog = await loadCatalog(join(packageRoot, 'cypher/queries'));
  const ending = new AbortController();
  const mend = loadAgain(() => load(store), ending.signal, logger);
  const store = await openStore(settings.store, (notice) => logger.warn(notice), mend);
  const guard = (options.openGuard ?? createGuard)(store.dialect);
  try {
    return await serveFrom(store, guard, catalog, options, ending);
  } catch (error) {
    ending.abort();
    await Promise.all([store.close(), guard.close()]);
    throw error;
  }
}
