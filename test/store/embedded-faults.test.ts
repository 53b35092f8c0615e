import {
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbeddedStore, type EmbeddedOptions } from '../../server/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { ask, askOne, codeOf, USER } from './ask.ts';
import { runProgram, startProgram } from './programs.ts';
import { cliqueContent, RUNAWAY, tinyContent } from './tiny-content.ts';

let dataDir: string;
let notices: string[];
const opened: GraphStore[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'causeway-faults-'));
  notices = [];
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  await chmod(dataDir, 0o755);
  await rm(dataDir, { recursive: true });
});

async function openStore(options: Partial<EmbeddedOptions> = {}): Promise<GraphStore> {
  const store = await openEmbeddedStore({
    dataDir,
    readers: 1,
    onNotice: (notice) => notices.push(notice),
    ...options,
  });
  opened.push(store);
  return store;
}

async function closeAll(): Promise<void> {
  await Promise.all(opened.splice(0).map((store) => store.close()));
}

function file(name: string): string {
  return join(dataDir, name);
}

async function countNodes(store: GraphStore): Promise<unknown> {
  return askOne(store, 'MATCH (n) RETURN count(n) AS nodes');
}

async function flipByte(path: string, share: number): Promise<void> {
  const bytes = await readFile(path);
  const place = Math.min(bytes.length - 1, Math.floor(bytes.length * share));
  bytes[place] = (bytes[place] ?? 0) ^ 0xff;
  await writeFile(path, bytes);
}

