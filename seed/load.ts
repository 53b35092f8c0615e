import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { SeedSchema, type Seed } from '../server/contract/seed.ts';
import type { GraphStore } from '../server/store/graph-store.ts';
import { buildContent, CONTENT_VERSION } from './content.ts';
import { SeedError } from './seed-error.ts';
import type { SeedPaper } from './seed-paper.ts';

export interface LoadOptions {
  /** Folder of the constraints and indexes, `cypher/schema`. */
  schemaFolder: string;
}

export interface LoadOutcome {
  revision: string;
  /** Whether the store had to be loaded; false when it already held the revision. */
  loaded: boolean;
}

interface SeedFiles {
  folder: string;
  source: string;
  graph: string;
}

/**
 * Brings the store to the revision of these seeds, papers in the order of the folders.
 * @throws SeedError when a seed is not one; StoreError LOAD_FAILED when it cannot be stored, and the store then answers as before
 */
export async function loadSeeds(
  store: Pick<GraphStore, 'adopt' | 'load'>,
  folders: readonly string[],
  options: LoadOptions,
): Promise<LoadOutcome> {
  const [files, schema] = await Promise.all([
    Promise.all(folders.map(readSeedFiles)),
    readSchema(options.schemaFolder),
  ]);
  const revision = revisionOf(files, schema);
  if (await store.adopt(revision)) return { revision, loaded: false };
  const content = buildContent(files.map(parseSeedFiles));
  await store.load({ revision, schema, ...content });
  return { revision, loaded: true };
}

/** Folders of a seed folder that hold a paper, in the order of their names. */
export async function listSeedFolders(parent: string): Promise<string[]> {
  const entries = await readdir(parent, { recursive: true });
  const graphs = entries.filter((path) => basename(path) === 'graph.yaml');
  return graphs.map((path) => join(parent, path, '..')).toSorted();
}

/** Reads and checks one seed folder. */
export async function readSeed(folder: string): Promise<SeedPaper> {
  return parseSeedFiles(await readSeedFiles(folder));
}

async function readSeedFiles(folder: string): Promise<SeedFiles> {
  const [source, graph] = await Promise.all(['source.txt', 'graph.yaml'].map((name) => readSeedFile(folder, name)));
  return { folder, source: source ?? '', graph: graph ?? '' };
}

async function readSeedFile(folder: string, name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch (error) {
    throw new SeedError(`The seed ${basename(folder)} has no readable ${name}.`, { cause: error });
  }
}

function parseSeedFiles({ folder, source, graph }: SeedFiles): SeedPaper {
  return { seed: parseGraph(basename(folder), graph), text: source };
}

function parseGraph(name: string, graph: string): Seed {
  const parsed = SeedSchema.safeParse(parseYaml(name, graph));
  if (parsed.success) return parsed.data;
  throw new SeedError(`${name}/graph.yaml does not have the form of a seed:\n${z.prettifyError(parsed.error)}`);
}

function parseYaml(name: string, graph: string): unknown {
  try {
    return parse(graph);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SeedError(`${name}/graph.yaml is not YAML: ${reason}`, { cause: error });
  }
}

/** Statements of all files of the folder, in the order of the files' names. */
async function readSchema(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap(statementsOf);
}

function statementsOf(text: string): string[] {
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

function revisionOf(files: readonly SeedFiles[], schema: readonly string[]): string {
  const seeds = files.map(({ source, graph }) => [source, graph]);
  const whole = JSON.stringify({ seeds, schema, contentVersion: CONTENT_VERSION });
  return createHash('sha256').update(whole).digest('hex').slice(0, 16);
}
