import { appendFile, copyFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import { momentsWithin, rounds } from '../rounds.ts';
import { codeOf } from './ask.ts';
import { countNodes, spillsOf, faultFolder } from './fault-folder.ts';
import { startProgram } from './programs.ts';
import { cliqueContent, tinyContent } from './tiny-content.ts';

const folder = faultFolder();

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

/** A folder with a snapshot as it was written, to be damaged in copies. */
let whole: string;
beforeAll(async () => {
  whole = await mkdtemp(join(tmpdir(), 'causeway-whole-'));
  const store = await openEmbeddedStore({ dataDir: whole, readers: 1 });
  await store.load(tinyContent('first'));
  await store.close();
});
afterAll(() => rm(whole, { recursive: true }));

describe('a snapshot', () => {
  test('is there after a restart, and needs no load', async () => {
    await (await folder.openStore()).load(tinyContent('first'));
    await folder.closeAll();
    const store = await folder.openStore();
    expect([await store.revision(), await store.adopt('first'), await countNodes(store)]).toEqual(['first', true, 3]);
    expect([(await readdir(folder.dataDir)).toSorted(), folder.notices]).toEqual([
      ['first.grafeo', 'first.sha256'],
      [],
    ]);
  });

  test.each(DAMAGES)('that is %s is noticed and built again', async (_name, damage) => {
    for (const name of await readdir(whole)) await copyFile(join(whole, name), folder.file(name));
    await damage(folder.file('first.grafeo'));
    const store = await folder.openStore();
    expect([await store.revision(), await store.adopt('first')]).toEqual([null, false]);
    expect(await codeOf(countNodes(store))).toBe('STORE_UNAVAILABLE');
    await store.load(tinyContent('first'));
    expect([await store.revision(), await countNodes(store)]).toEqual(['first', 3]);
    expect(folder.notices).toEqual([
      'The snapshot of revision first is damaged and is not used.',
      'The snapshot of revision first was built again.',
    ]);
  });

  test('that is damaged leaves an older one in use', async () => {
    const first = await folder.openStore();
    await first.load(tinyContent('first'));
    const second = await folder.openStore();
    await second.load(cliqueContent('second', 5));
    await folder.closeAll();
    await truncate(folder.file('second.grafeo'));
    const store = await folder.openStore();
    expect([await store.revision(), await countNodes(store)]).toEqual(['first', 3]);
  });

  test('can be built again after a digest that was cut short', async () => {
    await writeFile(folder.file('first.sha256'), '\ncauseway-snapshot abc');
    const store = await folder.openStore();
    await store.load(tinyContent('first'));
    expect([await store.revision(), await countNodes(store)]).toEqual(['first', 3]);
  });
});

describe('kill -9 in the middle of loads', () => {
  test('leaves one revision or the other, whole, and nothing that the next load does not clear away', async () => {
    const killed: (number | undefined)[] = [];
    const sizes = new Map<unknown, number | null>([
      [null, null],
      ['even', 6000],
      ['odd', 9000],
    ]);
    for (const moment of momentsWithin(1200, rounds(5, 100))) {
      const program = startProgram([folder.dataDir, 'load-for-ever']);
      await program.next();
      await new Promise((resolve) => setTimeout(resolve, moment));
      program.process.kill('SIGKILL');
      await program.ended;
      killed.push(program.process.pid);
      const store = await folder.openStore();
      const revision = await store.revision();
      expect(revision === null ? null : await countNodes(store)).toBe(sizes.get(revision));
      expect(folder.notices).toEqual([]);
      await folder.closeAll();
    }
    await (await folder.openStore()).load(tinyContent('last'));
    expect((await readdir(folder.dataDir)).toSorted()).toEqual(['last.grafeo', 'last.sha256']);
    expect((await spillsOf(killed)).filter((name) => name.startsWith('grafeo-building-'))).toEqual([]);
  });
});
