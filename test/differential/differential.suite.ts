import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { connectDriver, DATABASE, emptyDatabase } from '../neo4j/database.ts';
import { sharedNeo4j, withoutNeo4j } from '../neo4j/shared-neo4j.ts';
import { countOutcomes, tryQueries, writeQueries, type Trial } from './compare.ts';
import { paperGraph, smallGraph, type KnownGraph } from './graphs.ts';

const QUERIES_PER_GRAPH = 40;

describe.skipIf(withoutNeo4j)('generated queries on both stores', () => {
  let folder: string;
  let embedded: GraphStore;
  let neo4j: GraphStore;
  const trials: Trial[] = [];
  beforeAll(async () => {
    const driver = connectDriver(sharedNeo4j());
    await emptyDatabase(driver);
    await driver.close();
    folder = await mkdtemp(join(tmpdir(), 'causeway-differential-'));
    embedded = await openEmbeddedStore({ dataDir: folder, readers: 1 });
    neo4j = await openNeo4jStore({ ...sharedNeo4j(), database: DATABASE, readers: 2 });
  });
  afterAll(async () => {
    await Promise.all([embedded.close(), neo4j.close()]);
    await rm(folder, { recursive: true });
  });

  const graphs: [name: string, seed: number, make: () => KnownGraph | Promise<KnownGraph>][] = [
    ['the paper', 1, paperGraph],
    ['a small graph', 2, () => smallGraph(2)],
    ['another small graph', 3, () => smallGraph(3)],
  ];

  test.each(graphs)('no answer about %s is another than that of Neo4j', async (_name, seed, make) => {
    const graph = await make();
    const found = await tryQueries({ embedded, neo4j }, graph, writeQueries(graph, seed, QUERIES_PER_GRAPH));
    trials.push(...found);
    expect(found.filter(({ outcome }) => outcome === 'differ')).toEqual([]);
  });

  test('nine in ten of what Neo4j answers are answered alike', () => {
    const { agree, refused, noticed, differ } = countOutcomes(trials);
    expect(agree / (agree + refused + noticed + differ)).toBeGreaterThan(0.9);
  });
});
