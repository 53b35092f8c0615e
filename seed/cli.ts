import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { anchorSeed } from './anchor.ts';
import { accountSections, type SectionAccount } from './check/account.ts';
import { checkSeed } from './check/check-seed.ts';
import { listSeedFolders, readSeed } from './load.ts';
import { SeedError } from './seed-error.ts';

const USAGE = `Usage: npm run seed -- --check [FOLDER…]    checks the coding of papers (all under seed/ unless named)
       npm run seed -- --anchor FOLDER…    fills in the positions of passages and quotes in graph.yaml
`;

const COLUMNS = [
  'section',
  'passages',
  'claim',
  'definition',
  'mention',
  'none',
  'stated',
  'inferred',
  'structure',
] as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean' }, anchor: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.check === values.anchor || (values.anchor === true && positionals.length === 0)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const folders =
    positionals.length > 0 ? positionals : await listSeedFolders(fileURLToPath(new URL('.', import.meta.url)));
  for (const folder of values.anchor === true ? folders : []) await anchor(folder);
  const broken = values.check === true ? await Promise.all(folders.map(check)) : [];
  return broken.some((count) => count > 0) ? 1 : 0;
}

async function anchor(folder: string): Promise<void> {
  const file = join(folder, 'graph.yaml');
  const [yaml, text] = await Promise.all([readFile(file, 'utf8'), readFile(join(folder, 'source.txt'), 'utf8')]);
  await writeFile(file, anchorSeed(yaml, text));
  process.stdout.write(`${basename(folder)}: positions filled in.\n`);
}

async function check(folder: string): Promise<number> {
  const paper = await readSeed(folder);
  const violations = checkSeed(paper);
  const lines = violations.map(({ rule, where, message }) => `  ${rule}: ${where}: ${message}`);
  const { nodes, edges } = paper.seed;
  const total = `${nodes.length} nodes, ${edges.length} edges, ${violations.length} violations`;
  process.stdout.write(`${basename(folder)}\n${table(accountSections(paper))}\n${[...lines, total].join('\n')}\n\n`);
  return violations.length;
}

function table(rows: readonly SectionAccount[]): string {
  const cells = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => String(row[column])))];
  const widths = COLUMNS.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  return cells.map((row) => row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ')).join('\n');
}

try {
  process.exitCode = await main();
} catch (error) {
  const known = error instanceof SeedError || (error instanceof Error && 'code' in error);
  process.stderr.write(known ? `${error.message}\n` : `${String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
}
