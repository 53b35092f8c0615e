import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ErrorBodySchema } from '../../../../server/contract/errors.ts';
import { FROM_MEMORY } from '../../../http/from-memory.ts';
import { expectPlaceAfterHangUp, FREE_MS } from '../../../http/hang-up.ts';
import { runProgram, type Program } from '../../../http/program.ts';
import { connectDriver, DATABASE, emptyDatabase } from '../../../neo4j/database.ts';
import { cannotRunNeo4j } from '../../../neo4j/shared-neo4j.ts';
import { START_LIMIT_MS, startNeo4j, type Neo4jServer } from '../../../neo4j/start-neo4j.ts';

/** How long a program that was started, or that has its store back, may take until its graph is there. */
const RECOVERY = { timeout: 60_000, interval: 250 };
/** Within this, whoever asks is told that the store is away. */
const NOTICE_MS = 5000;

interface Answer {
  status: number;
  retryAfter: string | null;
  body: unknown;
  elapsedMs: number;
}

async function answerOf(response: Promise<Response>): Promise<Answer> {
  const begin = performance.now();
  const { status, headers, ...rest } = await response.then(async (got) => ({
    status: got.status,
    headers: got.headers,
    body: (await got.json()) as unknown,
  }));
  return { status, retryAfter: headers.get('retry-after'), elapsedMs: performance.now() - begin, ...rest };
}

/** Users' queries that the server is at. */
const RUNNING =
  "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.program = 'causeway' AND currentQuery CONTAINS '(h)' RETURN count(*)";

const get = (address: string, path: string): Promise<Answer> => answerOf(fetch(address + path));

function ask(address: string, signal?: AbortSignal): Promise<Answer> {
  return answerOf(
    fetch(`${address}/api/queries/most-connected`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"parameters": {"count": 1}}',
      ...(signal && { signal }),
    }),
  );
}

const RowsSchema = z.object({ rows: z.array(z.array(z.unknown())) });
const firstCell = ({ body }: Answer): unknown => RowsSchema.parse(body).rows[0]?.[0];
const errorOf = ({ body }: Answer): z.infer<typeof ErrorBodySchema>['error'] => ErrorBodySchema.parse(body).error;

/** What was read once is answered whatever has become of the store, and nobody waits for that to be found out again. */
async function expectFromMemory(address: string): Promise<void> {
  const begun = performance.now();
  for (const path of FROM_MEMORY) expect([path, (await get(address, path)).status]).toEqual([path, 200]);
  expect(performance.now() - begun).toBeLessThan(NOTICE_MS);
}

async function becomesReady(address: string): Promise<void> {
  await expect.poll(async () => (await get(address, '/health/ready')).status, RECOVERY).toBe(200);
}

