import type { Question } from '../question.ts';
import { get, post } from './build.ts';
import type { Subjects } from './subjects.ts';

interface Statement {
  query: string;
  parameters?: Readonly<Record<string, unknown>>;
  /** Columns that order the rows before keys do; left out, no key orders them. */
  rank?: string[];
}

/** Statements that return nodes, relationships, paths, scalars and maps; each orders its rows wholly. */
function statements({ causal, edges, node, edge, sections, passages }: Subjects): Statement[] {
  const nodes = causal.slice(0, 5).map(node);
  const about = (query: string, rank: string[]): Statement[] =>
    nodes.slice(0, 3).map((one) => ({ query, parameters: { node: one }, rank }));
  return [
    ...about('MATCH (n {id: $node}) RETURN n', []),
    ...about('MATCH (n {id: $node})-[r:DRIVES|ADDRESSES]->(m) RETURN r, m ORDER BY m.id, r.polarity', []),
    ...about('MATCH (n {id: $node})<-[r]-(m) RETURN type(r) AS type, m.id AS source ORDER BY type, source', ['type']),
    ...about('MATCH p = (n {id: $node})-[:DRIVES*1..2]->(m) RETURN p ORDER BY length(p), m.id LIMIT 20', []),
    ...about('MATCH (n {id: $node}) RETURN {key: n.id, name: n.name_zh, part: {sections: n.sections}} AS map', []),
    ...about('MATCH (n {id: $node}) RETURN properties(n) AS properties, keys(n) AS keys, labels(n) AS labels', []),
    ...about('MATCH (n {id: $node})-[:PART_OF]->(whole) RETURN n.name_zh, whole ORDER BY whole.id', []),
    ...edges.slice(0, 3).map((one) => ({
      query: 'MATCH (a)-[r {id: $edge}]->(b) RETURN r, a.id, b.id, startNode(r), r.quotes',
      parameters: { edge: edge(one) },
      rank: [],
    })),
    ...passages.slice(0, 3).map((passage) => ({
      query: 'MATCH (p:Passage {id: $passage}) RETURN p, p.text, p.start',
      parameters: { passage },
    })),
    ...passages.slice(0, 2).map((passage) => ({
      query: 'MATCH t = (p:Passage {id: $passage})-[:IN_SECTION]->(:Section) RETURN t',
      parameters: { passage },
    })),
    ...sections.slice(0, 3).map((section) => ({
      query: 'MATCH (p:Passage) WHERE p.section = $section RETURN p.id AS passage, p.text ORDER BY p.position',
      parameters: { section },
    })),
    { query: 'MATCH (n) RETURN labels(n)[0] AS label, count(*) AS count ORDER BY label' },
    { query: 'MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count ORDER BY type' },
    { query: 'MATCH (n:Factor) RETURN n ORDER BY n.id', rank: [] },
    { query: 'MATCH (n:Advantage) RETURN n.id AS id, n.name_zh AS zh, n.name_en AS en ORDER BY id', rank: [] },
    {
      query: 'MATCH ()-[r:ADDRESSES]->() RETURN r.id AS claim, r.confidence AS sure ORDER BY sure DESC, claim',
      rank: ['sure'],
    },
    { query: 'MATCH (s:Section) RETURN s ORDER BY s.position' },
    { query: 'MATCH (p:Paper) RETURN p ORDER BY p.id' },
    {
      query:
        'MATCH (n:Outcome)-[r:DRIVES]-(m) WITH n, count(r) AS degree RETURN n.id, degree ORDER BY degree DESC, n.id',
      rank: ['degree'],
    },
    { query: "MATCH (p:Passage) WHERE p.text CONTAINS '创新' RETURN p.id, p.start ORDER BY p.position" },
    {
      query: 'MATCH (p:Passage)-[:DEFINES]->(n) RETURN p.id AS passage, n.id AS node ORDER BY p.position, node',
      rank: ['passage'],
    },
    {
      query: 'MATCH (n) WHERE n.bundle IS NOT NULL RETURN n.bundle AS heading, count(*) AS parts ORDER BY heading',
      rank: [],
    },
    { query: 'MATCH ()-[r]->() WHERE r.delay RETURN r ORDER BY r.id', rank: [] },
    { query: 'RETURN 1 AS one, 1.5 AS half, true AS yes, null AS nothing, [1, [2]] AS list, {a: 1} AS map' },
    { query: "RETURN date('2020-02-29') AS d, duration('P1DT2H') AS l, datetime('2020-01-01T00:00:00Z') AS t" },
    { query: 'RETURN 9007199254740993 AS large, 1.0 AS one, -0.0 AS zero, 1e300 * 1e300 AS infinite' },
    { query: "RETURN {`$type`: 'node', x: 1} AS wrapped, '中文' AS text, toUpper('abc') AS upper" },
    { query: 'UNWIND range(1, 5) AS n RETURN n, n * n AS square, n % 2 = 0 AS even' },
    { query: 'UNWIND range(1, 1200) AS n RETURN n' },
    {
      query: 'UNWIND $list AS one RETURN one.a AS a, one',
      parameters: { list: [{ a: 1 }, { a: [2, 'x'] }, { b: null }] },
    },
    { query: "MATCH (n {id: 'no such node'}) RETURN n" },
    { query: 'EXPLAIN RETURN 1 AS one' },
  ];
}

