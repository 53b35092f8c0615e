import { appendFile, chmod, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { untilOneWorks } from '../processes.ts';
import { ENDLESS, postCypher } from './post-cypher.ts';
import { readersOf, runProgram, type Program, type RunOptions } from './program.ts';

let folder: string;
let programs: Program[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'causeway-embedded-'));
});
afterEach(async () => {
  for (const program of programs) program.signal('SIGKILL');
  await Promise.all(programs.map(({ ended }) => ended));
  programs = [];
});
afterAll(() => rm(folder, { recursive: true }));

function run(name: string, options: RunOptions = {}): Program {
  const settings = { CAUSEWAY_DATA: join(folder, name), CAUSEWAY_READERS: '1', CAUSEWAY_QUERY_TIMEOUT_MS: '60000' };
  const program = runProgram(settings, options);
  programs.push(program);
  return program;
}

async function snapshotIn(name: string): Promise<string> {
  const found = (await readdir(join(folder, name))).find((file) => file.endsWith('.grafeo'));
  if (found === undefined) throw new Error(`There is no snapshot in ${name}.`);
  return join(folder, name, found);
}

const namedStatus = async (address: string): Promise<number> =>
  (await fetch(`${address}/api/queries/most-connected`, { method: 'POST' })).status;

/** A damage is noticed within a second; what is read from the seed then has to be laid out and written. */
const AGAIN = { timeout: 50_000, interval: 100 };

const count = (text: string, part: string): number => text.split(part).length - 1;

/** Root may write where the mode forbids it, unless it gives that up. */
const OBEY_MODES = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override'] : [];
/** A limit on the size of files fails a write in its middle, as a full disk does. */
const FULL_DISK = ['bash', '-c', 'trap "" XFSZ; ulimit -f 60; exec "$@"', 'bash'];

describe('a program on the embedded store', () => {
  it('answers 503 to the query whose reader dies, and the next by another one', async () => {
    const program = run('reader');
    const address = await program.address;
    await postCypher(address, ENDLESS, { path: '/api/cypher/check' });
    const slow = postCypher(address, ENDLESS);
    await untilOneWorks(() => readersOf(program));
    for (const id of await readersOf(program)) process.kill(id, 'SIGKILL');
    expect(await slow).toMatchObject({ status: 503, code: 'STORE_UNAVAILABLE', retryAfter: '2' });
    expect(await postCypher(address, 'RETURN 1 AS one')).toMatchObject({ status: 200, rows: [[1]] });
    expect(await namedStatus(address)).toBe(200);
  });

  it(
    'notices a snapshot that is damaged while it is read, builds it again, and says so',
    { timeout: 180_000 },
    async () => {
      const program = run('damaged');
      const address = await program.address;
      const path = await snapshotIn('damaged');
      const whole = await readFile(path);
      const damages = [() => truncate(path, 1000), () => rm(path), () => appendFile(path, 'x')];
      for (const [index, damage] of damages.entries()) {
        await damage();
        for (const id of await readersOf(program)) process.kill(id, 'SIGKILL');
        await expect.poll(() => count(program.logged(), 'is whole again'), AGAIN).toBe(index + 1);
        expect(count(program.logged(), 'is damaged and is not used')).toBe(index + 1);
        expect(count(program.logged(), 'was built again')).toBe(index + 1);
        expect(await namedStatus(address)).toBe(200);
        expect(await postCypher(address, 'RETURN 1 AS one')).toMatchObject({ status: 200 });
        expect((await readFile(path)).length).toBeGreaterThan(whole.length / 2);
      }
    },
  );

  it('does so at its start too, and serves from a folder that it cannot write when no load is needed', async () => {
    const path = await snapshotIn('damaged');
    const bytes = await readFile(path);
    const middle = bytes.length >> 1;
    await writeFile(path, bytes.with(middle, (bytes[middle] ?? 0) ^ 0xff));
    const first = run('damaged');
    expect(await namedStatus(await first.address)).toBe(200);
    expect(count(first.logged(), 'is damaged and is not used')).toBe(1);
    expect(count(first.logged(), 'was built again')).toBe(1);
    first.signal('SIGTERM');
    expect((await first.ended).code).toBe(0);
    await chmod(join(folder, 'damaged'), 0o555);
    expect(await namedStatus(await run('damaged', { wrapper: OBEY_MODES }).address)).toBe(200);
  });

  it.each([
    ['read-only', OBEY_MODES, 'the data folder cannot be written', 'Make CAUSEWAY_DATA writable'],
    ['full', FULL_DISK, 'the disk of the data folder is full', 'Free some space'],
  ])('that needs a load ends with a message where the folder is %s', async (name, wrapper, reason, hint) => {
    await mkdir(join(folder, name));
    if (name === 'read-only') await chmod(join(folder, name), 0o555);
    const { code, stdout, stderr } = await run(name, { wrapper }).ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`The store could not be loaded: ${reason}. What it held before stays as it was. ${hint}`);
    expect(stderr).not.toContain(folder);
    expect((await readdir(join(folder, name))).filter((file) => file.endsWith('.grafeo'))).toEqual([]);
  });
});
