import { execFile, spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../../server/package-root.ts';
import { copyData } from '../prepared/data.ts';
import { startProgram, type Program } from '../program.ts';

const execute = promisify(execFile);

/** What runs an example in the language that its fence names. */
const RUNNERS: Readonly<Record<string, (code: string) => [command: string, args: string[]]>> = {
  sh: (code) => ['bash', ['-euc', code]],
  python: (code) => ['python3', ['-c', code]],
  js: (code) => [process.execPath, ['--input-type=module', '--eval', code]],
};

const EXPECTED: Readonly<Record<string, RegExp>> = {
  sh: /^\uFEFFid,name\r\n(?:[a-z-]+,[^\r\n]*\p{Script=Han}[^\r\n]*\r\n){3}$/u,
  python: /^(?:sme-clusters:c\d+\n)+$/,
  js: /^(?:positive|negative|conflicted|unknown), \d+ chains\n$/,
};

/** Python may be missing on a machine that is no test server. */
function canRun(language: string): boolean {
  return language !== 'python' || Boolean(process.env.CI) || spawnSync('python3', ['--version']).status === 0;
}

const FENCE = /```(\w+)\n(.*?)```/gs;

async function readReadme(folder: string): Promise<string> {
  return readFile(join(packageRoot, folder, 'README.md'), 'utf8');
}

describe('the examples of the READMEs', { timeout: 120_000 }, () => {
  let program: Program;
  let data: string;
  let examples: Map<string, string>;
  beforeAll(async () => {
    data = await copyData('shipped');
    program = await startProgram(['server/start.mjs'], {
      PORT: '0',
      CAUSEWAY_DATA: data,
      CAUSEWAY_QUERY_TIMEOUT_MS: '60000',
    });
    const readme = await readReadme('server');
    const [, section = ''] = readme.split('### From a program\n');
    const [text = ''] = section.split('\n### ');
    const fences = text.matchAll(FENCE);
    examples = new Map([...fences].map(([, language = '', code = '']) => [language, code]));
  }, 240_000);
  afterAll(async () => {
    await program.stop();
    await rm(data, { recursive: true });
  });

  test('are in three languages', () => {
    expect([...examples.keys()]).toEqual(Object.keys(RUNNERS));
  });

  test.each(Object.keys(RUNNERS).filter(canRun))('in %s does what it says', async (language) => {
    const code = examples.get(language)?.replaceAll('localhost:4000', new URL(program.address).host) ?? '';
    const [command, args] = RUNNERS[language]?.(code) ?? ['false', []];
    const { stdout } = await execute(command, args);
    expect(stdout).toMatch(EXPECTED[language] ?? /^$/);
  });

  test.each(['.', 'cypher'])('with curl in the README of %s are answered', async (folder) => {
    const fences = [...(await readReadme(folder)).matchAll(FENCE)].map(([, , code = '']) => code);
    const asking = fences.filter((code) => code.startsWith('curl '));
    expect(asking).not.toEqual([]);
    const host = new URL(program.address).host;
    const code = asking
      .join('')
      .replaceAll('localhost:4000', host)
      .replaceAll('curl -s ', 'curl -fsS ')
      .replaceAll(/ \| jq .*/g, '');
    await execute('bash', ['-euc', code]);
  });
});
