import { createGuard, type Guard } from '../../server/store/guard/guard.ts';
import { median, type BenchRow } from './medians.ts';

const ROUNDS = 40;
const KNOWN = {
  parameters: {},
  names: { labels: ['Factor'], relationshipTypes: ['DRIVES'], propertyKeys: ['id', 'polarity'] },
  propertyTypes: {},
};
const LIMITS = { timeoutMs: 60_000 };

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

function check(guard: Guard, limit: number): Promise<unknown> {
  const query = `MATCH (n:Factor)-[r:DRIVES]->(m) WHERE r.polarity = '+' RETURN n, count(m) AS c ORDER BY c DESC LIMIT ${limit}`;
  return guard.check({ query, ...KNOWN }, LIMITS);
}

/** What a query costs before it runs: the first since the start, one that was not seen before, one that was. */
export async function benchGuard(): Promise<BenchRow[]> {
  const guard = createGuard();
  try {
    const cold = await timed(() => check(guard, 1));
    await guard.warm();
    const [warm, cached]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      warm.push(await timed(() => check(guard, round + 2)));
      cached.push(await timed(() => check(guard, round + 2)));
    }
    return [row('cold', cold), row('warm', median(warm)), row('cached', median(cached))];
  } finally {
    await guard.close();
  }
}

function row(state: string, ours: number): BenchRow {
  return { name: `guard of a query, ${state}`, unit: 'ms', ours, baseline: null, ratio: null, aim: '' };
}