/** Statements that are refused, and such as the check has something to say of. */
const REFUSED: readonly Statement[] = [
  { query: 'CREATE (n:Factor {id: "x"}) RETURN n' },
  { query: 'MATCH (n) DETACH DELETE n' },
  { query: 'MATCH (n) SET n.name_zh = "x"' },
  { query: 'MATCH (n RETURN n' },
  { query: '' },
  { query: 'MATCH (n) RETURN m' },
  { query: 'MATCH (n:NoSuchLabel) RETURN n' },
  { query: 'MATCH (n) RETURN nosuchfunction(n)' },
  { query: 'CALL dbms.listConfig()' },
  { query: 'CREATE INDEX FOR (n:Factor) ON (n.x)' },
  { query: 'SHOW USERS' },
  { query: "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line" },
  { query: 'MATCH (n {id: $node}) RETURN n' },
  { query: 'RETURN 1 / 0' },
  { query: "MATCH p = shortestPath((a {id: 'x'})-[:DRIVES*..4]->(b {id: 'y'})) RETURN p" },
];

const FORMATTED = [
  'match (n:Factor) where n.desirable="+" return n.name_zh as name // who',
  'MATCH (n)-[r]->(m) WITH n, count(r) AS c ORDER BY c DESC LIMIT 3 RETURN n.id, c',
  'unwind [1,2,3] as x return x*2 as y',
  'MATCH (n RETURN',
];

export function cypherRequests(subjects: Subjects): Question[] {
  const sound = statements(subjects);
  const ask = ({ query, parameters = {}, rank }: Statement, headers: Record<string, string> = {}): Question => ({
    ...post('/api/cypher', '/api/cypher', { query, parameters }, headers),
    ...(rank && { rank }),
  });
  const check = ({ query, parameters = {} }: Statement): Question =>
    post('/api/cypher/check', '/api/cypher/check', { query, parameters });
  return [
    ...sound.map((one) => ask(one)),
    ...sound.filter((_, at) => at % 3 === 0).map((one) => ask(one, { accept: 'text/csv' })),
    ...REFUSED.map((one) => ask(one)),
    ...[...sound.filter((_, at) => at % 6 === 0), ...REFUSED].map(check),
    ...FORMATTED.map((query) => post('/api/cypher/format', '/api/cypher/format', { query, caret: 5 })),
    get('/api/schema', '/api/schema'),
    get('/api/schema/functions', '/api/schema/functions'),
  ];
}
