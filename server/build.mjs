import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

export const root = fileURLToPath(new URL('..', import.meta.url));

export class BuildError extends Error {}

/** Name of the file in a built folder that holds the hash of what it was built from. */
const STAMP = '.stamp';

/** The things that are built, and what each is built from; `package-lock.json` stands for every tool and library. */
const TARGETS = [
  {
    name: 'program',
    inputs: ['server', 'seed', 'tsconfig.json', 'package-lock.json'],
    matters: (path) => path.endsWith('.ts') || /\/(?:tsconfig|package-lock)\.json$/.test(path),
    tool: ['node_modules/typescript/bin/tsc', '--project', 'server/tsconfig.json', '--outDir'],
    finish: async () => undefined,
  },
  {
    name: 'guard',
    inputs: [
      'server/build-guard.mjs',
      'server/guard-snapshot.ts',
      'server/package-root.ts',
      'server/contract',
      'server/store',
      'package-lock.json',
    ],
    // A snapshot is of the very Node that takes it.
    also: process.version,
    matters: () => true,
    tool: ['server/build-guard.mjs'],
    finish: async () => undefined,
  },
  {
    name: 'client',
    inputs: [
      'client',
      'server/build.mjs',
      'server/contract',
      'server/causality',
      'server/coding',
      'server/export',
      'server/layout',
      'tsconfig.json',
      'package-lock.json',
    ],
    matters: () => true,
    tool: [
      'node_modules/vite/bin/vite.js',
      'build',
      'client',
      '--config',
      'client/vite.config.ts',
      '--logLevel',
      'warn',
      '--emptyOutDir',
      '--outDir',
    ],
    finish: compressFiles,
  },
];

async function filesUnder(path) {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (entries === null) return [join(root, path)];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function stampOf({ inputs, matters, also = '' }) {
  const files = (await Promise.all(inputs.map(filesUnder)))
    .flat()
    .filter(matters)
    .toSorted((a, b) => (a < b ? -1 : 1));
  const hash = createHash('sha256').update(also);
  for (const file of files) hash.update(`\0${file.slice(root.length)}\0`).update(await readFile(file));
  return hash.digest('hex');
}

/**
 * Runs a file of JavaScript with its arguments, the path from the root, in the making of what is named.
 * @throws BuildError with what it said
 */
export function runTool(name, tool) {
  if (!existsSync(join(root, tool[0]))) throw new BuildError('The libraries are not installed. Run: npm ci');
  return new Promise((resolve, reject) => {
    // Whoever starts it may be a test, and what is built is kept: the page is always the one for use.
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(process.execPath, tool, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new BuildError(`The ${name} could not be built:\n${Buffer.concat(said).toString().trim()}`));
    });
  });
}

const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Puts a `.br` and a `.gz` copy beside each file that grows smaller by it; brotli's own default is its best quality. */
async function compressFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && COMPRESSED.has(extname(entry.name)));
  await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = await readFile(path);
      const [br, gz] = await Promise.all([brotli(bytes), zip(bytes, { level: 9 })]);
      await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
    }),
  );
}

/** Puts a finished folder in its place in one step; where another start was quicker with the same, that one stays. */
async function putInPlace(made, place) {
  const old = `${made}-old`;
  await rename(place, old).catch(() => undefined);
  await rename(made, place).catch(async (error) => {
    if (!existsSync(place)) throw error;
    await rm(made, { recursive: true });
  });
  await rm(old, { recursive: true, force: true });
}

/**
 * Builds a target into `dist`, where what is there was built from something else.
 * @throws BuildError with what the tool said
 */
export async function buildTarget(target) {
  const place = join(root, 'dist', target.name);
  const stamp = await stampOf(target);
  const known = await readFile(join(place, STAMP), 'utf8').catch(() => '');
  if (known === stamp) return;
  process.stderr.write(`Building the ${target.name}…\n`);
  const made = join(root, 'dist', `.${target.name}-${process.pid}`);
  try {
    await mkdir(made, { recursive: true });
    await runTool(target.name, [...target.tool, made]);
    await target.finish(made);
    await writeFile(join(made, STAMP), stamp);
    await putInPlace(made, place);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/**
 * Builds the server, its guard's snapshot and the page, or those of them that are named, into `dist` where what is there was built from something else.
 * @throws BuildError with what the tool said
 */
export async function buildStale(names) {
  await Promise.all(TARGETS.filter(({ name }) => names.includes(name)).map(buildTarget));
}