/** A way to the server on which somebody counts, or that leads nowhere. */
async function listenTcp(onSocket: (socket: Socket) => void, port = 0): Promise<{ server: Server; uri: string }> {
  const server = createServer(onSocket).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { server, uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe.skipIf(cannotRunNeo4j)('a program on a Neo4j of its own', () => {
  let neo4j: Neo4jServer;
  let programs: Program[] = [];
  beforeAll(async () => {
    neo4j = await startNeo4j();
  }, START_LIMIT_MS);
  beforeEach(async () => {
    const driver = connectDriver(neo4j);
    await emptyDatabase(driver);
    await driver.close();
  });
  afterEach(async () => {
    for (const program of programs) program.signal('SIGKILL');
    await Promise.all(programs.map(({ ended }) => ended));
    programs = [];
  });
  afterAll(() => neo4j.close());

  function run(settings: Record<string, string> = {}): Program {
    const program = runProgram({
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      CAUSEWAY_READERS: '1',
      ...settings,
    });
    programs.push(program);
    return program;
  }

  /** Makes a connection one to the server. */
  function passOn(socket: Socket): void {
    const onward = connect(Number(new URL(neo4j.uri).port), '127.0.0.1');
    socket
      .on('error', () => onward.destroy())
      .pipe(onward)
      .on('error', () => socket.destroy())
      .pipe(socket);
  }

  async function counted(statement: string): Promise<unknown> {
    const driver = connectDriver(neo4j);
    const { records } = await driver.executeQuery(statement, {}, { database: DATABASE });
    await driver.close();
    return records[0]?.get(0);
  }

  test('starts without it, lives, is not ready, and recovers; gone later, says so and when to ask again; back, answers', async () => {
    await neo4j.kill();
    // A Neo4j that has just been started takes seconds over its first query.
    const address = await run({ CAUSEWAY_QUERY_TIMEOUT_MS: '30000' }).address;
    expect((await get(address, '/health/live')).status).toBe(200);
    for (const path of ['/health/ready', '/api/graph', '/api/version', '/api/search?q=a']) {
      const refused = await get(address, path);
      expect([path, refused.status, refused.retryAfter, errorOf(refused).code]).toEqual([
        path,
        503,
        '2',
        'STORE_UNAVAILABLE',
      ]);
    }
    await neo4j.start();
    await becomesReady(address);
    expect(firstCell(await ask(address))).toBe('invented:craft-exchange');

    await neo4j.kill();
    const refused = await ask(address);
    expect([refused.status, refused.retryAfter]).toEqual([503, '2']);
    expect(refused.elapsedMs).toBeLessThan(NOTICE_MS);
    expect(errorOf(refused).message).toBe('Neo4j cannot be reached.');
    expect((await get(address, '/health/ready')).status).toBe(503);
    await expectFromMemory(address);
    await neo4j.start();
    const back = await ask(address);
    expect(back).toMatchObject({ status: 200 });
    expect(firstCell(back)).toBe('invented:craft-exchange');
  });

  test('is answered for by its own deadline where something takes connections and says nothing', async () => {
    const sockets: Socket[] = [];
    const { server, uri } = await listenTcp((socket) => sockets.push(socket));
    const address = await run({ NEO4J_URI: uri, CAUSEWAY_QUERY_TIMEOUT_MS: '2000' }).address;
    expect((await get(address, '/health/live')).status).toBe(200);
    const [refused, ready] = await Promise.all([ask(address), get(address, '/health/ready')]);
    expect([refused.status, errorOf(refused).code]).toEqual([504, 'TIMEOUT']);
    expect(refused.elapsedMs).toBeLessThan(3000);
    expect(ready.status).toBe(504);
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  test('stops at the deadline where the server itself hangs, and answers once it goes on', async () => {
    const address = await run({ CAUSEWAY_QUERY_TIMEOUT_MS: '1500' }).address;
    await becomesReady(address);
    neo4j.freeze();
    const refused = await ask(address);
    await expectFromMemory(address);
    neo4j.thaw();
    expect([refused.status, errorOf(refused).code]).toEqual([504, 'TIMEOUT']);
    expect(refused.elapsedMs).toBeLessThan(2500);
    await expect.poll(async () => (await ask(address)).status, RECOVERY).toBe(200);
  });

  test('says which store answers, and gives the place of a client that hangs up to the next', async () => {
    const address = await run({ CAUSEWAY_QUERY_TIMEOUT_MS: '60000' }).address;
    await becomesReady(address);
    expect((await get(address, '/api/version')).body).toMatchObject({
      store: 'neo4j',
      storeVersion: expect.stringMatching(/^neo4j 5\.\d+\.\d+, database neo4j$/),
    });
    await expectPlaceAfterHangUp(
      address,
      () => expect.poll(() => counted(RUNNING)).toBe(1),
      () => expect.poll(() => counted(RUNNING), { timeout: FREE_MS }).toBe(0),
    );
    // The server itself may hang just then.
    neo4j.freeze();
    const gone = new AbortController();
    const hanging = ask(address, gone.signal).catch((error: unknown) => String(error));
    await new Promise((resolve) => setTimeout(resolve, 500));
    gone.abort();
    expect(await hanging).toContain('AbortError');
    neo4j.thaw();
    const next = await ask(address);
    expect([next.status, next.elapsedMs < 15_000]).toEqual([200, true]);
  });

  test('says that the password is wrong, and does not try it again and again', async () => {
    let connections = 0;
    const { server, uri } = await listenTcp((socket) => {
      connections += 1;
      passOn(socket);
    });
    const address = await run({ NEO4J_URI: uri, NEO4J_USER: 'somebody', NEO4J_PASSWORD: 'wrong-secret' }).address;
    expect((await get(address, '/health/live')).status).toBe(200);
    for (let count = 0; count < 20; count += 1) {
      const refused = await ask(address);
      expect([refused.status, refused.retryAfter, errorOf(refused).message]).toEqual([
        503,
        '2',
        'Neo4j refuses the user name or the password.',
      ]);
      expect(JSON.stringify(refused.body)).not.toMatch(/wrong-secret|127\.0\.0\.1/);
    }
    // The load is tried again every two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(connections).toBeLessThanOrEqual(2);
    server.close();
  });

  test.each([
    ['data', "CREATE (:Person {name: 'Ada'})-[:KNOWS]->(:Person {name: 'Charles'})"],
    ['an index and no data', 'CREATE INDEX person_name FOR (n:Person) ON (n.name)'],
  ])("refuses a database with somebody else's %s, and touches nothing", async (_what, statement) => {
    await counted(statement);
    const { code, stdout, stderr } = await run().ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^The Neo4j database "neo4j" holds something that Causeway did not write\. .*NEO4J_DATABASE.*\n$/,
    );
    expect(await counted('MATCH (n) WHERE n:Person OR NOT n:Person RETURN count(n) AS count')).toBe(
      statement.includes('Ada') ? 2 : 0,
    );
    expect(await counted('SHOW CONSTRAINTS YIELD name RETURN count(*) AS count')).toBe(0);
  });

  test("ends with the same message where somebody else's data come to light later", async () => {
    await counted("CREATE (:Person {name: 'Ada'})");
    // The way there is made, and closed until the program has found it so.
    const closed = await listenTcp(passOn);
    closed.server.close();
    const program = run({ NEO4J_URI: closed.uri });
    await program.address;
    const { server } = await listenTcp(passOn, Number(new URL(closed.uri).port));
    const { code, stderr } = await program.ended;
    server.close();
    expect([code, stderr.includes('holds something that Causeway did not write')]).toEqual([1, true]);
    expect(await counted('MATCH (n) RETURN count(n) AS count')).toBe(1);
  });
});
