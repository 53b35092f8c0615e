import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peakMemory, watchChildren, type MemoryWatch } from '../peak-memory.ts';
import { LACKED, NOT_ALLOWED, REPAIRED, WRITES, WRONG } from './known-queries.ts';
import { ENDLESS, postCypher, type CypherReply } from './post-cypher.ts';
import { runProgram, type Program } from './program.ts';

const TIMEOUT_MS = 2500;
/** How long after its deadline an answer may come; a busy machine takes longer than the second that a quiet one needs at most. */
const GRACE_MS = 3000;
/** What the program itself may take, and each of its children: a reader gives up at 768 MiB, and looks every now and then. */
const OWN_MIB = 600;
const CHILD_MIB = 1200;

export interface ProgramStore {
  kind: 'embedded' | 'neo4j';
  /** Makes an empty place for the graph, and gives the settings that lead to it. */
  prepare: () => Promise<Record<string, string>>;
}

/** Neo4j tries every way to cut the letters into pieces, for some ten seconds; the embedded engine reads them once. */
const DESPERATE = `RETURN '${'a'.repeat(125)}' =~ '.*.*.*.*.*b' AS x`;
const NESTED = `RETURN ${'CASE WHEN true THEN '.repeat(60)}1${' END'.repeat(60)} AS x`;

/** What never ends, or would take all there is, whatever the store. */
const RUNAWAYS: [name: string, query: string][] = [
  ['a product of everything with everything', ENDLESS],
  ['every path through a clique of fifty', "MATCH p = (a {id: 'clique-0'})-[*]-(b) RETURN count(p) AS paths"],
  ['a sum over a thousand million rows', 'UNWIND range(1, 1000000000) AS x RETURN sum(x) AS total'],
  ['a list of a thousand million numbers', 'RETURN range(1, 1000000000) AS xs'],
];

