import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { anchorSeed } from './anchor.ts';
import { reportCheck } from './check/report.ts';
import { listSeedFolders, readSeed } from './load.ts';
import { layOut, writePositions } from './positions.ts';
import { SeedError } from './seed-error.ts';

const USAGE = `Usage: npm run seed -- --check [FOLDER…]    checks the coding of papers (all under seed/ unless named)
       npm run seed -- --anchor FOLDER…    fills in the positions of passages and quotes in graph.yaml
       npm run seed -- --layout [FOLDER…]  lays out the map, and writes it to positions.json (all under seed/ unless named)
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean' }, anchor: { type: 'boolean' }, layout: { type: 'boolean' } },
    allowPositionals: true,
  });
  const wishes = Object.values(values).filter(Boolean).length;
  if (wishes !== 1 || (values.anchor === true && positionals.length === 0)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const folders =
    positionals.length > 0 ? positionals : await listSeedFolders(fileURLToPath(new URL('.', import.meta.url)));
  for (const folder of values.anchor === true ? folders : []) await anchor(folder);
  for (const folder of values.layout === true ? folders : []) await layOutMap(folder);
  const broken = values.check === true ? await Promise.all(folders.map(check)) : [];
  return broken.some((count) => count > 0) ? 1 : 0;
}

async function anchor(folder: string): Promise<void> {
  const file = join(folder, 'graph.yaml');
  const [yaml, text] = await Promise.all([readFile(file, 'utf8'), readFile(join(folder, 'source.txt'), 'utf8')]);
  await writeFile(file, anchorSeed(yaml, text));
  process.stdout.write(`${basename(folder)}: positions filled in.\n`);
}

async function layOutMap(folder: string): Promise<void> {
  const { seed } = await readSeed(folder);
  await writePositions(folder, layOut(seed));
  process.stdout.write(`${basename(folder)}: ${seed.nodes.length} nodes laid out.\n`);
}

async function check(folder: string): Promise<number> {
  const { text, violations } = await reportCheck(folder);
  process.stdout.write(text);
  return violations;
}

try {
  process.exitCode = await main();
} catch (error) {
  const known = error instanceof SeedError || (error instanceof Error && 'code' in error);
  process.stderr.write(known ? `${error.message}\n` : `${String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
}
