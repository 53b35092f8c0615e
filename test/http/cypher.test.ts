import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CallableListSchema,
  CypherAnswerSchema,
  CypherCheckSchema,
  GraphOutlineSchema,
} from '../../server/contract/cypher.ts';
import { openInventedApp, type InventedApp } from './invented-app.ts';

let invented: InventedApp;
beforeAll(async () => {
  invented = await openInventedApp();
  await invented.services.cypher.check({ query: 'RETURN 1', parameters: {} }, { timeoutMs: 60_000 });
}, 180_000);
afterAll(() => invented.close());

function ask(query: string, parameters = {}) {
  return request(invented.app).post('/api/cypher').send({ query, parameters });
}

describe('POST /api/cypher', () => {
  it('answers with columns, rows and values in their wire form', async () => {
    const { status, body } = await ask(
      'MATCH (n {id: $id})-[r:DRIVES]->(m) RETURN n.name_en AS name, r, m ORDER BY m.id',
      {
        id: 'guild-trust',
      },
    );
    expect(status).toBe(200);
    const answer = CypherAnswerSchema.parse(body);
    expect(answer).toMatchObject({
      columns: ['name', 'r', 'm'],
      rowCount: 2,
      truncated: false,
      store: 'embedded',
      notices: [],
    });
    expect(answer.rows[0]).toMatchObject([
      'trust in the guild',
      {
        $type: 'relationship',
        relationshipType: 'DRIVES',
        source: 'invented:guild-trust',
        target: 'invented:broken-contract-risk',
      },
      {
        $type: 'node',
        key: 'invented:broken-contract-risk',
        labels: ['Factor'],
        properties: { id: 'broken-contract-risk' },
      },
    ]);
  });

  it('names the columns as they are written', async () => {
    const { body } = await ask('MATCH (n:Factor) RETURN n . id, count( * )');
    expect(body.columns).toEqual(['n . id', 'count( * )']);
  });

  it('writes CSV for those who accept it, with cells that no spreadsheet computes', async () => {
    const query =
      'UNWIND ["=1+1", "+1", "-1", "@a", "\t=1", "a,b", "他"] AS `=x` RETURN `=x`, -1 AS n, [1, "b"] AS list, null AS none';
    const { headers, text } = await ask(query).set('Accept', 'text/csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(text).toBe(
      [
        `\uFEFF"'=x",n,list,none`,
        `"'=1+1",-1,"[1,""b""]",`,
        `"'+1",-1,"[1,""b""]",`,
        `"'-1",-1,"[1,""b""]",`,
        `"'@a",-1,"[1,""b""]",`,
        `"'\t=1",-1,"[1,""b""]",`,
        `"a,b",-1,"[1,""b""]",`,
        `他,-1,"[1,""b""]",`,
        '',
      ].join('\r\n'),
    );
  });

  it('gives named queries as CSV too, and JSON to those who accept anything', async () => {
    const run = request(invented.app).post('/api/queries/most-connected');
    const { text } = await run.set('Accept', 'text/csv').send({});
    expect(text.split('\r\n')[0]).toMatch(/^\uFEFFnode,nodeType,/);
    expect((await ask('RETURN 1 AS one').set('Accept', '*/*')).body.rows).toEqual([[1]]);
  });

  it('says what only the data decides', async () => {
    const { body } = await ask('UNWIND $xs AS x RETURN x = 1 AS same', { xs: ['1', 1] });
    expect(body.notices).toEqual([expect.stringContaining("here '1' = 1 holds, in Neo4j it does not")]);
  });
});

describe('plans', () => {
  it('tells how a statement is answered, under its own names, and without running it', async () => {
    const { status, body } = await ask('/* why */ explain MATCH (n:Factor {id: $node}) RETURN n . id, count( * )', {
      node: 'guild-trust',
    });
    expect(status).toBe(200);
    const { columns, rows, plan, notices } = CypherAnswerSchema.parse(body);
    expect([columns, rows, plan?.kind]).toEqual([['n . id', 'count( * )'], [], 'explain']);
    expect(JSON.stringify(plan)).toContain('Aggregate');
    expect(notices).toEqual([expect.stringContaining('written anew')]);
  });

  it('tells what came at each step beside the rows', async () => {
    const { body } = await ask('PROFILE MATCH (n:Factor) RETURN n.id AS id');
    const { rowCount, plan } = CypherAnswerSchema.parse(body);
    expect(rowCount).toBeGreaterThan(1);
    expect([plan?.kind, plan?.root.rows]).toEqual(['profile', rowCount]);
  });
});

describe('what is refused', () => {
  it('tells what a misspelt function was meant to be', async () => {
    expect((await ask('RETURN lenght("abc")')).body.error.hint).toBe('Did you mean length?');
  });

  it.each([[{}], [{ query: 1 }], [{ query: 'x'.repeat(100_001) }], [{ query: 'RETURN 1', parameters: [] }]])(
    'a body %j',
    async (body) => {
      const answer = await request(invented.app).post('/api/cypher').send(body);
      expect([answer.status, answer.body.error.code]).toEqual([400, 'BAD_REQUEST']);
    },
  );
});

