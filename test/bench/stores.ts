import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { listSeedFolders, loadSeeds } from '../../seed/load.ts';
import { packageRoot } from '../../server/package-root.ts';
import { loadCatalog, runNamedQuery, type Catalog } from '../../server/queries/catalog.ts';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { MissingNeo4j } from '../neo4j/jars.ts';
import { startNeo4j, type Neo4jServer } from '../neo4j/start-neo4j.ts';
import { gridLayout } from '../store/grid-layout.ts';
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

async function loadPaper(store: GraphStore, version: string): Promise<void> {
  const folders = await listSeedFolders(join(packageRoot, 'seed'));
  const schemaFolder = join(packageRoot, 'cypher/schema');
  await loadSeeds(store, folders, { schemaFolder, layout: { ...gridLayout, version } });
}

async function switchRow(store: GraphStore): Promise<BenchRow> {
  const times: number[] = [];
  for (let turn = 0; turn < SWITCHES; turn += 1) {
    const begun = performance.now();
    await loadPaper(store, `turn-${turn}`);
    times.push(performance.now() - begun);
  }
  const name = `switching to a new revision of the paper on ${store.kind}`;
  return { name, unit: 'ms', ours: median(times), baseline: null, ratio: null, aim: '' };
}

const LoadedSchema = z.object({ seconds: z.number(), peakMiB: z.number() });

async function loadRows(kind: GraphStore['kind'], args: readonly string[]): Promise<BenchRow[]> {
  const program = join(packageRoot, 'test/bench/large-load-program.ts');
  const running = promisify(execFile)(process.execPath, ['--import', 'tsx', program, kind, ...args]);
  running.child.stderr?.pipe(process.stderr);
  const { seconds, peakMiB } = LoadedSchema.parse(JSON.parse((await running).stdout));
  const name = `loading 100,000 nodes and 500,000 edges into ${kind}`;
  const alone = { baseline: null, ratio: null, aim: '' };
  return [
    { name, unit: 's', ours: seconds, ...alone },
    { name: `${name}, peak memory of the loader`, unit: 'MiB', ours: peakMiB, ...alone },
  ];
}

/** The most memory that the server's process has had, from the system's own count. */
async function serverRow({ pid }: Neo4jServer): Promise<BenchRow> {
  const status = await readFile(`/proc/${pid()}/status`, 'utf8');
  const peak = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  const name = 'the same, peak memory of Neo4j with a heap of 1 GiB';
  return { name, unit: 'MiB', ours: peak, baseline: null, ratio: null, aim: '' };
}

async function storeRows(store: GraphStore, catalog: Catalog): Promise<BenchRow[]> {
  try {
    await loadPaper(store, 'first');
    return [...(await readRows(store, catalog)), await switchRow(store)];
  } finally {
    await store.close();
  }
}

async function benchEmbedded(catalog: Catalog): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'causeway-bench-'));
  try {
    const store = await openEmbeddedStore({ dataDir: join(folder, 'paper'), readers: READERS });
    return [...(await storeRows(store, catalog)), ...(await loadRows('embedded', [join(folder, 'large')]))];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function benchNeo4j(catalog: Catalog): Promise<BenchRow[]> {
  const server = await startNeo4j();
  try {
    const { uri, user, password } = server;
    const store = await openNeo4jStore({ uri, user, password, database: 'neo4j', readers: READERS });
    const rows = await storeRows(store, catalog);
    return [...rows, ...(await loadRows('neo4j', [uri, user, password])), await serverRow(server)];
  } finally {
    await server.close();
  }
}

/** Both stores on the paper, and a large load into each; the Neo4j rows are missing where this machine cannot run one. */
export async function benchStores(): Promise<BenchRow[]> {
  const catalog = await loadCatalog(join(packageRoot, 'cypher/queries'));
  const embedded = await benchEmbedded(catalog);
  try {
    return [...embedded, ...(await benchNeo4j(catalog))];
  } catch (error) {
    if (!(error instanceof MissingNeo4j)) throw error;
    process.stderr.write(`Neo4j is not measured: ${error.message}\n`);
    return embedded;
  }
}
