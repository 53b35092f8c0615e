import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CypherAnswerSchema } from '../../server/contract/cypher.ts';
import { PathsAnswerSchema } from '../../server/contract/reasoning.ts';
import { packageRoot, programVersion } from '../../server/package-root.ts';

const PROGRAM = join(packageRoot, 'server/causeway.mjs');

interface Outcome {
  code: number;
  out: string;
  said: string;
}

describe('the command line', { timeout: 120_000 }, () => {
  let data: string;
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'causeway-cli-'));
    await causeway(['check']);
  }, 240_000);
  afterAll(() => rm(data, { recursive: true }));

  /** Runs the program as a shell would, with a text on its standard input. */
  function causeway(args: string[], input = ''): Promise<Outcome> {
    return new Promise((resolve) => {
      const env = { ...process.env, CAUSEWAY_DATA: data };
      const child = execFile(process.execPath, [PROGRAM, ...args], { env }, (error, out, said) => {
        resolve({ code: error ? Number(error.code) : 0, out, said });
      });
      child.stdin?.end(input);
    });
  }

  test('asks in Cypher from a pipe, and answers as a table with the rest beside it', async () => {
    const { code, out, said } = await causeway(
      ['query', '-p', 'key=infrastructure'],
      'MATCH (n {id: $key}) RETURN n.name_zh AS 名称',
    );
    expect([code, out]).toEqual([0, '名称\n--------\n基础设施\n']);
    expect(said).toMatch(/1 row, \d+ ms, embedded\n$/);
  });

  test('asks a named query, as CSV that a CSV reader reads and as JSON by the contract', async () => {
    const args = ['query', '--name', 'what-drives', '-p', 'node=infrastructure', '--format'];
    const csv = await causeway([...args, 'csv']);
    const records: Record<string, string>[] = parse(csv.out, { bom: true, columns: true });
    const json = await causeway([...args, 'json']);
    const answer = CypherAnswerSchema.parse(JSON.parse(json.out));
    expect(records.map(({ claim }) => claim)).toEqual(answer.rows.map(([claim]) => claim));
    expect(records.length).toBeGreaterThan(0);
  });

  test('traces from a name to a name, in words and as JSON', async () => {
    const { code, out } = await causeway(['trace', '基础设施', 'innovation advantage of clusters', '--limit', '2']);
    expect(code).toBe(0);
    expect(out).toMatch(/^net \w+: \d+ chains \(\d+ \+, \d+ −, \d+ \?\)\n {2}1 {2}[+−?] {2}\p{Script=Han}/u);
    const json = await causeway(['trace', 'infrastructure', 'innovation-advantage', '--format', 'json']);
    expect(PathsAnswerSchema.parse(JSON.parse(json.out)).paths.length).toBeGreaterThan(2);
  });

  test('checks the papers, and exports one to a file', async () => {
    expect(await causeway(['check'])).toMatchObject({ code: 0, out: expect.stringContaining(' 0 violations') });
    const file = join(data, 'graph.graphml');
    const { code, out, said } = await causeway(['export', 'graphml', '--paper', 'sme-clusters', '-o', file]);
    expect([code, out, said]).toEqual([0, '', expect.stringContaining(`Written to ${file}.`)]);
    expect(await readFile(file, 'utf8')).toContain('<graphml');
  });

  test.each([
    [['query', 'CREATE (n)'], 1, 'CREATE changes the graph'],
    [['query', 'RETURN 1 AS'], 1, 'Line 1, column'],
    [['query', '--name', 'nothing'], 1, 'There is no query named "nothing".'],
    [['trace', 'infrastructur', 'x'], 1, 'sme-clusters:infrastructure  基础设施'],
    [['export', 'json', '--paper', 'none'], 1, 'There is no paper "none".'],
    [['check', 'no-such-folder'], 1, 'no-such-folder'],
    [['query', 'RETURN 1', '--format', 'xml'], 2, 'There is no format xml. Formats: table, csv, json.'],
    [['query', '-p', 'novalue', 'RETURN 1'], 2, 'A parameter is written NAME=VALUE'],
    [['trace', 'infrastructure'], 2, 'Give two nodes, A and B.'],
    [['export', 'docx'], 2, 'There is no export as docx.'],
    [['serve', '--port', '1'], 2, 'serve takes nothing'],
    [['nonsense'], 2, 'There is no command nonsense.'],
    [[], 2, 'There is no command.'],
  ])('%j ends with %i and says why, with nothing on standard output', async (args, code, reason) => {
    const outcome = await causeway(args);
    expect(outcome).toEqual({ code, out: '', said: expect.stringContaining(reason) });
    expect(outcome.said).not.toMatch(/\n\s+at /);
  });

  test('tells its help and its version', async () => {
    expect(await causeway(['--version'])).toMatchObject({ code: 0, out: `${programVersion()}\n` });
    expect((await causeway(['--help'])).out).toContain('causeway COMMAND --help tells more');
    expect((await causeway(['query', '--help'])).out).toContain('--param NAME=VALUE');
  });
});