describe('POST /api/cypher/check', () => {
  async function check(query: string) {
    const { body } = await request(invented.app).post('/api/cypher/check').send({ query });
    return CypherCheckSchema.parse(body);
  }

  it('warns of what the graph does not hold, with its place', async () => {
    expect(await check('MATCH (n:Factr)-[:DRIVE]->(m)\nWHERE m.nam = 1 RETURN n')).toEqual({
      kind: 'read',
      diagnostics: [
        expect.objectContaining({
          severity: 'warning',
          from: 9,
          to: 14,
          line: 1,
          column: 10,
          message: expect.stringContaining('Label Factr'),
        }),
        expect.objectContaining({
          severity: 'warning',
          from: 18,
          to: 23,
          message: expect.stringContaining('Relationship type DRIVE'),
        }),
        expect.objectContaining({
          severity: 'warning',
          line: 2,
          column: 9,
          message: expect.stringContaining('nam is not present'),
        }),
      ],
    });
  });

  it.each([
    ['MATCH (n) RETURN n', 'read', undefined],
    ['MATCH (n) DELETE n', 'write', 'READ_ONLY'],
    ['DROP INDEX x', 'schema', 'READ_ONLY'],
    ['SHOW USERS', 'administration', 'NOT_ALLOWED'],
    ['RETRUN 1', 'unknown', 'SYNTAX_ERROR'],
  ])('%s is of kind %s', async (query, kind, code) => {
    const checked = await check(query);
    expect([checked.kind, checked.diagnostics.find(({ severity }) => severity === 'error')?.code]).toEqual([
      kind,
      code,
    ]);
  });
});

describe('POST /api/cypher/format', () => {
  const format = (body: object) => request(invented.app).post('/api/cypher/format').send(body);

  it('gives the query its usual form, with its comments, and says where the caret is now', async () => {
    const { status, body } = await format({ query: 'match (n:Factor) // all\nreturn n.id', caret: 31 });
    expect(status).toBe(200);
    expect(body).toEqual({ query: 'MATCH (n:Factor) // all\nRETURN n.id', caret: 31 });
  });

  it('refuses what is no query, and says where', async () => {
    const { status, body } = await format({ query: 'MATCH (n) RETRUN n' });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: 'SYNTAX_ERROR',
      message: expect.stringMatching(/^Line 1, column 11: Invalid input 'RETRUN'/),
    });
  });
});

describe('GET /api/schema', () => {
  it('names what the graph holds, and counts it', async () => {
    const { body } = await request(invented.app).get('/api/schema');
    const names = GraphOutlineSchema.parse(body);
    expect(names.labels).toEqual(names.labels.toSorted());
    expect(names.labels).toEqual(expect.arrayContaining(['Countermeasure', 'Factor', 'Passage']));
    expect(names.relationshipTypes).toEqual(expect.arrayContaining(['ADDRESSES', 'DRIVES', 'IN_SECTION']));
    expect(names.propertyKeys).toEqual(expect.arrayContaining(['id', 'name_zh', 'polarity', 'quotes']));
    const { nodes, labels } = names.counts;
    expect(Object.values(labels).reduce((sum, count) => sum + count, 0)).toBe(nodes);
    expect(names.counts.relationshipTypes.DRIVES).toBeGreaterThan(10);
  });

  it('shows what each property holds, and which label leads to which', async () => {
    const { body } = await request(invented.app).get('/api/schema');
    const { properties, patterns, propertyKeys, counts } = GraphOutlineSchema.parse(body);
    expect(properties.map(({ key }) => key)).toEqual(propertyKeys);
    const polarity = properties.find(({ key }) => key === 'polarity');
    expect(polarity?.owners).toEqual(['ADDRESSES', 'DRIVES']);
    expect(polarity?.count).toBe((counts.relationshipTypes.DRIVES ?? 0) + (counts.relationshipTypes.ADDRESSES ?? 0));
    expect(polarity?.examples.every((value) => ['+', '-', '?'].some((sign) => sign === value))).toBe(true);
    expect(properties.find(({ key }) => key === 'id')?.examples).toHaveLength(3);
    expect(JSON.stringify(properties.map(({ examples }) => examples)).length).toBeLessThan(6000);
    const driven = patterns.filter(({ type }) => type === 'DRIVES');
    expect(driven.reduce((sum, { count }) => sum + count, 0)).toBe(counts.relationshipTypes.DRIVES);
    expect(patterns).toContainEqual({
      source: 'Countermeasure',
      type: 'ADDRESSES',
      target: 'Factor',
      count: expect.any(Number),
    });
  });

  it('has a list of what a query may call on this store', async () => {
    const { body } = await request(invented.app).get('/api/schema/functions');
    const callables = CallableListSchema.parse(body);
    expect(callables.find(({ name }) => name === 'size')).toEqual({
      kind: 'function',
      name: 'size',
      signature: 'size(input :: STRING | LIST<ANY>) :: INTEGER',
      description: 'Returns the number of items in a LIST<ANY> or the number of Unicode characters in a STRING.',
      description_zh: '列表的项数，或文本的字符数',
    });
    expect(callables.some(({ name }) => name === 'date')).toBe(false);
  });
});
