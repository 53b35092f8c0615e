import { readFile } from 'node:fs/promises';
import grafeo from '@grafeo-db/js';
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { keyOf } from '../../../server/contract/ids.ts';
import { cypherString, writeCypherScript } from '../../../server/export/cypher-script.ts';
import { hostileHoldings, withoutNulls } from '../../fixtures/hostile-holdings.ts';

const { nodes, edges } = hostileHoldings.graph;
const script = writeCypherScript({ ...hostileHoldings, language: 'zh' });

const database = grafeo.GrafeoDB.create();
afterAll(() => database.close());

/** Statements end at the end of a line; a semicolon inside a text ends none. */
const statements = script.split('\n').filter((line) => line !== '' && !line.startsWith('//'));

async function runScript(): Promise<void> {
  for (const statement of statements) await database.executeCypher(statement.replace(/;$/, ''));
}

async function ask(query: string): Promise<unknown[][]> {
  return z.array(z.array(z.unknown())).parse((await database.executeCypher(query)).rows());
}

beforeAll(runScript);

it('makes every node with its label and properties in an empty database', async () => {
  const rows = await ask('MATCH (n) RETURN n.uid, labels(n), properties(n)');
  const made = new Map(rows.map(([id, labels, properties]) => [id, { labels, properties }]));
  expect(made.size).toBe(nodes.length);
  for (const { key, attributes } of nodes) {
    const { nodeType, ...properties } = attributes;
    const kept = withoutNulls({ nodeType, ...properties });
    delete kept.nodeType;
    expect(made.get(key)).toEqual({ labels: [nodeType], properties: { uid: key, id: keyOf(key), ...kept } });
  }
});

it('makes every relationship with its type, ends and properties', async () => {
  const rows = await ask('MATCH (a)-[r]->(b) RETURN r.uid, type(r), a.uid, b.uid, properties(r)');
  const made = new Map(rows.map(([id, ...rest]) => [id, rest]));
  expect(made.size).toBe(edges.length);
  for (const { key, source, target, attributes } of edges) {
    const { edgeType, ...properties } = attributes;
    expect(made.get(key)).toEqual([
      edgeType,
      source,
      target,
      { uid: key, id: keyOf(key), paper: 'hostile', ...properties },
    ]);
  }
});

it('changes nothing when it is run again, and puts back what was changed', async () => {
  await database.executeCypher("MATCH (n {id: 'trust'}) SET n.name_en = 'other'");
  await runScript();
  expect(await ask('MATCH (n) RETURN count(n)')).toEqual([[nodes.length]]);
  expect(await ask('MATCH ()-[r]->() RETURN count(r)')).toEqual([[edges.length]]);
  expect(await ask("MATCH (n {id: 'trust'}) RETURN n.name_en")).toEqual([[nodes[0]?.attributes.name_en]]);
});

it('asks for the same constraints as the schema of the stores', async () => {
  const schema = await readFile('cypher/schema/constraints.cypher', 'utf8');
  const constraints = script.split('\n').filter((line) => line.startsWith('CREATE CONSTRAINT'));
  expect(constraints.length).toBe(7);
  for (const constraint of constraints) expect(schema).toContain(constraint);
});

it('is Cypher without a complaint to Neo4j’s own front end', () => {
  const some = statements.filter((line) => line.includes(':constructor') || line.includes('DETACH'));
  expect([statements[0] ?? '', ...some].map((line) => line.split(' ')[0])).toEqual(
    'CREATE MERGE MERGE MATCH MATCH MATCH'.split(' '),
  );
  expect(lintCypherQuery([statements[0], ...some].join('\n'), {}).diagnostics).toEqual([]);
});

it('never leaves a backslash beside a u: Neo4j reads such escapes before it looks for the end of a text', () => {
  expect(cypherString("a\\u0027b'\n\0\u2028")).toBe("'a\\\\' + 'u0027b\\'\\n\\u0000\\u2028'");
  expect(cypherString('\\\0')).toBe("'\\\\\\u0000'");
  expect(cypherString('\\\\u0027')).toBe("'\\\\\\\\' + 'u0027'");
});

it('writes any text as a literal that the engine reads back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({
        unit: fc.oneof(
          fc.constantFrom('\\', "'", 'u', '"', '\n'),
          fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        ),
      }),
      async (text) => {
        expect(await ask(`RETURN ${cypherString(text)}`)).toEqual([[text]]);
      },
    ),
  );
});
