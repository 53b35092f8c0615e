/** `npm run test:long`: what takes long and finds little each day. It ends with 1 where anything failed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'];
const PATIENTLY = ['--testTimeout=3600000'];
const SUITES = ['unit', 'http', 'store'].flatMap((name) => ['--project', name]);
/** Beside the one that the project is written for. */
const OTHER_VERSIONS = ['22', '24'];

interface Part {
  name: string;
  command: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
}

const PARTS: readonly Part[] = [
  {
    name: 'generated queries on both stores',
    command: 'npm',
    args: ['run', 'test:differential', '--', '20000', String(Date.now() % 1_000_000)],
  },
  {
    name: 'properties, twenty times as often',
    command: process.execPath,
    args: [...VITEST, '--project', 'unit', ...PATIENTLY],
    env: { TEST_LONG: '1' },
  },
  {
    name: 'kills in the middle of loads, by the hundred',
    command: process.execPath,
    args: [...VITEST, '--project', 'store', '--project', 'neo4j', ...PATIENTLY, '-t', 'kill'],
    env: { TEST_LONG: '1' },
  },
  ...OTHER_VERSIONS.map((version) => ({
    name: `the suites on Node ${version}`,
    command: 'npx',
    args: ['--yes', `--package=node@${version}`, '--', 'node', ...VITEST, ...SUITES],
  })),
];

/** Runs a part to its end, what it says going where this goes, and tells whether it went well. */
async function runPart({ name, command, args, env = {} }: Part): Promise<boolean> {
  process.stdout.write(`\n== ${name}\n`);
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const [code] = await once(child, 'close');
  return code === 0;
}

const told: string[] = [];
for (const part of PARTS) {
  const begun = performance.now();
  const isWell = await runPart(part);
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  told.push(`${isWell ? 'passed' : 'FAILED'}: ${part.name}, ${minutes} min`);
  if (!isWell) process.exitCode = 1;
}
process.stdout.write(`\n${told.join('\n')}\n`);
