import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runProgram, type Program } from './program.ts';

const TIMEOUT_MS = 5000;
/** How long after its deadline an answer may come; a busy machine takes longer than the second that a quiet one needs at most. */
const GRACE_MS = 3000;
const AnswerSchema = z.looseObject({ error: z.looseObject({ code: z.string(), message: z.string() }).optional() });

let folder: string;
let program: Program;
let address: string;

async function postOnce(query: string) {
  const begin = performance.now();
  const response = await fetch(`${address}/api/cypher`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = AnswerSchema.parse(await response.json());
  return {
    status: response.status,
    code: body.error?.code,
    headers: response.headers,
    elapsed: performance.now() - begin,
  };
}

/** Asks again while the processes that an earlier query has cost are being replaced. */
async function post(query: string) {
  for (;;) {
    const answer = await postOnce(query);
    if (answer.status !== 429) return answer;
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'causeway-cypher-'));
  program = runProgram({ CAUSEWAY_DATA: join(folder, 'data'), CAUSEWAY_QUERY_TIMEOUT_MS: String(TIMEOUT_MS) });
  address = await program.address;
  expect((await post('RETURN 1 AS one')).status).toBe(200);
}, 180_000);
afterAll(async () => {
  program.signal('SIGTERM');
  await program.ended;
  await rm(folder, { recursive: true });
}, 60_000);

/** Cheap for the parser, and years of work for any engine. */
const ENDLESS = 'MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN max(a.id + h.id) AS last';

describe('queries that would never end', { timeout: 240_000 }, () => {
  it.each([
    ['a product of everything with everything', ENDLESS],
    ['a list of a thousand million numbers', 'UNWIND range(1, 1000000000) AS x RETURN x'],
    ['a list that is kept whole', 'WITH range(1, 1000000000) AS xs RETURN size(xs) AS x'],
  ])('%s: 504, while the graph is served', async (_name, query) => {
    const [slow, graph] = await Promise.all([post(query), fetch(`${address}/api/graph`)]);
    expect([slow.status, slow.code, graph.status]).toEqual([504, 'TIMEOUT', 200]);
    expect(slow.elapsed).toBeLessThan(TIMEOUT_MS + GRACE_MS);
  });

  it('hang the parser: 504, its process is replaced, and others are answered meanwhile', async () => {
    const nested = `RETURN ${'CASE WHEN true THEN '.repeat(60)}1${' END'.repeat(60)} AS x`;
    const [hung, other] = await Promise.all([post(nested), post('RETURN 2 AS two')]);
    expect([hung.status, hung.code, other.status]).toEqual([504, 'TIMEOUT', 200]);
    expect(hung.elapsed).toBeLessThan(TIMEOUT_MS + GRACE_MS);
    await expect.poll(async () => (await post('RETURN 3 AS three')).status, { timeout: 120_000 }).toBe(200);
  });

  it('a regular expression that other engines despair of is answered or refused, in time', async () => {
    const { status, elapsed } = await post(`RETURN '${'a'.repeat(5000)}c' =~ '(a+)+(a+)+b' AS x`);
    expect([200, 504]).toContain(status);
    expect(elapsed).toBeLessThan(TIMEOUT_MS + GRACE_MS);
  });

  it('sixty-four at once: the page is served, and who has to wait too long is told when to come back', async () => {
    expect((await post(ENDLESS)).status).toBe(504);
    const flood = Array.from({ length: 64 }, () => postOnce(ENDLESS));
    const paths = ['/api/graph', '/health/ready', '/api/edges/guild-trust-DRIVES-craft-exchange-plus', '/api/queries'];
    const own = await Promise.all(paths.map((path) => fetch(address + path)));
    const named = await fetch(`${address}/api/queries/most-connected`, { method: 'POST' });
    expect([...own, named].map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const answers = await Promise.all(flood);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([429, 504]));
    const busy = answers.filter(({ status }) => status === 429);
    expect(busy.length).toBeGreaterThan(30);
    expect(busy.every(({ headers }) => headers.get('retry-after') === '1')).toBe(true);
  });
});

describe('LOAD CSV', () => {
  it('of an address sends no packet there', async () => {
    let calls = 0;
    const server = createServer(() => (calls += 1));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const place = server.address();
    const port = typeof place === 'object' && place ? place.port : 0;
    expect((await post(`LOAD CSV FROM 'http://127.0.0.1:${port}/x.csv' AS line RETURN line`)).status).toBe(403);
    expect(calls).toBe(0);
    server.close();
  });
});
