import fc from 'fast-check';

/** How often something is tried: each day, and in the long run, which does more of what finds little each day. */
export function rounds(daily: number, long = 20 * daily): number {
  return process.env.TEST_LONG === '1' ? long : daily;
}

/** Moments at random, in milliseconds, and the seed that gives them again as `TEST_SEED`; it is printed, so that a failure can be had once more. */
export function momentsWithin(limitMs: number, count: number): readonly number[] {
  const seed = Number(process.env.TEST_SEED ?? Date.now() % 0x7fffffff);
  process.stdout.write(`${count} moments at random, TEST_SEED=${seed}\n`);
  return fc.sample(fc.integer({ min: 0, max: limitMs }), { seed, numRuns: count });
}
