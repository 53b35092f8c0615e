import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { openOn } from '../../neo4j/empty-store.ts';
import { connectDriver, DATABASE, emptyDatabase } from '../../neo4j/database.ts';
import { sharedNeo4j, withoutNeo4j } from '../../neo4j/shared-neo4j.ts';
import { builtPath } from '../../prepared/built-program.ts';
import { momentsWithin, rounds } from '../../rounds.ts';
import { ask, askOne, codeOf, USER } from '../ask.ts';
import { chainContent, cliqueContent, content, node, RUNAWAY, tinyContent } from '../tiny-content.ts';

const PROGRAM = builtPath('test/store/neo4j-load-program.ts');
/** Every load in steps, whatever its size. */
const IN_STEPS = 0;
const AT_ONCE = 1_000_000;

/** Lets a second program load until it is killed, at a moment of its own. */
async function killLoader(atOnceLimit: number, moment: number): Promise<void> {
  const { uri, user, password } = sharedNeo4j();
  const args = [PROGRAM, uri, user, password, String(atOnceLimit)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, moment));
  child.kill('SIGKILL');
  expect((await once(child, 'exit'))[1]).toBe('SIGKILL');
}

describe.skipIf(withoutNeo4j)('loads into a real Neo4j', () => {
  let driver: Driver;
  const stores: GraphStore[] = [];
  beforeAll(() => {
    driver = connectDriver(sharedNeo4j());
  });
  beforeEach(() => emptyDatabase(driver));
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
  });
  afterAll(() => driver.close());

  async function open(atOnceLimit: number): Promise<GraphStore> {
    const store = await openOn(sharedNeo4j(), { atOnceLimit });
    stores.push(store);
    return store;
  }

  async function values(statement: string): Promise<unknown[]> {
    const { records } = await driver.executeQuery(statement, {}, { database: DATABASE });
    return records.map((record): unknown => record.get(0));
  }

  const stagedNodes = (): Promise<unknown[]> =>
    values("MATCH (n) WHERE any(label IN labels(n) WHERE label STARTS WITH 'Causeway') RETURN n");
  const nodesBeside = async (): Promise<number> => Number((await values('MATCH (n) RETURN count(n)'))[0]);

  test('a load in steps gives what a load at once gives', async () => {
    const store = await open(IN_STEPS);
    await store.load(tinyContent('first'));
    const stepwise = await ask(store, 'MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m ORDER BY n.id');
    expect([await stagedNodes(), await store.adopt('first')]).toEqual([[], true]);
    const other = await open(AT_ONCE);
    await other.load(tinyContent('second'));
    expect(await ask(other, 'MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m ORDER BY n.id')).toEqual(stepwise);
  });

  test('while a load goes in steps, reads are refused or see one revision whole, and the revision stays known', async () => {
    const loader = await open(IN_STEPS);
    const reader = await open(IN_STEPS);
    await loader.load(chainContent('first', 100));
    expect(await askOne(reader, 'MATCH (n) RETURN count(n) AS nodes')).toBe(100);
    let loading = true;
    const load = loader.load(chainContent('second', 5000)).finally(() => (loading = false));
    const seen = new Set<unknown>();
    const revisions = new Set<unknown>();
    while (loading) {
      const answer = ask(reader, 'MATCH (n) RETURN count(n) AS nodes');
      const code = await codeOf(answer);
      seen.add(code === 'no error' ? (await answer).rows[0]?.[0] : code);
      revisions.add(await reader.revision());
    }
    await load;
    expect(await askOne(reader, 'MATCH (n) RETURN count(n) AS nodes')).toBe(5000);
    expect([...seen].filter((one) => one !== 100 && one !== 5000)).toEqual(['STORE_UNAVAILABLE']);
    expect([...revisions].filter((one) => one !== 'first' && one !== 'second')).toEqual([]);
  });

  test.each([
    ['at once', AT_ONCE],
    ['in steps', IN_STEPS],
  ])('a loader killed at any moment of a load %s leaves one revision, whole', async (_how, atOnceLimit) => {
    for (const moment of momentsWithin(1000, rounds(2, 40))) {
      await killLoader(atOnceLimit, moment);
      const store = await open(atOnceLimit);
      const held = [await store.adopt('even'), await store.adopt('odd')];
      expect(held.filter(Boolean)).toHaveLength(1);
      const size = held[0] ? 600 : 900;
      const count = 'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) + count(r) AS all';
      expect([await askOne(store, count), await nodesBeside(), await stagedNodes()]).toEqual([2 * size - 1, size, []]);
      await store.load(chainContent('after', 10));
      expect(await askOne(store, 'MATCH (n) RETURN count(n) AS nodes')).toBe(10);
    }
  });

  test.each([
    ['at once', AT_ONCE],
    ['in steps', IN_STEPS],
  ])('a load %s that breaks a constraint of its own leaves the one before', async (_how, atOnceLimit) => {
    const store = await open(atOnceLimit);
    await store.load(tinyContent('first'));
    const schema = ['CREATE CONSTRAINT factor_name IF NOT EXISTS FOR (n:Factor) REQUIRE n.name_zh IS UNIQUE'];
    const nodes = ['a', 'b'].map((key) => node('Factor', key, { name_zh: '同名' }));
    expect(await codeOf(store.load(content('second', { schema, nodes })))).toBe('LOAD_FAILED');
    expect([await store.revision(), await askOne(store, 'MATCH (n) RETURN count(n) AS nodes')]).toEqual(['first', 3]);
    await store.load(content('third', { nodes }));
    expect(
      await values("SHOW CONSTRAINTS YIELD name WHERE NOT name STARTS WITH 'causeway_database' RETURN name"),
    ).toEqual([]);
  });

  test('a reader sees to what a loader that was killed has left, and goes on', async () => {
    const reader = await open(IN_STEPS);
    await reader.load(tinyContent('first'));
    await driver.executeQuery(
      'CREATE (:CausewayStaged:CausewayStaged_Factor {id: $id})',
      { id: 'half' },
      { database: DATABASE },
    );
    const marker = `causeway_staging_half_${'0'.repeat(32)}_00000000`;
    await driver.executeQuery(
      `CREATE INDEX \`${marker}\` FOR (n:CausewayRevision) ON (n.staging)`,
      {},
      { database: DATABASE },
    );
    const code = await codeOf(ask(reader, 'MATCH (n) RETURN count(n) AS nodes'));
    expect(['STORE_UNAVAILABLE', 'no error']).toContain(code);
    await expect
      .poll(() => askOne(reader, 'MATCH (n) RETURN count(n) AS nodes').catch(() => null), { timeout: 30_000 })
      .toBe(3);
  });

  test.each(['its deadline', 'its client going away'])('a read that ends by %s ends on the server too', async (end) => {
    const store = await open(AT_ONCE);
    await store.load(cliqueContent('busy', 30));
    const running = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.program = 'causeway' RETURN metaData";
    const gone = new AbortController();
    const timeoutMs = end === 'its deadline' ? 3000 : 60_000;
    const read = codeOf(store.read(RUNAWAY, { ...USER, timeoutMs, signal: gone.signal }));
    await expect.poll(async () => (await values(running)).length, { timeout: 2500 }).toBe(1);
    if (end !== 'its deadline') gone.abort();
    expect(await read).toBe(end === 'its deadline' ? 'TIMEOUT' : 'CANCELLED');
    await expect.poll(async () => (await values(running)).length, { timeout: 2000 }).toBe(0);
  });
});
