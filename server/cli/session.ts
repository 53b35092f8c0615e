import { join } from 'node:path';
import { createAdHocQueries, type AdHocQueries } from '../cypher/ad-hoc-queries.ts';
import { readSettings, type Settings } from '../env.ts';
import { keepLibrary, type KeptLibrary } from '../library/keep-library.ts';
import { loadGraph, readPositions } from '../loading/load-graph.ts';
import { packageRoot } from '../package-root.ts';
import { loadCatalog, type Catalog } from '../queries/catalog.ts';
import { openStore } from '../serve.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { createGuard } from '../store/guard/guard.ts';

/** What a command asks, once the graph is there. */
export interface Session {
  settings: Settings;
  store: GraphStore;
  catalog: Catalog;
  cypher: AdHocQueries;
  library: KeptLibrary;
}

/** After this, whoever waits is told for what. */
const PATIENCE_MS = 1000;

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function loadSaying(store: GraphStore): Promise<void> {
  const timer = setTimeout(() => say('Loading the papers…'), PATIENCE_MS);
  try {
    await loadGraph(store);
  } finally {
    clearTimeout(timer);
  }
}

/** Opens the store that the settings name, with the graph in it, for as long as the command takes. */
export async function inSession<T>(act: (session: Session) => Promise<T>): Promise<T> {
  const settings = readSettings();
  const store = await openStore(settings.store, say);
  const guard = createGuard(store.dialect);
  try {
    await loadSaying(store);
    const catalog = await loadCatalog(join(packageRoot, 'cypher/queries'));
    const cypher = createAdHocQueries(store, catalog, guard);
    const library = keepLibrary(store, catalog, { readPositions });
    return await act({ settings, store, catalog, cypher, library });
  } finally {
    await Promise.all([store.close(), guard.close()]);
  }
}
