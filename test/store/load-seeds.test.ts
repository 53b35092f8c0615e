import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listSeedFolders, loadSeeds, type LoadOutcome } from '../../seed/load.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { ask, askOne } from './ask.ts';
import { embeddedStores } from './embedded-folder.ts';

const SCHEMA = fileURLToPath(new URL('../../cypher/schema', import.meta.url));
const INVENTED = fileURLToPath(new URL('../fixtures/invented', import.meta.url));

const openEmpty = embeddedStores();
let store: GraphStore;
let seeds: string;

beforeEach(async () => {
  store = await openEmpty();
  seeds = await mkdtemp(join(tmpdir(), 'causeway-seeds-'));
  await cp(INVENTED, join(seeds, 'invented'), { recursive: true });
});
afterEach(async () => {
  await store.close();
  await rm(seeds, { recursive: true });
});

function load(names: string[] = ['invented']): Promise<LoadOutcome> {
  return loadSeeds(
    store,
    names.map((name) => join(seeds, name)),
    { schemaFolder: SCHEMA },
  );
}

describe('loading seeds', () => {
  test('loads once, and not again while nothing has changed', async () => {
    const first = await load();
    expect([first.loaded, await store.revision()]).toEqual([true, first.revision]);
    expect(await load()).toEqual({ revision: first.revision, loaded: false });
  });

  test.each([
    ['the text', () => appendFile(join(seeds, 'invented', 'source.txt'), ' ')],
    ['the coding', () => appendFile(join(seeds, 'invented', 'graph.yaml'), '# read again\n')],
  ])('loads again after a change of %s', async (_what, change) => {
    const first = await load();
    await change();
    const second = await load();
    expect([second.loaded, second.revision === first.revision]).toEqual([true, false]);
  });

  test('does not load again for other positions, which are no part of the graph', async () => {
    const first = await load();
    await rm(join(seeds, 'invented', 'positions.json'));
    expect(await load()).toEqual({ revision: first.revision, loaded: false });
  });

  test('makes the constraints and indexes of the schema', async () => {
    await load();
    const { rows } = await ask(store, 'SHOW CONSTRAINTS');
    const names = rows.map(([name]) => name);
    expect(names).toHaveLength(10);
    expect(names).toContain('passage_uid');
  });

  test('takes several papers at once, whatever keys they share', async () => {
    await mkdir(join(seeds, 'other'));
    const graph = await readFile(join(seeds, 'invented', 'graph.yaml'), 'utf8');
    await writeFile(join(seeds, 'other', 'graph.yaml'), graph.replace('id: invented\n', 'id: other\n'));
    await cp(join(seeds, 'invented', 'source.txt'), join(seeds, 'other', 'source.txt'));
    await load(['invented', 'other']);
    const { rows } = await ask(
      store,
      'MATCH (n) WITH n.paper AS paper, count(*) AS nodes RETURN paper, nodes ORDER BY paper',
    );
    expect(rows).toEqual([
      ['invented', 66],
      ['other', 66],
      [null, 2],
    ]);
    expect(await askOne(store, "MATCH (a {paper: 'invented'})--(b {paper: 'other'}) RETURN count(*) AS links")).toBe(0);
  });

  test.each([
    ['nothing', 'The seed missing has no readable source.txt.', () => Promise.resolve()],
    ['no YAML', 'missing/graph.yaml is not YAML', () => writeFile(join(seeds, 'missing', 'graph.yaml'), 'a: [')],
    [
      'no seed',
      'missing/graph.yaml does not have the form of a seed',
      () => writeFile(join(seeds, 'missing', 'graph.yaml'), 'a: 1'),
    ],
  ])('refuses a folder with %s and keeps what it had', async (what, message, prepare) => {
    await load();
    if (what !== 'nothing') {
      await mkdir(join(seeds, 'missing'));
      await writeFile(join(seeds, 'missing', 'source.txt'), 'text');
    }
    await prepare();
    await expect(load(['invented', 'missing'])).rejects.toMatchObject({
      name: 'SeedError',
      message: expect.stringContaining(message),
    });
    expect(await askOne(store, 'MATCH (p:Paper) RETURN count(p) AS papers')).toBe(1);
  });

  test('finds the seed folders', async () => {
    await mkdir(join(seeds, 'empty'));
    expect(await listSeedFolders(seeds)).toEqual([join(seeds, 'invented')]);
  });
});
