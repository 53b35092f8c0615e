import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { ENDLESS, postCypher } from './post-cypher.ts';

/** Within this the place of a client that has gone is free; a busy machine takes longer to start another reader. */
const FREE_MS = 1000;
const BUSY_MS = 4000;

const SHORT = 'RETURN 1 AS one';

/**
 * Of a program with one reader and a deadline far away: a client that hangs up on a query without end gives its place to
 * the one that waits behind it, and its query does not run on.
 */
export async function expectPlaceAfterHangUp(address: string, countRunning?: () => Promise<unknown>): Promise<void> {
  for (const query of [ENDLESS, SHORT]) await postCypher(address, query, { path: '/api/cypher/check' });
  const gone = new AbortController();
  const hanging = postCypher(address, ENDLESS, { signal: gone.signal }).catch((error: unknown) => String(error));
  if (countRunning) await expect.poll(countRunning).toBe(1);
  else await sleep(500);
  const waiting = postCypher(address, SHORT);
  expect(await Promise.race([waiting, sleep(500, 'waits')])).toBe('waits');
  const begun = performance.now();
  gone.abort();
  expect(await hanging).toContain('AbortError');
  expect((await waiting).status).toBe(200);
  expect(performance.now() - begun).toBeLessThan(FREE_MS + BUSY_MS);
  if (countRunning) await expect.poll(countRunning, { timeout: FREE_MS + BUSY_MS }).toBe(0);
}
