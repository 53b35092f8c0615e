import { expect } from 'vitest';
import { ENDLESS, postCypher } from './post-cypher.ts';

/** Within this the place of a client that has gone is free: a second, and what a busy machine takes to start another reader. */
export const FREE_MS = 5000;

const SHORT = 'RETURN 1 AS one';

/**
 * Of a program with one reader and a deadline far away: a client that hangs up on a query without end gives its place to
 * the one that waits behind it, and its query does not run on. `untilItRuns` waits until the first is under way, and
 * `untilItEnds` until the store works on it no more.
 */
export async function expectPlaceAfterHangUp(
  address: string,
  untilItRuns: () => Promise<void>,
  untilItEnds: () => Promise<void>,
): Promise<void> {
  for (const query of [ENDLESS, SHORT]) await postCypher(address, query, { path: '/api/cypher/check' });
  const gone = new AbortController();
  const hanging = postCypher(address, ENDLESS, { signal: gone.signal }).catch((error: unknown) => String(error));
  await untilItRuns();
  let isAnswered = false;
  const waiting = postCypher(address, SHORT).finally(() => (isAnswered = true));
  // Others are answered meanwhile, as each has readers of its own.
  expect((await fetch(`${address}/api/queries/most-connected`, { method: 'POST' })).status).toBe(200);
  expect(isAnswered).toBe(false);
  const begun = performance.now();
  gone.abort();
  expect(await hanging).toContain('AbortError');
  expect((await waiting).status).toBe(200);
  expect(performance.now() - begun).toBeLessThan(FREE_MS);
  await untilItEnds();
}
