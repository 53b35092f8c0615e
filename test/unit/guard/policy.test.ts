import { describe, expect, test } from 'vitest';
import { policyRefusal } from '../../../server/store/guard/policy.ts';
import { classify } from '../../../server/store/guard/statement-kind.ts';
import { lineAndColumn, parseQuery } from '../../../server/store/guard/syntax-tree.ts';

function first(query: string) {
  const [statement] = parseQuery(query).statements;
  if (!statement) throw new Error('no statement');
  return statement;
}

describe('the tree of a query', () => {
  test('knows the place of every part, behind comments and in front of them', () => {
    const query = 'MATCH /* (x) */ (n) // DELETE\nRETURN n';
    const { statements, complete } = parseQuery(query);
    expect([statements.length, complete]).toEqual([1, true]);
    expect(query.slice(statements[0]?.from, statements[0]?.to)).toBe(query);
  });

  test.each([
    ['RETURN 1', 1],
    ['RETURN 1;', 1],
    ['RETURN 1; RETURN 2', 2],
    ["RETURN ';' AS x", 1],
    ['RETURN 1 // ; RETURN 2', 1],
    ['', 0],
    ['/* nothing */', 0],
  ])('%s has %i statements', (query, count) => {
    expect(parseQuery(query).statements).toHaveLength(count);
  });

  test('lines and columns begin at one', () => {
    expect(lineAndColumn('a\nbc', 3)).toEqual({ line: 2, column: 2 });
    expect(lineAndColumn('', 0)).toEqual({ line: 1, column: 1 });
  });
});

describe('the kind of a statement', () => {
  test.each([
    ['MATCH (n) RETURN n', 'read'],
    ["RETURN 'CREATE (n) DELETE n' AS text", 'read'],
    ['MATCH (n:`DELETE`) RETURN n.`SET`', 'read'],
    ['MATCH (delete) WITH delete AS create RETURN create', 'read'],
    ['/* MATCH */ cReAtE (n)', 'write'],
    ['EXPLAIN MATCH (n) SET n.x = 1', 'write'],
    ['MATCH (n) CALL (n) { MERGE (m) RETURN m } RETURN m', 'write'],
    ['RETURN 1 AS x UNION CREATE (n) RETURN 1 AS x', 'write'],
    ['CREATE CONSTRAINT c FOR (n:A) REQUIRE n.x IS UNIQUE', 'schema'],
    ['DROP INDEX i', 'schema'],
    ['CREATE DATABASE d', 'administration'],
    ['SHOW INDEXES', 'administration'],
  ])('%s is %s', (query, kind) => {
    expect(classify(first(query)).kind).toBe(kind);
  });
});

describe('the policy', () => {
  test.each([
    'MATCH (n) RETURN n',
    'EXPLAIN MATCH (n) RETURN n',
    'CALL db.labels() YIELD label RETURN label',
    'RETURN point.distance(point({x: 1, y: 1}), point({x: 2, y: 2})) AS d',
    'RETURN TOUPPER("a") AS x',
    'WITH 1 AS namespace RETURN namespace',
  ])('lets %s through', (query) => {
    expect(policyRefusal(first(query))).toBeNull();
  });

  test.each([
    ['CALL apoc.cypher.run("RETURN 1", {})', 'NOT_ALLOWED', 'The procedure apoc.cypher.run is not allowed here.'],
    ['CALL Db.Labels()', 'NOT_ALLOWED', 'The procedure Db.Labels is not allowed here.'],
    ['RETURN `apoc`.`text`.`join`([], "") AS x', 'NOT_ALLOWED', 'The function apoc.text.join is not allowed here.'],
    ['RETURN file() AS x', 'SYNTAX_ERROR', 'There is no function file.'],
    ['MATCH (n) CALL { LOAD CSV FROM "x" AS l RETURN l } RETURN l', 'NOT_ALLOWED', 'LOAD CSV is not allowed here.'],
    ['MATCH (n) CALL { USE other RETURN 1 AS x } RETURN x', 'NOT_ALLOWED', 'USE is not allowed here.'],
  ])('refuses %s', (query, code, message) => {
    expect(policyRefusal(first(query))).toMatchObject({ code, message });
  });
});
