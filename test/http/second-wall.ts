import type { RequestListener } from 'node:http';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdHocQueries } from '../../server/cypher/ad-hoc-queries.ts';
import type { Guard } from '../../server/store/guard/guard.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openAppOn, type InventedApp } from './invented-app.ts';
import { WRITES } from './known-queries.ts';

/** Says of every query what it would say of a harmless one, and passes it on as it is. */
const NO_GUARD: Guard = {
  check: ({ query }) =>
    Promise.resolve({
      kind: 'read',
      diagnostics: [],
      outcome: { kind: 'statement', statement: query, columns: null, notices: [] },
    }),
  format: ({ query, caret }) => Promise.resolve({ kind: 'formatted', query, caret }),
  callables: () => Promise.resolve([]),
  warm: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

const MORE_WRITES = [
  "MATCH (a {id: 'guild-trust'}), (b:Outcome) CREATE (a)-[:DRIVES]->(b)",
  "MERGE (n:Factor {id: 'guild-trust'}) ON MATCH SET n.name_en = 'other'",
  "MATCH (n {id: 'guild-trust'}) SET n += {name_en: 'other'}",
  'MATCH ()-[r:DRIVES]->() SET r.polarity = "-"',
  'MATCH ()-[r:DRIVES]->() DELETE r',
  'MATCH (n:Factor) REMOVE n:Factor',
  'UNWIND range(1, 10) AS x CREATE (:Factor {id: toString(x)})',
  'MATCH (n) CALL (n) { SET n.x = 1 } RETURN count(n)',
  'CALL { CREATE (n:Factor) RETURN n } RETURN n',
  'CREATE CONSTRAINT new_one FOR (n:Factor) REQUIRE n.name_en IS UNIQUE',
  'DROP INDEX factor_name_zh',
  "LOAD CSV FROM 'file:///etc/hostname' AS line CREATE (:Factor {id: line[0]})",
];

/** Writes that the embedded engine has no words for. */
const UNKNOWN_TO_EMBEDDED = [
  'CYPHER 5 MATCH (n) SET n:X',
  'CREATE USER eve SET PASSWORD "evil-evil"',
  'MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 10 ROWS',
  "CALL db.createLabel('Evil')",
  "CALL db.createProperty('evil')",
  "CALL db.createRelationshipType('EVIL')",
  'CREATE DATABASE evil',
  'DROP DATABASE neo4j',
  "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'evil-evil'",
  'CREATE ROLE evil',
];

/** Only told how it would be done. */
const PLANNED = 'EXPLAIN CREATE (n)';
const ALL = [...new Set([...WRITES, ...MORE_WRITES, ...UNKNOWN_TO_EMBEDDED])].filter((query) => query !== PLANNED);

export interface Wall {
  openEmpty: () => Promise<GraphStore>;
  /** What is held, schema and all, in a form that any change would show in. */
  held: () => Promise<unknown>;
}

/** What a store does with a write that no guard has seen: nothing. */
export function describeSecondWall(name: string, { openEmpty, held }: Wall): void {
  describe(`with the guard taken away, ${name}`, () => {
    let invented: InventedApp;
    let app: RequestListener;
    let before: unknown;
    beforeAll(async () => {
      invented = await openAppOn(await openEmpty());
      const { store, catalog } = invented.services;
      app = invented.variant({
        services: { ...invented.services, cypher: createAdHocQueries(store, catalog, NO_GUARD) },
      });
      before = await held();
    }, 180_000);
    afterAll(() => invented.close());

    const ask = (query: string): Promise<request.Response> => request(app).post('/api/cypher').send({ query });

    it('answers what reads', async () => {
      const { status, body } = await ask('MATCH (n {id: "guild-trust"}) RETURN n.name_en');
      expect([status, body.rows]).toEqual([200, [['trust in the guild']]]);
    });

    it.each(ALL)('refuses, and does not do: %s', async (query) => {
      const { status, body } = await ask(query);
      const isUnknown = invented.services.store.kind === 'embedded' && UNKNOWN_TO_EMBEDDED.includes(query);
      expect([status, body.error.code]).toEqual(isUnknown ? [400, 'SYNTAX_ERROR'] : [403, 'READ_ONLY']);
      expect(await held()).toEqual(before);
    });

    it('plans a write, and does not do it', async () => {
      expect((await ask(PLANNED)).status).toBe(200);
      expect(await held()).toEqual(before);
    });
  });
}
