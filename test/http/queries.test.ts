import type { RequestListener } from 'node:http';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CypherAnswerSchema, NamedQueryListSchema } from '../../server/contract/cypher.ts';
import { StoreError, type StoreErrorCode } from '../../server/store/graph-store.ts';
import { openInventedApp, type InventedApp } from './invented-app.ts';
import { inPaper } from '../fixtures/keys.ts';

let invented: InventedApp;
beforeAll(async () => {
  invented = await openInventedApp();
});
afterAll(() => invented.close());

function run(name: string, body: object) {
  return request(invented.app).post(`/api/queries/${name}`).send(body);
}

describe('GET /api/queries', () => {
  it('lists at least twelve, each with a title in both languages, parameters and columns', async () => {
    const { body } = await request(invented.app).get('/api/queries');
    const queries = NamedQueryListSchema.parse(body);
    expect(queries).toEqual(body);
    expect(queries.length).toBeGreaterThanOrEqual(12);
    expect(queries.filter(({ title_zh, title_en, columns }) => !title_zh || !title_en || columns.length === 0)).toEqual(
      [],
    );
  });
});

describe('POST /api/queries/:name', () => {
  it('runs the query on the store', async () => {
    const { body, status } = await run('what-drives', { parameters: { node: 'lantern-cost' } });
    expect(status).toBe(200);
    const answer = CypherAnswerSchema.parse(body);
    expect(answer).toMatchObject({ truncated: false, store: 'embedded', notices: [] });
    expect(answer.rowCount).toBe(answer.rows.length);
    const source = answer.columns.indexOf('source');
    const found = ['shared-workshop', 'queueing-time', 'lantern-orders'].map(inPaper('invented'));
    expect(answer.rows.map((row) => row[source])).toEqual(found);
    const named = await run('what-drives', { parameters: { node: 'invented:lantern-cost' } });
    expect(named.body.rows).toEqual(answer.rows);
  });

  it('runs a query without parameters for a body that has none, and for no body', async () => {
    const answers = await Promise.all([
      run('most-connected', {}),
      run('most-connected', { parameters: {} }),
      request(invented.app).post('/api/queries/most-connected'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const rows = answers.map(({ body }) => CypherAnswerSchema.parse(body).rows);
    expect(rows[0]).not.toEqual([]);
    expect([rows[1], rows[2]]).toEqual([rows[0], rows[0]]);
  });

  it('cuts at the row limit and says so', async () => {
    const app = invented.variant({ services: { ...invented.services, rowLimit: 3 } });
    const { body } = await request(app).post('/api/queries/most-connected').send({});
    expect(CypherAnswerSchema.parse(body)).toMatchObject({ rowCount: 3, truncated: true });
    expect(body.notices).toHaveLength(1);
  });

  it.each([
    ['nobody', {}, 404, 'UNKNOWN_QUERY'],
    ['graph-nodes', {}, 404, 'UNKNOWN_QUERY'],
    ['__proto__', {}, 404, 'UNKNOWN_QUERY'],
    ['what-drives', {}, 400, 'BAD_REQUEST'],
    ['what-drives', { parameters: { node: 7 } }, 400, 'BAD_REQUEST'],
    ['what-drives', { parameters: { node: 'a', colour: 'blue' } }, 400, 'BAD_REQUEST'],
  ])('refuses %s with %j', async (name, body, status, code) => {
    const response = await run(name, body);
    expect([response.status, response.body.error.code]).toEqual([status, code]);
  });
});

describe('a query that takes too long', () => {
  /** The app with one named query more, which keeps a reader busy for minutes. */
  function slowApp(queryTimeoutMs: number): RequestListener {
    const { catalog } = invented.services;
    const entry = catalog.named.get('most-connected');
    if (entry === undefined) throw new Error('There is no query most-connected.');
    const text = 'UNWIND range(1, 1000000000) AS n WITH n WHERE n < 0 RETURN n';
    const named = new Map([...catalog.named, ['slow', { ...entry, query: { ...entry.query, text } }]]);
    return invented.variant({
      services: { ...invented.services, queryTimeoutMs, catalog: { ...catalog, named } },
    });
  }

  it('is stopped at the deadline, while the graph and other reads are answered', async () => {
    const app = slowApp(500);
    const begin = performance.now();
    const [slow, ...others] = await Promise.all([
      request(app).post('/api/queries/slow').send({}),
      request(app).get('/api/graph'),
      request(app).get('/api/edges/guild-trust-DRIVES-craft-exchange-plus'),
      request(app).get('/health/ready'),
    ]);
    expect([slow.status, slow.body.error.code]).toEqual([504, 'TIMEOUT']);
    expect(performance.now() - begin).toBeLessThan(1500);
    expect(others.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('is given up when its client hangs up, long before its deadline, and its place is free for the next', async () => {
    const app = slowApp(60_000);
    const hungUp = request(app).post('/api/queries/slow').send({}).timeout(300);
    await expect(hungUp).rejects.toThrow('Timeout');
    const begin = performance.now();
    const { status } = await request(app).post('/api/queries/most-connected').send({});
    expect(status).toBe(200);
    // A reader is started for it, which takes a busy machine more than the second that a quiet one needs at most.
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

describe('what a store fails with', () => {
  it.each([
    ['SYNTAX_ERROR', 400, 'SYNTAX_ERROR', undefined],
    ['READ_ONLY', 403, 'READ_ONLY', undefined],
    ['QUERY_FAILED', 400, 'QUERY_FAILED', undefined],
    ['TIMEOUT', 504, 'TIMEOUT', undefined],
    ['BUSY', 429, 'BUSY', '1'],
    ['STORE_UNAVAILABLE', 503, 'STORE_UNAVAILABLE', '2'],
    ['LOAD_FAILED', 503, 'STORE_UNAVAILABLE', '2'],
  ] as const)('%s is answered with %i', async (thrown: StoreErrorCode, status, code, retryAfter) => {
    const store = Object.create(invented.services.store) as typeof invented.services.store;
    store.read = () => Promise.reject(new StoreError(thrown, 'What went wrong.', 'What to do.'));
    const app = invented.variant({ services: { ...invented.services, store } });
    const response = await request(app).post('/api/queries/most-connected').send({});
    expect([response.status, response.headers['retry-after']]).toEqual([status, retryAfter]);
    expect(response.body.error).toMatchObject({ code, message: 'What went wrong.', hint: 'What to do.' });
  });
});
