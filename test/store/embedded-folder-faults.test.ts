import { chmod, mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf } from './ask.ts';
import { countNodes, spillsOf, faultFolder } from './fault-folder.ts';
import { runProgram, startProgram } from './programs.ts';
import { tinyContent } from './tiny-content.ts';

const folder = faultFolder();

describe('two programs on one folder', () => {
  test('the other one goes on reading a revision that this one replaces', async () => {
    const other = startProgram([folder.dataDir, 'serve']);
    expect(await other.next()).toEqual({ revision: 'served', nodes: 30 });
    const store = await folder.openStore();
    await store.load(tinyContent('first'));
    other.process.stdin.write('500\n');
    expect(await other.next()).toEqual({ code: 'TIMEOUT', nodes: 30 });
    expect(await countNodes(store)).toBe(3);
    expect((await readdir(folder.dataDir)).filter((name) => name.endsWith('.grafeo')).toSorted()).toEqual([
      'first.grafeo',
      'served.grafeo',
    ]);
    other.process.stdin.end();
    await other.ended;
    expect(await store.adopt('first')).toBe(true);
    expect((await readdir(folder.dataDir)).toSorted()).toEqual(['first.grafeo', 'first.sha256']);
  });

  test('both may build the same revision at once', async () => {
    const stores = [await folder.openStore(), await folder.openStore()];
    await Promise.all(stores.map((store) => store.load(tinyContent('first'))));
    expect(await Promise.all(stores.map(countNodes))).toEqual([3, 3]);
    await folder.closeAll();
    expect([await (await folder.openStore()).adopt('first'), folder.notices]).toEqual([true, []]);
  });
});

describe('a folder', () => {
  /** Root may write where the mode forbids it, unless it gives that up. */
  const obeyModes = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override'] : [];

  test('that cannot be written serves what it holds and refuses a load', async () => {
    await (await folder.openStore()).load(tinyContent('first'));
    await folder.closeAll();
    await chmod(folder.dataDir, 0o555);
    expect(await runProgram([folder.dataDir, 'read'], obeyModes)).toEqual([{ revision: 'first', nodes: 3 }]);
    const [refusal, after] = await runProgram([folder.dataDir, 'load', 'second', '10'], obeyModes);
    expect(refusal).toEqual({
      code: 'LOAD_FAILED',
      message: 'The store could not be loaded: the data folder cannot be written. What it held before stays as it was.',
      hint: 'Make CAUSEWAY_DATA writable, or point it at a folder that is.',
    });
    expect(after).toEqual({ revision: 'first', nodes: 3 });
  });

  test('on a full disk keeps the revision before', async () => {
    await (await folder.openStore()).load(tinyContent('first'));
    await folder.closeAll();
    // A limit on the size of files fails a write in its middle, as a full disk does.
    const fullDisk = ['bash', '-c', 'trap "" XFSZ; ulimit -f 300; exec "$@"', 'bash'];
    const [refusal, after] = await runProgram([folder.dataDir, 'load', 'second', '20000'], fullDisk);
    expect(refusal).toMatchObject({ code: 'LOAD_FAILED', hint: expect.stringMatching(/^Free some space/) });
    expect(after).toEqual({ revision: 'first', nodes: 3 });
    expect((await readdir(folder.dataDir)).toSorted()).toEqual(['first.grafeo', 'first.sha256']);
  });

  test('with a folder in the place of the snapshot is refused with words', async () => {
    await mkdir(folder.file('first.grafeo'));
    const store = await folder.openStore();
    await expect(store.load(tinyContent('first'))).rejects.toMatchObject({
      code: 'LOAD_FAILED',
      hint: 'Remove that folder from CAUSEWAY_DATA and start again.',
    });
  });

  test('that is a file is refused', async () => {
    await writeFile(folder.file('plain'), '');
    const store = await folder.openStore({ dataDir: folder.file('plain') });
    expect(await codeOf(store.load(tinyContent('first')))).toBe('LOAD_FAILED');
  });

  test('is swept of what killed builds have left, and of no build that goes on', async () => {
    const killed = startProgram([folder.dataDir, 'read']);
    await killed.ended;
    const gone = `building-${killed.process.pid}-0123456789ab.tmp`;
    const alive = `building-${process.ppid}-0123456789ab.tmp`;
    for (const name of [gone, `${gone}.partial`, alive]) await writeFile(folder.file(name), '');
    await mkdir(folder.file(`${gone}.wal`));
    await mkdir(join(tmpdir(), `grafeo-${gone}-${killed.process.pid}-0a.spill`));
    await (await folder.openStore()).load(tinyContent('first'));
    expect((await readdir(folder.dataDir)).toSorted()).toEqual([alive, 'first.grafeo', 'first.sha256']);
    expect(await spillsOf([killed.process.pid])).toEqual([]);
  });

  test('is swept of no file of somebody else’s', async () => {
    const others = ['building-1.tmp', 'mine.grafeo', 'mine.sha256', 'notes.txt', 'old.tmp', 'sums.sha256', 'x.tmp.wal'];
    for (const name of others) await writeFile(folder.file(name), `${'0'.repeat(64)}\n`);
    const long = new Date(Date.now() - 60 * 60 * 1000);
    for (const name of others) await utimes(folder.file(name), long, long);
    const store = await folder.openStore();
    await store.load(tinyContent('first'));
    await store.load(tinyContent('second'));
    const files = async (): Promise<string[]> => {
      await store.adopt('second');
      return (await readdir(folder.dataDir)).toSorted();
    };
    await expect.poll(files).toEqual([...others, 'second.grafeo', 'second.sha256'].toSorted());
    expect(folder.notices).toEqual([]);
  });

  test('that takes no folder is refused at once', async () => {
    const store = await folder.openStore({ dataDir: '/proc/causeway' });
    const refusal = { code: 'LOAD_FAILED', hint: 'Point CAUSEWAY_DATA at a folder that can be made.' };
    await expect(store.adopt('first')).rejects.toMatchObject(refusal);
    await expect(store.load(tinyContent('first'))).rejects.toMatchObject(refusal);
  });
});
