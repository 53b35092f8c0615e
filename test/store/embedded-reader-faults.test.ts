import { mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandOf, untilGone, untilOneWorks } from '../processes.ts';
import { ask, askOne, codeOf, USER } from './ask.ts';
import { countNodes, spillsOf, faultFolder } from './fault-folder.ts';
import { startProgram } from './programs.ts';
import { cliqueContent, RUNAWAY, tinyContent } from './tiny-content.ts';

const folder = faultFolder();

/** Reader processes of this one, found by their command lines. */
async function readerIds(): Promise<number[]> {
  const ids = (await readdir('/proc')).map(Number).filter((id) => id > 0);
  const commands = await Promise.all(ids.map(commandOf));
  return ids.filter((_, index) => commands[index]?.some((part) => part.startsWith(`${folder.dataDir}/`)));
}

async function killReaders(): Promise<void> {
  const ids = await readerIds();
  for (const id of ids) process.kill(id, 'SIGKILL');
  await untilGone(ids);
}

describe('a reader', () => {
  test('that dies fails its own read only, and another one answers the next', async () => {
    const store = await folder.openStore();
    await store.load(cliqueContent('first', 30));
    const read = codeOf(store.read(RUNAWAY, USER));
    await untilOneWorks(readerIds);
    for (const id of await readerIds()) process.kill(id, 'SIGKILL');
    expect(await read).toBe('STORE_UNAVAILABLE');
    expect(await countNodes(store)).toBe(30);
    await store.ping();
  });

  test('that needs too much memory is stopped long before its deadline', async () => {
    const store = await folder.openStore({ memoryLimit: 256 * 2 ** 20 });
    await store.load(tinyContent('first'));
    const begin = performance.now();
    expect(await codeOf(ask(store, 'UNWIND range(1, 1000000000) AS x RETURN x'))).toBe('TIMEOUT');
    expect(performance.now() - begin).toBeLessThan(5000);
    expect(await countNodes(store)).toBe(3);
  });

  test('that cannot open its snapshot any more fails the read with words', async () => {
    const store = await folder.openStore();
    await store.load(tinyContent('first'));
    await rm(folder.file('first.grafeo'));
    await killReaders();
    expect(await codeOf(ask(store, 'RETURN 1 AS one'))).toBe('STORE_UNAVAILABLE');
  });

  test('leaves nothing behind in the system’s folder for temporary files', async () => {
    const revision = `spill-${process.pid}`;
    const killed = startProgram([folder.dataDir, 'read']);
    await killed.ended;
    await mkdir(join(tmpdir(), `grafeo-${revision}.grafeo-${killed.process.pid}-0a.spill`));
    const store = await folder.openStore();
    await store.load({ ...cliqueContent('first', 30), revision });
    expect(await codeOf(store.read(RUNAWAY, { ...USER, timeoutMs: 300 }))).toBe('TIMEOUT');
    expect(await countNodes(store)).toBe(30);
    await folder.closeAll();
    const left = (await readdir(tmpdir())).filter((name) => name.startsWith(`grafeo-${revision}.`));
    // What this process has itself, it has until it ends.
    expect(left.filter((name) => !name.includes(`.grafeo-${process.pid}-`))).toEqual([]);
  });

  test('and its program leave nothing behind there either when the program leaves', async () => {
    const other = startProgram([folder.dataDir, 'load', 'first', '10', 'exit']);
    await other.ended;
    expect(await spillsOf([other.process.pid])).toEqual([]);
  });

  test('ends with its store', async () => {
    const store = await folder.openStore({ readers: 3 });
    await store.load(tinyContent('first'));
    // Three for users' queries, one for named ones, one for the app's own reads.
    expect(await readerIds()).toHaveLength(5);
    await store.close();
    expect(await readerIds()).toEqual([]);
  });

  test('ends when its program is killed, whatever it is doing', async () => {
    const other = startProgram([folder.dataDir, 'serve']);
    await other.next();
    other.process.stdin.write('60000\n');
    await untilOneWorks(readerIds);
    other.process.kill('SIGKILL');
    await other.ended;
    await expect.poll(readerIds, { timeout: 2000 }).toEqual([]);
  });

  test('keeps no read waiting when all of them are gone', async () => {
    const store = await folder.openStore();
    await store.load(tinyContent('first'));
    await Promise.all([1, 2, 3].map(() => ask(store, 'RETURN 1 AS one')));
    await killReaders();
    const answers = await Promise.all([1, 2, 3].map((number) => askOne(store, 'RETURN $number AS n', { number })));
    expect(answers).toEqual([1, 2, 3]);
  });
});