/** POST /api/cypher of the running program on one store: the same inputs for each, with the same answers but where the store differs. */
export function describeCypherProgram({ kind, prepare }: ProgramStore): void {
  let program: Program;
  let address: string;

  /** Asks again while the processes that an earlier query has cost are being replaced. */
  async function post(query: string): Promise<CypherReply> {
    for (;;) {
      const answer = await postCypher(address, query);
      if (answer.status !== 429) return answer;
    }
  }

  /** The graph as it stands, in what any change would move. */
  async function standing(): Promise<unknown> {
    const { rows } = await post('MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(n), count(r), sum(size(keys(n)))');
    const schema = await (await fetch(`${address}/api/schema`)).json();
    const version = await (await fetch(`${address}/api/version`)).json();
    return { rows, schema, version };
  }

  describe(`POST /api/cypher of a program on ${kind}`, () => {
    let before: unknown;
    beforeAll(async () => {
      const settings = { CAUSEWAY_QUERY_TIMEOUT_MS: String(TIMEOUT_MS), CAUSEWAY_READERS: '4', ...(await prepare()) };
      program = runProgram(settings, { args: ['--crowd', '--warm'] });
      address = await program.address;
      // On a busy Neo4j the program answers before its graph is there.
      while ((await fetch(`${address}/health/ready`)).status !== 200) await sleep(250);
      expect((await post('RETURN 1 AS one')).status).toBe(200);
      before = await standing();
    }, 180_000);
    afterAll(async () => {
      program.signal('SIGTERM');
      await program.ended;
    }, 60_000);

    describe('refuses', () => {
      it.each(WRITES)('%s: as a write', async (query) => {
        expect(await post(query)).toMatchObject({ status: 403, code: 'READ_ONLY' });
      });

      it.each(NOT_ALLOWED)('%s: as not allowed', async (query) => {
        expect(await post(query)).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
      });

      it.each(WRONG)('%s: as wrong, with the place', async (query, message) => {
        expect(await post(query)).toMatchObject({ status: 400, error: { message: expect.stringMatching(message) } });
      });

      it('LOAD CSV of an address, and sends no packet there', async () => {
        let calls = 0;
        const server = createServer(() => (calls += 1));
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        const { port } = server.address() as AddressInfo;
        const answer = await post(`LOAD CSV FROM 'http://127.0.0.1:${port}/x.csv' AS line RETURN line`);
        expect([answer.status, answer.code, calls]).toEqual([403, 'NOT_ALLOWED', 0]);
        server.close();
      });
    });

    describe('answers as Neo4j does', () => {
      it.each(REPAIRED)('%s', async (query, rows) => {
        expect(await post(query)).toMatchObject({ status: 200, rows });
      });

      it('with entities beside aggregates, and lists of them', async () => {
        const query = "MATCH (n {id: 'guild-trust'})-[r:DRIVES]->(m) RETURN n, count(*) AS c, collect(m) AS ms";
        const node = { $type: 'node' };
        expect((await post(query)).rows).toMatchObject([[{ ...node, key: 'invented:guild-trust' }, 2, [node, node]]]);
      });

      it('a million rows, cut at the row limit', async () => {
        const { status, rows, truncated, notices } = await post('UNWIND range(1, 1000000) AS x RETURN x');
        expect([status, rows?.length, truncated]).toEqual([200, 1000, true]);
        expect(notices).toContain('Only the first 1000 rows are shown.');
      });
    });

    describe(
      kind === 'embedded' ? 'refuses, by name, what the engine lacks' : 'answers what the other store lacks',
      () => {
        it.each(LACKED)('%s', async (query, construct) => {
          const { status, code, error } = await post(query);
          if (kind === 'neo4j') expect([status, error]).toEqual([200, undefined]);
          else {
            expect([status, code]).toEqual([422, 'UNSUPPORTED_BY_EMBEDDED']);
            expect(error).toMatchObject({
              message: expect.stringMatching(construct),
              hint: expect.stringContaining('NEO4J_URI'),
            });
          }
        });
      },
    );

    describe('stops', { timeout: 240_000 }, () => {
      let memory: MemoryWatch;
      beforeAll(() => {
        memory = watchChildren(program.pid ?? 0);
      });

      it.concurrent.each(RUNAWAYS)('%s: 504, while the graph is served', async (_name, query) => {
        const [slow, graph] = await Promise.all([post(query), fetch(`${address}/api/graph`)]);
        expect([slow.status, slow.code, graph.status]).toEqual([504, 'TIMEOUT', 200]);
        expect(slow.elapsed).toBeLessThan(TIMEOUT_MS + GRACE_MS);
      });

      it('all of them within bounded memory', async () => {
        expect(await memory.stop()).toBeLessThan(CHILD_MIB);
        expect(await peakMemory(program.pid)).toBeLessThan(OWN_MIB);
      });

      it('what hangs the parser: 504, its process is replaced, and others are answered meanwhile', async () => {
        const [hung, other] = await Promise.all([post(NESTED), post('RETURN 2 AS two')]);
        expect([hung.status, hung.code, other.status]).toEqual([504, 'TIMEOUT', 200]);
        expect(hung.elapsed).toBeLessThan(TIMEOUT_MS + GRACE_MS);
        await expect.poll(async () => (await post('RETURN 3 AS three')).status, { timeout: 120_000 }).toBe(200);
      });

      it('sixty-four at once: the page is served, and who has to wait too long is told when to come back', async () => {
        const flood = Array.from({ length: 64 }, () => postCypher(address, ENDLESS));
        const paths = [
          '/api/graph',
          '/health/ready',
          '/api/edges/guild-trust-DRIVES-craft-exchange-plus',
          '/api/queries',
        ];
        const own = await Promise.all(paths.map((path) => fetch(address + path)));
        const named = await fetch(`${address}/api/queries/most-connected`, { method: 'POST' });
        expect([...own, named].map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
        const answers = await Promise.all(flood);
        expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([429, 504]));
        const busy = answers.filter(({ status }) => status === 429);
        expect(busy.length).toBeGreaterThan(30);
        expect(new Set(busy.map(({ retryAfter }) => retryAfter))).toEqual(new Set(['1']));
      });

      it('a regular expression that is despaired of: 504 where the engine does, while others are answered', async () => {
        const [desperate, other] = await Promise.all([post(DESPERATE), post('RETURN 4 AS four')]);
        expect(other.status).toBe(200);
        expect(desperate).toMatchObject(kind === 'neo4j' ? { status: 504, code: 'TIMEOUT' } : { rows: [[false]] });
        expect(desperate.elapsed).toBeLessThan(TIMEOUT_MS + GRACE_MS);
      });
    });

    it('has changed nothing by all that, and is ready', async () => {
      await expect.poll(() => standing(), { timeout: 60_000 }).toEqual(before);
      expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    });
  });
}
