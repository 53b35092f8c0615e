import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CypherAnswerSchema } from '../../server/contract/cypher.ts';
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

/** What the bare engine answers otherwise, or not at all, and is repaired on the way; the answers are a real Neo4j's. */
const REPAIRED: [query: string, rows: unknown[][]][] = [
  [
    'RETURN reduce(a = [], x IN [1, 2] | a + x) AS x, [1] + 2 AS y, 1 + [2] AS z',
    [
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
    ],
  ],
  ["RETURN '1' = 1 AS a, '1' <> 1 AS b, null = 1 AS c", [[false, true, null]]],
  ["RETURN CASE '0' WHEN 0 THEN 'number' ELSE 'other' END AS x", [['other']]],
  ['RETURN any(x IN [null] WHERE x = 2) AS a, all(x IN [2, null] WHERE x = 2) AS b', [[null, null]]],
  ['RETURN none(x IN [null, 2] WHERE x = 2) AS a, single(x IN [2, 2, null] WHERE x = 2) AS b', [[false, false]]],
  ['RETURN 2 ^ 3 ^ 2 AS x', [[64]]],
  ['RETURN null IN [] AS x', [[false]]],
  ['RETURN round(-2.5) AS a, round(2.5) AS b', [[-2, 3]]],
  ['MATCH (n:Nobody) RETURN sum(n.x) AS s', [[0]]],
  ['MATCH (n:Paper|Outcome) RETURN count(*) AS c, count(DISTINCT labels(n)[0]) AS labels', [[2, 2]]],
  ["MATCH (n {id: 'guild-trust'})-[r]->() RETURN DISTINCT r:DRIVES AS drives, r:!DRIVES AS other", [[true, false]]],
  ["MATCH (n {id: 'guild-trust'}) RETURN [(n)-[:DRIVES]->(m) | m.bundle] AS x", [[[null, null]]]],
  [
    "MATCH (a {id: 'shared-workshop'}), (b:Outcome), p = shortestPath((a)-[:DRIVES*..8]->(b)) RETURN length(p) AS x",
    [[3]],
  ],
  ['OPTIONAL MATCH (n:Nobody) RETURN n {.id} AS x', [[null]]],
  ['MATCH (n:Outcome) WITH n.id AS id WHERE n.name_en IS NOT NULL RETURN id', [['lantern-town-income']]],
];

describe('what is repaired', () => {
  it.each(REPAIRED)('%s', async (query, rows) => {
    const { status, body } = await ask(query);
    expect([status, body.rows ?? body.error]).toEqual([200, rows]);
  });

  it('gives entities beside aggregates, and lists of them', async () => {
    const query = "MATCH (n {id: 'guild-trust'})-[r:DRIVES]->(m) RETURN n, count(*) AS c, collect(m) AS ms";
    const { rows } = CypherAnswerSchema.parse((await ask(query)).body);
    expect(rows).toMatchObject([[{ $type: 'node', key: 'guild-trust' }, 2, [{ $type: 'node' }, { $type: 'node' }]]]);
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

/** What is refused, by what the message names. */
const REFUSED: [query: string, construct: RegExp][] = [
  ['MATCH (a)((x)-[:DRIVES]->(y)){1,3}(b) RETURN a', /a quantified path/],
  ['MATCH p = SHORTEST 1 (a:Factor)-[:DRIVES]->+(b) RETURN p', /SHORTEST 1/],
  ['MATCH p = (a:Factor) RETURN p', /a path of one node/],
  ['MATCH (n) RETURN COLLECT { MATCH (n)-->(m) RETURN m.id } AS x', /COLLECT/],
  ['RETURN [1, 2, 3][-2..-1] AS x', /a slice with such a bound/],
  ['MATCH (a)-[*2..1]-(b) RETURN a', /a path of 2 to 1 relationships/],
  ['RETURN [null] = [1] AS x', /lists that may hold null/],
  ['RETURN true > false AS x', /> between these kinds of values/],
  ["RETURN toInteger('1.7') AS x", /toInteger\(\) of a string/],
  ['MATCH (n) RETURN percentileCont(n.x, 0.5) AS x', /percentileCont/],
  ['RETURN date() AS x', /date\(\)/],
  ["RETURN 'a' =~ '(?=a).*' AS x", /this regular expression/],
  ['CYPHER planner=cost RETURN 1 AS one', /CYPHER PLANNER = COST/],
  ['CALL db.labels() YIELD label RETURN label', /CALL of a procedure/],
  ['MATCH (n) RETURN id(n) AS x', /id\(\)/],
  [
    "MATCH (a {id: 'x'}), (b), p = shortestPath((a)-[*]-(b)) WHERE length(p) > 2 RETURN p",
    /a condition on a shortest path itself/,
  ],
  ['MATCH (a) WHERE size([(a)-->(b) | b]) > 1 RETURN a', /cannot run this query/],
];

describe('what is refused', () => {
  it.each(REFUSED)('%s', async (query, construct) => {
    const { status, body } = await ask(query);
    expect([status, body.error.code]).toEqual([422, 'UNSUPPORTED_BY_EMBEDDED']);
    expect(body.error.message).toMatch(construct);
    expect(body.error.hint).toMatch(/NEO4J_URI/);
  });
});
