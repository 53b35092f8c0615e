/** `npm run test:differential [queries] [seed]`: a long run of generated queries on both stores, beside a real Neo4j. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { startNeo4j } from '../neo4j/start-neo4j.ts';
import { countOutcomes, tryQueries, writeQueries, type Trial } from './compare.ts';
import { paperGraph, smallGraph } from './graphs.ts';

const [, , wanted = '5000', firstSeed = '1'] = process.argv;
const QUERIES_PER_GRAPH = 250;

const server = await startNeo4j();
const folder = await mkdtemp(join(tmpdir(), 'causeway-differential-'));
const embedded = await openEmbeddedStore({ dataDir: folder, readers: 1 });
const neo4j = await openNeo4jStore({ ...server, database: 'neo4j', readers: 2 });
const trials: Trial[] = [];
try {
  for (let seed = Number(firstSeed); trials.length < Number(wanted); seed += 1) {
    const graph = seed % 4 === 1 ? await paperGraph() : smallGraph(seed);
    const found = await tryQueries({ embedded, neo4j }, graph, writeQueries(graph, seed, QUERIES_PER_GRAPH));
    for (const trial of found.filter(({ outcome }) => outcome === 'differ')) report(seed, trial);
    if (process.env.VERBOSE)
      for (const trial of found) if (process.env.VERBOSE.includes(trial.outcome)) report(seed, trial);
    trials.push(...found);
    process.stderr.write(`seed ${seed}: ${JSON.stringify(countOutcomes(found))}\n`);
  }
} finally {
  await Promise.all([embedded.close(), neo4j.close()]);
  await Promise.all([server.close(), rm(folder, { recursive: true })]);
}

function report(seed: number, { outcome, query, asked, embedded: ours, neo4j: right }: Trial): void {
  const parameters = JSON.stringify(query.parameters);
  process.stdout.write(
    `--- ${outcome}, seed ${seed}\n${query.text}\n${parameters}\n${asked}\nembedded: ${ours.slice(0, 300)}\nNeo4j: ${right.slice(0, 300)}\n`,
  );
}

const counts = countOutcomes(trials);
const valid = trials.length - counts.invalid - counts.alone;
const share = (count: number): string => `${count} (${((100 * count) / valid).toFixed(1)} %)`;
process.stdout.write(
  `${valid} queries that Neo4j answers: ${share(counts.agree)} agree, ${share(counts.refused)} are refused, ` +
    `${share(counts.noticed)} differ as their notice says, ${share(counts.differ)} differ.\n`,
);
process.exitCode = counts.differ > 0 ? 1 : 0;
