import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';

/** Within this the place of a client that has gone is free; a busy machine takes longer to start another reader. */
const FREE_MS = 1000;
const BUSY_MS = 4000;

const ENDLESS = 'MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN max(a.id + h.id) AS last';
const SHORT = 'RETURN 1 AS one';

function post(address: string, path: string, query: string, signal?: AbortSignal): Promise<Response> {
  return fetch(address + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  });
}

/**
 * Of a program with one reader and a deadline far away: a client that hangs up on a query without end gives its place to
 * the one that waits behind it, and its query does not run on.
 */
export async function expectPlaceAfterHangUp(address: string, countRunning?: () => Promise<unknown>): Promise<void> {
  for (const query of [ENDLESS, SHORT]) expect((await post(address, '/api/cypher/check', query)).status).toBe(200);
  const gone = new AbortController();
  const hanging = post(address, '/api/cypher', ENDLESS, gone.signal).catch((error: unknown) => String(error));
  if (countRunning) await expect.poll(countRunning).toBe(1);
  else await sleep(500);
  const waiting = post(address, '/api/cypher', SHORT);
  expect(await Promise.race([waiting, sleep(500, 'waits')])).toBe('waits');
  const begun = performance.now();
  gone.abort();
  expect(await hanging).toContain('AbortError');
  expect((await waiting).status).toBe(200);
  expect(performance.now() - begun).toBeLessThan(FREE_MS + BUSY_MS);
  if (countRunning) await expect.poll(countRunning, { timeout: FREE_MS + BUSY_MS }).toBe(0);
}
