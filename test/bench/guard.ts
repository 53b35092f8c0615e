import { createGuard, type Guard } from '../../server/store/guard/guard.ts';
import { median, type BenchRow } from './medians.ts';

const ROUNDS = 40;
const NAMES = { labels: ['Factor'], relationshipTypes: ['DRIVES'], propertyKeys: ['id', 'polarity'] };
const KNOWN = { parameters: {}, names: NAMES };
/** What the guard loads for the store that is there without settings. */
const EMBEDDED_DIALECT = new URL('../../server/store/embedded/dialect/dialect.ts', import.meta.url).href;
const LIMITS = { timeoutMs: 60_000 };

async function timed(act: () => unknown): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

/** A query that differs from all others by its number. */
function queryOf(number: number): string {
  return `MATCH (n:Factor)-[r:DRIVES]->(m) WHERE r.polarity = '+' RETURN n, count(m) AS c ORDER BY c DESC LIMIT ${number}`;
}

function check(guard: Guard, query: string): Promise<unknown> {
  return guard.check({ query, ...KNOWN }, LIMITS);
}

/** Neo4j's front end as it is, called in this process. */
async function lintBare(query: string): Promise<void> {
  const { lintCypherQuery } = await import('@neo4j-cypher/language-support');
  lintCypherQuery(query, NAMES, { consoleCommandsEnabled: false });
}

/** What a query costs before it runs: the first since the start, one that was not seen before, one that was. */
export async function benchGuard(): Promise<BenchRow[]> {
  const guard = createGuard(EMBEDDED_DIALECT);
  try {
    const [coldBare, cold] = [await timed(() => lintBare(queryOf(1))), await timed(() => check(guard, queryOf(1)))];
    await guard.warm();
    const [bare, warm, cached]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      bare.push(await timed(() => lintBare(queryOf(2 * round + 2))));
      warm.push(await timed(() => check(guard, queryOf(2 * round + 3))));
      cached.push(await timed(() => check(guard, queryOf(2 * round + 3))));
    }
    return [
      row('cold, against the bare front end in the process', cold, coldBare),
      row('warm, against the bare front end in the process', median(warm), median(bare)),
      row('cached, against warm', median(cached), median(warm)),
    ];
  } finally {
    await guard.close();
  }
}

function row(what: string, ours: number, baseline: number): BenchRow {
  return { name: `guard of a query, ${what}`, unit: 'ms', ours, baseline, ratio: ours / baseline, aim: '' };
}
