import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { packageRoot } from '../../server/package-root.ts';
import { startNeo4j, type Neo4jServer } from '../neo4j/start-neo4j.ts';
import { peakMemory } from '../peak-memory.ts';
import type { BenchRow } from './medians.ts';

const LoadedSchema = z.object({ seconds: z.number(), peakMiB: z.number() });
type Loaded = z.infer<typeof LoadedSchema>;

async function load(kind: string, args: readonly string[]): Promise<Loaded> {
  const program = join(packageRoot, 'test/bench/large-load-program.ts');
  const running = promisify(execFile)(process.execPath, ['--import', 'tsx', program, kind, ...args]);
  running.child.stderr?.pipe(process.stderr);
  return LoadedSchema.parse(JSON.parse((await running).stdout));
}

function row(name: string, unit: 's' | 'MiB', ours: number, baseline: number): BenchRow {
  return { name, unit, ours, baseline, ratio: ours / baseline, aim: '' };
}

function loaderRows(what: string, ours: Loaded, bare: Loaded): BenchRow[] {
  const name = `loading 100,000 nodes and 500,000 edges ${what}`;
  return [
    row(name, 's', ours.seconds, bare.seconds),
    row(`${name}, peak memory of the loader`, 'MiB', ours.peakMiB, bare.peakMiB),
  ];
}

/** A large load into the embedded store, against the engine's own creation of the same. */
export async function benchEmbeddedLoad(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'causeway-bench-'));
  try {
    const bare = await load('bare-embedded', [join(folder, 'bare.grafeo')]);
    const ours = await load('embedded', [join(folder, 'data')]);
    return loaderRows('into embedded, against the bare engine', ours, bare);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Each on a server of its own, as a database that was emptied is not a new one. */
async function loadOnServer(kind: string): Promise<Loaded & { serverMiB: number }> {
  const server: Neo4jServer = await startNeo4j();
  try {
    const loaded = await load(kind, [server.uri, server.user, server.password]);
    return { ...loaded, serverMiB: await peakMemory(server.pid()) };
  } finally {
    await server.close();
  }
}

/** A large load into a Neo4j, against a bare driver's batches of the same rows. */
export async function benchNeo4jLoad(): Promise<BenchRow[]> {
  const bare = await loadOnServer('bare-neo4j');
  const ours = await loadOnServer('neo4j');
  return [
    ...loaderRows('into neo4j, against a bare driver', ours, bare),
    row('the same, peak memory of Neo4j with a heap of 1 GiB', 'MiB', ours.serverMiB, bare.serverMiB),
  ];
}
