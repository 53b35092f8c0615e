import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { destination, pino, type Logger } from 'pino';
import { createApp } from './app.ts';
import { openCypherDesk } from './cypher/desk.ts';
import type { Settings, StoreSettings } from './env.ts';
import { listen, StartError } from './http-server.ts';
import { keepLibrary } from './library/keep-library.ts';
import { warmLibrary } from './library/library.ts';
import { allowedNames } from './middleware/host.ts';
import { packageRoot, programVersion } from './package-root.ts';
import { type Catalog, loadCatalog } from './queries/catalog.ts';
import { openEmbeddedStore } from './store/embedded/embedded-store.ts';
import type { GraphStore } from './store/graph-store.ts';
import { createGuard, type Guard } from './store/guard/guard.ts';

export interface ServeOptions {
  settings: Settings;
  /** Brings the store to the revision of the seeds, and gives that revision. */
  load: (store: GraphStore) => Promise<string>;
  page?: RequestHandler;
  logger: Logger;
}

export interface Serving {
  /** Such as `http://127.0.0.1:4000`. */
  address: string;
  /** Answers the requests in flight, then lets go of everything. */
  close: () => Promise<void>;
}

/** One line of JSON an event, on the standard error: the standard output is for the address alone. */
export function createLogger(): Logger {
  return pino({ base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, destination({ fd: 2, sync: true }));
}

function openStore(settings: StoreSettings, logger: Logger): Promise<GraphStore> {
  switch (settings.kind) {
    case 'embedded':
      return openEmbeddedStore({
        dataDir: settings.dataFolder,
        readers: settings.readers,
        onNotice: (notice) => logger.warn(notice),
      });
    case 'neo4j':
      throw new StartError(
        'Setting NEO4J_URI: this version cannot use Neo4j yet. Unset NEO4J_URI to use the embedded store.',
      );
  }
}

async function serveFrom(store: GraphStore, guard: Guard, catalog: Catalog, options: ServeOptions): Promise<Serving> {
  const { settings, load, page, logger } = options;
  logger.info({ revision: await load(store) }, 'The graph is there.');
  const library = keepLibrary(store, catalog);
  const shelf = await library();
  const app = createApp({
    services: {
      version: programVersion(),
      store,
      catalog,
      cypher: openCypherDesk(store, catalog, guard),
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
  warmLibrary(shelf).catch((error: unknown) =>
    logger.error({ err: error }, 'What is held in memory could not be made.'),
  );
  return {
    address,
    close: async () => {
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
  const catalog = await loadCatalog(join(packageRoot, 'cypher/queries'));
  const store = await openStore(options.settings.store, options.logger);
  const guard = createGuard();
  try {
    return await serveFrom(store, guard, catalog, options);
  } catch (error) {
    await Promise.all([store.close(), guard.close()]);
    throw error;
  }
}