const DAMAGES: [name: string, damage: (path: string) => Promise<void>][] = [
  ['emptied', (path) => truncate(path)],
  ['cut in half', async (path) => truncate(path, Math.floor((await stat(path)).size / 2))],
  ['short of one byte', async (path) => truncate(path, (await stat(path)).size - 1)],
  ['longer by one byte', (path) => appendFile(path, 'x')],
  ['other than a snapshot', (path) => writeFile(path, 'something else')],
  ['without its digest', (path) => rm(path.replace('.grafeo', '.sha256'))],
  ...[0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((share): [string, (path: string) => Promise<void>] => [
    `flipped in a byte at ${share * 100} %`,
    (path) => flipByte(path, share),
  ]),
];

describe('a snapshot', () => {
  test('is there after a restart, and needs no load', async () => {
    await (await openStore()).load(tinyContent('first'));
    await closeAll();
    const store = await openStore();
    expect([await store.revision(), await store.adopt('first'), await countNodes(store)]).toEqual(['first', true, 3]);
    expect([(await readdir(dataDir)).toSorted(), notices]).toEqual([['first.grafeo', 'first.sha256'], []]);
  });

  test.each(DAMAGES)('that is %s is noticed and built again', async (_name, damage) => {
    await (await openStore()).load(tinyContent('first'));
    await closeAll();
    await damage(file('first.grafeo'));
    const store = await openStore();
    expect([await store.revision(), await store.adopt('first')]).toEqual([null, false]);
    expect(await codeOf(countNodes(store))).toBe('STORE_UNAVAILABLE');
    await store.load(tinyContent('first'));
    expect([await store.revision(), await countNodes(store)]).toEqual(['first', 3]);
    expect(notices).toEqual([
      'The snapshot of revision first is damaged and is not used.',
      'The snapshot of revision first was built again.',
    ]);
  });

  test('that is damaged leaves an older one in use', async () => {
    const first = await openStore();
    await first.load(tinyContent('first'));
    const second = await openStore();
    await second.load(cliqueContent('second', 5));
    await closeAll();
    await truncate(file('second.grafeo'));
    const store = await openStore();
    expect([await store.revision(), await countNodes(store)]).toEqual(['first', 3]);
  });

  test('can be built again after a digest that was cut short', async () => {
    await writeFile(file('first.sha256'), '\ncauseway-snapshot abc');
    const store = await openStore();
    await store.load(tinyContent('first'));
    expect([await store.revision(), await countNodes(store)]).toEqual(['first', 3]);
  });
});

/** What programs of these numbers have left in the system's folder for temporary files. */
async function spillsOf(ids: readonly (number | undefined)[]): Promise<string[]> {
  const names = await readdir(tmpdir());
  return names.filter((name) => ids.some((id) => name.startsWith('grafeo-') && name.includes(`-${id}-`)));
}

describe('kill -9 in the middle of loads', () => {
  test('leaves one revision or the other, whole, and nothing that the next load does not clear away', async () => {
    const killed: (number | undefined)[] = [];
    const sizes = new Map<unknown, number | null>([
      [null, null],
      ['even', 6000],
      ['odd', 9000],
    ]);
    for (const wait of [0, 60, 150, 300, 500, 800, 1100]) {
      const program = startProgram([dataDir, 'load-for-ever']);
      await program.next();
      await new Promise((resolve) => setTimeout(resolve, wait + Math.random() * 60));
      program.process.kill('SIGKILL');
      await program.ended;
      killed.push(program.process.pid);
      const store = await openStore();
      const revision = await store.revision();
      expect(revision === null ? null : await countNodes(store)).toBe(sizes.get(revision));
      expect(notices).toEqual([]);
      await closeAll();
    }
    await (await openStore()).load(tinyContent('last'));
    expect((await readdir(dataDir)).toSorted()).toEqual(['last.grafeo', 'last.sha256']);
    expect((await spillsOf(killed)).filter((name) => name.startsWith('grafeo-building-'))).toEqual([]);
  });
});

describe('two programs on one folder', () => {
  test('the other one goes on reading a revision that this one replaces', async () => {
    const other = startProgram([dataDir, 'serve']);
    expect(await other.next()).toEqual({ revision: 'served', nodes: 30 });
    const store = await openStore();
    await store.load(tinyContent('first'));
    other.process.stdin.write('again\n');
    expect(await other.next()).toEqual({ code: 'TIMEOUT', nodes: 30 });
    expect(await countNodes(store)).toBe(3);
    expect((await readdir(dataDir)).filter((name) => name.endsWith('.grafeo')).toSorted()).toEqual([
      'first.grafeo',
      'served.grafeo',
    ]);
    other.process.stdin.end();
    await other.ended;
    expect(await store.adopt('first')).toBe(true);
    expect((await readdir(dataDir)).toSorted()).toEqual(['first.grafeo', 'first.sha256']);
  });

  test('both may build the same revision at once', async () => {
    const stores = [await openStore(), await openStore()];
    await Promise.all(stores.map((store) => store.load(tinyContent('first'))));
    expect(await Promise.all(stores.map(countNodes))).toEqual([3, 3]);
    await closeAll();
    expect([await (await openStore()).adopt('first'), notices]).toEqual([true, []]);
  });
});

describe('a folder', () => {
  /** Root may write where the mode forbids it, unless it gives that up. */
  const obeyModes = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override'] : [];

  test('that cannot be written serves what it holds and refuses a load', async () => {
    await (await openStore()).load(tinyContent('first'));
    await closeAll();
    await chmod(dataDir, 0o555);
    expect(await runProgram([dataDir, 'read'], obeyModes)).toEqual([{ revision: 'first', nodes: 3 }]);
    const [refusal, after] = await runProgram([dataDir, 'load', 'second', '10'], obeyModes);
    expect(refusal).toEqual({
      code: 'LOAD_FAILED',
      message: 'The store could not be loaded: the data folder cannot be written. What it held before stays as it was.',
      hint: 'Make CAUSEWAY_DATA writable, or point it at a folder that is.',
    });
    expect(after).toEqual({ revision: 'first', nodes: 3 });
  });

  test('on a full disk keeps the revision before', async () => {
    await (await openStore()).load(tinyContent('first'));
    await closeAll();
    // A limit on the size of files fails a write in its middle, as a full disk does.
    const fullDisk = ['bash', '-c', 'trap "" XFSZ; ulimit -f 300; exec "$@"', 'bash'];
    const [refusal, after] = await runProgram([dataDir, 'load', 'second', '20000'], fullDisk);
    expect(refusal).toMatchObject({ code: 'LOAD_FAILED', hint: expect.stringMatching(/^Free some space/) });
    expect(after).toEqual({ revision: 'first', nodes: 3 });
    expect((await readdir(dataDir)).toSorted()).toEqual(['first.grafeo', 'first.sha256']);
  });

  test('with a folder in the place of the snapshot is refused with words', async () => {
    await mkdir(file('first.grafeo'));
    const store = await openStore();
    await expect(store.load(tinyContent('first'))).rejects.toMatchObject({
      code: 'LOAD_FAILED',
      hint: 'Remove that folder from CAUSEWAY_DATA and start again.',
    });
  });

  test('that is a file is refused', async () => {
    await writeFile(file('plain'), '');
    const store = await openStore({ dataDir: file('plain') });
    expect(await codeOf(store.load(tinyContent('first')))).toBe('LOAD_FAILED');
  });

  test('is swept of what killed builds have left, and of no build that goes on', async () => {
    const killed = startProgram([dataDir, 'read']);
    await killed.ended;
    const gone = `building-${killed.process.pid}-0123456789ab.tmp`;
    const alive = `building-${process.ppid}-0123456789ab.tmp`;
    for (const name of [gone, `${gone}.partial`, alive]) await writeFile(file(name), '');
    await mkdir(file(`${gone}.wal`));
    await mkdir(join(tmpdir(), `grafeo-${gone}-${killed.process.pid}-0a.spill`));
    await (await openStore()).load(tinyContent('first'));
    expect((await readdir(dataDir)).toSorted()).toEqual([alive, 'first.grafeo', 'first.sha256']);
    expect(await spillsOf([killed.process.pid])).toEqual([]);
  });

  test('is swept of no file of somebody else’s', async () => {
    const others = ['building-1.tmp', 'mine.grafeo', 'mine.sha256', 'notes.txt', 'old.tmp', 'sums.sha256', 'x.tmp.wal'];
    for (const name of others) await writeFile(file(name), `${'0'.repeat(64)}\n`);
    const long = new Date(Date.now() - 60 * 60 * 1000);
    for (const name of others) await utimes(file(name), long, long);
    const store = await openStore();
    await store.load(tinyContent('first'));
    await store.load(tinyContent('second'));
    const files = async (): Promise<string[]> => {
      await store.adopt('second');
      return (await readdir(dataDir)).toSorted();
    };
    await expect.poll(files).toEqual([...others, 'second.grafeo', 'second.sha256'].toSorted());
    expect(notices).toEqual([]);
  });

  test('that takes no folder is refused at once', async () => {
    const store = await openStore({ dataDir: '/proc/causeway' });
    const refusal = { code: 'LOAD_FAILED', hint: 'Point CAUSEWAY_DATA at a folder that can be made.' };
    await expect(store.adopt('first')).rejects.toMatchObject(refusal);
    await expect(store.load(tinyContent('first'))).rejects.toMatchObject(refusal);
  });
});

/** Reader processes of this one, found by their command lines. */
async function readerIds(): Promise<number[]> {
  const ids = (await readdir('/proc')).map(Number).filter((id) => id > 0);
  const commands = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  return ids.filter((_, index) => commands[index]?.includes(dataDir));
}

describe('a reader', () => {
  test('that dies fails its own read only, and another one answers the next', async () => {
    const store = await openStore();
    await store.load(cliqueContent('first', 30));
    const read = codeOf(store.read(RUNAWAY, USER));
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const id of await readerIds()) process.kill(id, 'SIGKILL');
    expect(await read).toBe('STORE_UNAVAILABLE');
    expect(await countNodes(store)).toBe(30);
    await store.ping();
  });

  test('that needs too much memory is stopped long before its deadline', async () => {
    const store = await openStore({ memoryLimit: 256 * 2 ** 20 });
    await store.load(tinyContent('first'));
    const begin = performance.now();
    expect(await codeOf(ask(store, 'UNWIND range(1, 1000000000) AS x RETURN x'))).toBe('TIMEOUT');
    expect(performance.now() - begin).toBeLessThan(5000);
    expect(await countNodes(store)).toBe(3);
  });

  test('that cannot open its snapshot any more fails the read with words', async () => {
    const store = await openStore();
    await store.load(tinyContent('first'));
    await rm(file('first.grafeo'));
    for (const id of await readerIds()) process.kill(id, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await codeOf(ask(store, 'RETURN 1 AS one'))).toBe('STORE_UNAVAILABLE');
  });

  test('leaves nothing behind in the system’s folder for temporary files', async () => {
    const revision = `spill-${process.pid}`;
    const killed = startProgram([dataDir, 'read']);
    await killed.ended;
    await mkdir(join(tmpdir(), `grafeo-${revision}.grafeo-${killed.process.pid}-0a.spill`));
    const store = await openStore();
    await store.load({ ...cliqueContent('first', 30), revision });
    expect(await codeOf(store.read(RUNAWAY, { ...USER, timeoutMs: 300 }))).toBe('TIMEOUT');
    expect(await countNodes(store)).toBe(30);
    await closeAll();
    const left = (await readdir(tmpdir())).filter((name) => name.startsWith(`grafeo-${revision}.`));
    // What this process has itself, it has until it ends.
    expect(left.filter((name) => !name.includes(`.grafeo-${process.pid}-`))).toEqual([]);
  });

  test('and its program leave nothing behind there either when the program leaves', async () => {
    const other = startProgram([dataDir, 'load', 'first', '10', 'exit']);
    await other.ended;
    expect(await spillsOf([other.process.pid])).toEqual([]);
  });

  test('ends with its store', async () => {
    const store = await openStore({ readers: 3 });
    await store.load(tinyContent('first'));
    // Three for users' queries, one for named ones, one for the app's own reads.
    expect(await readerIds()).toHaveLength(5);
    await store.close();
    expect(await readerIds()).toEqual([]);
  });

  test('ends when its program is killed, whatever it is doing', async () => {
    const other = startProgram([dataDir, 'serve']);
    await other.next();
    other.process.stdin.write('again\n');
    await new Promise((resolve) => setTimeout(resolve, 200));
    other.process.kill('SIGKILL');
    await other.ended;
    await expect.poll(readerIds, { timeout: 2000 }).toEqual([]);
  });

  test('keeps no read waiting when all of them are gone', async () => {
    const store = await openStore();
    await store.load(tinyContent('first'));
    await Promise.all([1, 2, 3].map(() => ask(store, 'RETURN 1 AS one')));
    for (const id of await readerIds()) process.kill(id, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const answers = await Promise.all([1, 2, 3].map((number) => askOne(store, 'RETURN $number AS n', { number })));
    expect(answers).toEqual([1, 2, 3]);
  });
});
