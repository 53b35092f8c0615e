import { describe, expect, test } from 'vitest';
import { translateStatement } from '../../../server/store/embedded/dialect/translate.ts';
import { parseQuery } from '../../../server/store/guard/syntax-tree.ts';
import { listOf, ofKind, orNull, typeOfValue } from '../../../server/store/value-type.ts';

const propertyTypes = {
  id: orNull(ofKind('string')),
  rank: orNull(ofKind('integer')),
  mixed: orNull(ofKind('integer', 'string')),
  tags: orNull(listOf(ofKind('string'))),
};

function translate(query: string, parameters: Record<string, string | number> = {}) {
  const [statement] = parseQuery(query).statements;
  if (!statement) throw new Error('no statement');
  const types = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, typeOfValue(value)]));
  const names = { labels: [], relationshipTypes: [], propertyKeys: [] };
  return translateStatement({ query, parameters: types, names, propertyTypes }, statement);
}

describe('what the engine is asked', () => {
  test.each([
    ['MATCH (n:A) RETURN n.id', 'MATCH (v1:`A`) RETURN v1.`id` AS v2'],
    ['MATCH (n {id: $id}) RETURN n', 'MATCH (v1 {`id`: $id}) RETURN v1 AS v2'],
    ['MATCH (n:A|B) RETURN n', 'MATCH (v1) WHERE ((v1:`A`) OR (v1:`B`)) RETURN v1 AS v2'],
    ['MATCH (n) RETURN n, count(*)', 'MATCH (v1) WITH v1 AS v2, count(*) AS v3 RETURN v2 AS v4, v3 AS v5'],
    [
      'MATCH (n) RETURN n.rank + 1 AS k, n, count(n) AS c',
      'MATCH (v1) WITH v1, (v1.`rank` + 1) AS v5 WITH v5 AS v2, v1 AS v3, count(v1) AS v4 RETURN v2 AS v6, v3 AS v7, v4 AS v8',
    ],
    [
      'MATCH (a) WHERE size([(a)-->(b) | 1]) > 1 RETURN a',
      'MATCH (v1) WITH v1, ((size([(v1)-[v2]->(v3) | 1]) > 1)) AS v4 WHERE v4 RETURN v1 AS v5',
    ],
    ['OPTIONAL MATCH (n) MATCH (n) RETURN n', 'OPTIONAL MATCH (v1) MATCH (v1) WHERE (v1 IS NOT NULL) RETURN v1 AS v2'],
    ['RETURN 1 + 2 * 3 AS x', 'RETURN (1 + (2 * 3)) AS v1'],
    ['RETURN [1] + 2 AS x', 'RETURN ([1] + [2]) AS v1'],
    [
      "MATCH (a:A), (b {id: 'b'}), p = shortestPath((a)-[*..3]-(b)) RETURN length(p)",
      "MATCH (v1:`A`) MATCH (v2 {`id`: 'b'}) MATCH v4 = shortestPath((v1)-[v3*1..3]-(v2)) WHERE (v1 <> v2) RETURN length(v4) AS v5",
    ],
    ["RETURN 'it\\'s \\u4e2d' AS x", "RETURN 'it\\'s 中' AS v1"],
  ])('%s', (query, statement) => {
    expect(translate(query, query.includes('$id') ? { id: 'x' } : {})).toMatchObject({ kind: 'statement', statement });
  });

  test('columns are called as in Neo4j', () => {
    expect(translate('MATCH (n) RETURN n . id, count( * ), n AS `a b`, n.rank AS r')).toMatchObject({
      columns: ['n . id', 'count( * )', 'a b', 'r'],
    });
    expect(translate('MATCH (b), (a) RETURN *')).toMatchObject({ columns: ['a', 'b'] });
  });

  test.each([
    ["MATCH (n) WHERE n.rank = '1' RETURN n", 'CASE WHEN'],
    ['MATCH (n) WHERE n.rank = 1 RETURN n', '(v1.`rank` = 1)'],
  ])('%s is compared by what the property holds', (query, part) => {
    expect(translate(query)).toMatchObject({ statement: expect.stringContaining(part), notices: [] });
  });

  test('what only the data decides is said', () => {
    expect(translate('MATCH (n) WHERE n.mixed = 1 RETURN n')).toMatchObject({
      notices: [expect.stringContaining("'1' = 1")],
    });
  });
});

describe('what is refused', () => {
  test.each([
    ['MATCH (n) RETURN n.tags > n.tags AS x', 'between these kinds of values'],
    ['MATCH (n) RETURN toUpper(n.rank) AS x', 'a string is needed'],
    ['MATCH (n) RETURN n._id AS x', 'the property _id'],
    ["RETURN 'a' =~ 'a++' AS x", 'this regular expression'],
    ["RETURN 'a' =~ '\\\\p{L}' AS x", 'this regular expression'],
    ['MATCH (n) RETURN n ORDER BY n', 'ORDER BY n'],
    ['MATCH (n) RETURN n LIMIT 1 + 1', 'LIMIT 1 + 1'],
    ['MATCH (n) OPTIONAL MATCH (n)-->(m) WHERE EXISTS { (m)-->() } RETURN m', 'in the WHERE of an OPTIONAL MATCH'],
    ['RETURN 1 AS x UNION RETURN 2 AS x LIMIT 1', 'a later part of a UNION'],
    ['CYPHER 25 RETURN 1 AS x', 'CYPHER 25'],
  ])('%s', (query, construct) => {
    const found = translate(query);
    expect(found.kind === 'refusal' ? found.refusal.message : found.statement).toContain(construct);
  });

  test('with the place of what is not answered', () => {
    const found = translate('MATCH (n)\nRETURN id(n) AS x');
    expect(found).toMatchObject({ refusal: { code: 'UNSUPPORTED_BY_EMBEDDED', line: 2, column: 8, from: 17, to: 19 } });
  });
});
