import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { isIn, rowOf } from '../../walls/row.ts';
import { ROWS } from '../../walls/table.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Places that are to come: their rules are known before they are. */
const TO_COME: readonly string[] = [];

describe('the table of who may import whom', () => {
  let files: string[];

  beforeAll(async () => {
    const lists = await Promise.all(['server', 'client', 'seed', 'test'].map(sourcesUnder));
    files = lists.flat();
  });

  it('has a row for every source file', () => {
    expect(files.filter((file) => rowOf(ROWS, file) === undefined)).toEqual([]);
  });

  it('has no row for a folder that nobody has named', () => {
    expect(rowOf(ROWS, 'server/new-folder/file.ts')).toBeUndefined();
    expect(rowOf(ROWS, 'server/store/new-folder/file.ts')).toBeUndefined();
    expect(rowOf(ROWS, 'server/new-file.ts')).toBeUndefined();
    expect(rowOf(ROWS, 'client/new-folder/file.ts')).toBeUndefined();
    expect(rowOf(ROWS, 'seed/new-folder/file.ts')).toBeUndefined();
    expect(rowOf(ROWS, 'new-folder/file.ts')).toBeUndefined();
  });

  it('has one row a place, and none for a place that is gone', () => {
    const places = ROWS.map(({ at }) => at);
    expect(places.toSorted()).toEqual([...new Set(places)].toSorted());
    const gone = places.filter((at) => !files.some((file) => isIn(at, file)));
    expect(gone.filter((at) => !TO_COME.includes(at))).toEqual([]);
  });

  it('is gone round by no comment', async () => {
    const disabling = /(?:oxlint|eslint)-disable(?:-next)?(?:-line)?(?:[^\n]*\bwalls\/|\s*(?:\*\/|--|$))/m;
    const texts = await Promise.all(files.map((file) => readFile(join(ROOT, file), 'utf8')));
    expect(files.filter((_, at) => disabling.test(texts[at] ?? ''))).toEqual([]);
  });
});

async function sourcesUnder(folder: string): Promise<string[]> {
  const names = await readdir(join(ROOT, folder), { recursive: true });
  return names.filter((name) => /\.[cm]?[jt]sx?$/.test(name)).map((name) => `${folder}/${name}`);
}
