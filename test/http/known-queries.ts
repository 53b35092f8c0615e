/* Queries that every store of the running program is asked; cypher-suite.ts asks them. */

export const WRITES = [
  'CREATE (n:Factor {id: "x"})',
  'MERGE (n:Factor {id: "x"}) RETURN n',
  'MATCH (n) SET n.x = 1',
  'MATCH (n) REMOVE n.x',
  'MATCH (n) /* DELETE nothing */ dEtAcH // no\n dElEtE n',
  'MATCH (n) WITH n CALL (n) { CREATE (m) RETURN m } RETURN n',
  'FOREACH (x IN [1] | CREATE (:Factor))',
  'EXPLAIN CREATE (n)',
  'PROFILE MATCH (n) DELETE n',
  'CYPHER 5 MATCH (n) SET n:X',
  'CREATE INDEX x FOR (n:Factor) ON (n.x)',
  'DROP CONSTRAINT factor_id',
  'CREATE USER eve SET PASSWORD "evil-evil"',
  'MATCH (n:`Factor`) DETACH DELETE n //`) RETURN n',
];

export const NOT_ALLOWED = [
  'LOAD CSV FROM "file:///etc/passwd" AS line RETURN line',
  'LOAD CSV WITH HEADERS FROM "http://127.0.0.1:1/x" AS line RETURN line.a',
  'CALL apoc.load.json("http://127.0.0.1:1/") YIELD value RETURN value',
  'CALL dbms.components()',
  'CALL `dbms`.`listConfig`() YIELD name RETURN name',
  'MATCH (n) WHERE apoc.text.clean(n.id) = "a" RETURN n',
  'USE neo4j MATCH (n) RETURN n',
  'MATCH (n) CALL (n) { RETURN 1 AS one } IN TRANSACTIONS RETURN one',
  'SHOW DATABASES',
  'SHOW INDEXES YIELD name RETURN name',
  'TERMINATE TRANSACTION "neo4j-transaction-1"',
];

/** With the message that says where the fault is. */
export const WRONG: [query: string, message: RegExp][] = [
  ['RETURN 1; RETURN 2', /^Line 1, column 11: There are two statements/],
  ['MATCH (n)\nRETRUN n', /^Line 2, column 1: Invalid input 'RETRUN': expected .*'RETURN'/],
  ['RETURN 1 +', /^Line 1, column 11: .*expected an expression/],
  ['MATCH (n) RETURN m', /^Line 1, column 18: Variable `m` not defined/],
  ["MATCH (n {name_zh: '𠮷'}) RETURN m", /column 34: Variable `m` not defined/],
  ['RETURN $missing AS x', /Parameter \$missing is not defined/],
  ['RETURN lenght("abc")', /^Line 1, column 8: There is no function lenght/],
  ['', /empty/],
  ['// nothing', /empty/],
  [':use system', /Console commands/],
  ['MATCH (n:`Factor``) DETACH DELETE n', /Invalid input/],
  ['RETURN \'\\u0027 AS x LOAD CSV FROM "file:///etc/passwd" AS l RETURN l //\'', /The escape \\u0027/],
  [`RETURN ${'('.repeat(4000)}1${')'.repeat(4000)}`, /nested too deeply/],
];

/** What the bare engine answers otherwise, or not at all, and is repaired on the way; the answers are a real Neo4j's. */
export const REPAIRED: [query: string, rows: unknown[][]][] = [
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
  ['OPTIONAL MATCH (n:Nobody) MATCH (n) RETURN count(*) AS c', [[0]]],
  ['MATCH (n:Outcome) RETURN size([(n)--(m) | m.id]) AS links, count(*) AS c', [[4, 1]]],
  ['MATCH (a:Factor) WHERE size([(a)-->(b) | b.id]) > 3 RETURN count(a) AS c', [[0]]],
  ['MATCH (n:Outcome) WITH n.id AS id WHERE n.name_en IS NOT NULL RETURN id', [['lantern-town-income']]],
];

/** What Neo4j answers and the embedded engine lacks, with what the refusal names. */
export const LACKED: [query: string, construct: RegExp][] = [
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
  ['MATCH (n) RETURN all(x IN [1] WHERE x > size([(n)--(m) | m.id])) AS x', /cannot run this query/],
];
