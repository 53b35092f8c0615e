import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listSeedFolders, loadSeeds } from '../../seed/load.ts';
import { packageRoot } from '../../server/package-root.ts';
import { loadCatalog, runNamedQuery, type Catalog } from '../../server/queries/catalog.ts';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { connectDriver, DATABASE, emptyDatabase } from '../neo4j/database.ts';
import { MissingNeo4j } from '../neo4j/jars.ts';
import { startNeo4j } from '../neo4j/start-neo4j.ts';
import { benchEmbeddedLoad, benchNeo4jLoad } from './loads.ts';
import { median, type BenchRow } from './medians.ts';

const USER = { lane: 'user', rowLimit: 1000, timeoutMs: 20_000 } as const;
const ONE_HOP = 'MATCH (a {id: $node})-[r]->(b) RETURN a.name_zh, type(r), b.name_zh';
const NODE = { node: 'infrastructure' };
const READERS = 4;
const QUERIES = 200;
const ROUNDS = 7;
const SWITCHES = 5;

type Query = () => Promise<unknown>;

async function rateOf(query: Query, atOnce: number): Promise<number> {
  const begun = performance.now();
  let left = QUERIES;
  const reader = async (): Promise<void> => {
    while (left-- > 0) await query();
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return (QUERIES / (performance.now() - begun)) * 1000;
}

/** Queries a second, one after the other and four at once, in turn so that neither has the quieter machine. */
async function ratesOf(query: Query): Promise<{ one: number; four: number }> {
  await rateOf(query, READERS);
  const rates: { one: number[]; four: number[] } = { one: [], four: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.one.push(await rateOf(query, 1));
    rates.four.push(await rateOf(query, READERS));
  }
  return { one: median(rates.one), four: median(rates.four) };
}

async function readRows(store: GraphStore, catalog: Catalog): Promise<BenchRow[]> {
  const asked: [string, Query][] = [
    ['a named query', () => runNamedQuery(store, catalog, 'what-it-drives', NODE, USER)],
    ['a one-hop query', () => store.read(ONE_HOP, { ...USER, parameters: NODE })],
  ];
  const rows: BenchRow[] = [];
  for (const [name, query] of asked) {
    const { one, four } = await ratesOf(query);
    rows.push({
      name: `${name} on ${store.kind}, four readers at once, against one`,
      unit: 'requests/s',
      ours: four,
      baseline: one,
      ratio: four / one,
      aim: '',
    });
  }
  return rows;
}

type Version = 'first' | 'second';

/** Loads the paper, whose second version has other content as far as a store can tell: another revision. */
async function loadPaper(store: GraphStore, version: Version = 'first'): Promise<void> {
  const revisionOf = (revision: string): string =>
    version === 'first' ? revision : revision.split('').reverse().join('');
  const folders = await listSeedFolders(join(packageRoot, 'seed'));
  const schemaFolder = join(packageRoot, 'cypher/schema');
  const versioned: Pick<GraphStore, 'adopt' | 'load'> = {
    adopt: (revision) => store.adopt(revisionOf(revision)),
    load: (content) => store.load({ ...content, revision: revisionOf(content.revision) }),
  };
  await loadSeeds(versioned, folders, { schemaFolder });
}

/** Switching from one revision to another, against the first load into an empty store; each turn has both. */
async function switchRow(kind: GraphStore['kind'], openEmpty: () => Promise<GraphStore>): Promise<BenchRow> {
  const times: Record<Version, number[]> = { first: [], second: [] };
  for (let turn = 0; turn < SWITCHES; turn += 1) {
    const store = await openEmpty();
    for (const version of ['first', 'second'] as const) {
      const begun = performance.now();
      await loadPaper(store, version);
      times[version].push(performance.now() - begun);
    }
    await store.close();
  }
  const [ours, baseline] = [median(times.second), median(times.first)];
  const name = `switching to a new revision of the paper on ${kind}, against its first load`;
  return { name, unit: 'ms', ours, baseline, ratio: ours / baseline, aim: '' };
}

async function queryRows(store: GraphStore, catalog: Catalog): Promise<BenchRow[]> {
  try {
    await loadPaper(store);
    return await readRows(store, catalog);
  } finally {
    await store.close();
  }
}

async function benchEmbedded(catalog: Catalog): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'causeway-bench-'));
  let count = 0;
  const openEmpty = (): Promise<GraphStore> =>
    openEmbeddedStore({ dataDir: join(folder, String((count += 1))), readers: READERS });
  try {
    return [
      ...(await queryRows(await openEmpty(), catalog)),
      await switchRow('embedded', openEmpty),
      ...(await benchEmbeddedLoad()),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function benchNeo4j(catalog: Catalog): Promise<BenchRow[]> {
  const server = await startNeo4j();
  const driver = connectDriver(server);
  const { uri, user, password } = server;
  const openEmpty = async (): Promise<GraphStore> => {
    await emptyDatabase(driver);
    return openNeo4jStore({ uri, user, password, database: DATABASE, readers: READERS });
  };
  try {
    return [...(await queryRows(await openEmpty(), catalog)), await switchRow('neo4j', openEmpty)];
  } finally {
    await driver.close();
    await server.close();
  }
}

/** Both stores on the paper, and a large load into each; the Neo4j rows are missing where this machine cannot run one. */
export async function benchStores(): Promise<BenchRow[]> {
  const catalog = await loadCatalog(join(packageRoot, 'cypher/queries'));
  const embedded = await benchEmbedded(catalog);
  try {
    return [...embedded, ...(await benchNeo4j(catalog)), ...(await benchNeo4jLoad())];
  } catch (error) {
    if (!(error instanceof MissingNeo4j)) throw error;
    process.stderr.write(`Neo4j is not measured: ${error.message}\n`);
    return embedded;
  }
}
