import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSeeds } from '../../seed/load.ts';
import type { CypherAnswer } from '../../server/contract/cypher.ts';
import type { CypherParameters, CypherValue } from '../../server/contract/cypher-values.ts';
import { loadCatalog, runNamedQuery, type Catalog } from '../../server/queries/catalog.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { withIds } from '../fixtures/invented-keys.ts';
import { USER } from './ask.ts';
import type { OpenEmptyStore } from './conformance.ts';
import { EXPECTED } from './named-query-answers.ts';

const QUERIES = fileURLToPath(new URL('../../cypher/queries', import.meta.url));
const SCHEMA = fileURLToPath(new URL('../../cypher/schema', import.meta.url));
const INVENTED = fileURLToPath(new URL('../fixtures/invented', import.meta.url));

const REFUSED: [name: string, parameters: CypherParameters, code: string, message: string][] = [
  ['nothing-such', {}, 'UNKNOWN_QUERY', 'There is no query named "nothing-such".'],
  ['graph-nodes', {}, 'UNKNOWN_QUERY', 'There is no query named "graph-nodes".'],
  ['__proto__', {}, 'UNKNOWN_QUERY', 'There is no query named "__proto__".'],
  ['what-drives', {}, 'BAD_REQUEST', 'The query what-drives needs the parameter node.'],
  ['what-drives', { node: 'a', nodes: 1 }, 'BAD_REQUEST', 'The query what-drives has no parameter "nodes".'],
  ['what-drives', { node: 3 }, 'BAD_REQUEST', 'The query what-drives does not accept 3 as its parameter node'],
  [
    'chains',
    { from: 'a', to: 'b', maxLength: 9 },
    'BAD_REQUEST',
    'The query chains does not accept 9 as its parameter maxLength',
  ],
];

function pick({ columns, rows }: CypherAnswer, wanted: readonly string[]): (CypherValue | undefined)[][] {
  return rows.map((row) => wanted.map((column) => row[columns.indexOf(column)]));
}

/** What the named queries answer, on any store. */
export function describeNamedQueries(name: string, openEmpty: OpenEmptyStore): void {
  describe(`named queries on ${name}`, () => {
    let store: GraphStore;
    let catalog: Catalog;
    beforeAll(async () => {
      [store, catalog] = await Promise.all([openEmpty(), loadCatalog(QUERIES)]);
      await loadSeeds(store, [INVENTED], { schemaFolder: SCHEMA });
    });
    afterAll(() => store.close());

    test('every one of them is tried here', () => {
      expect([...catalog.named.keys()].toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
    });

    test.each(Object.entries(EXPECTED))('%s', async (query, { parameters, columns, rows }) => {
      const answer = await runNamedQuery(store, catalog, query, withIds(parameters), USER);
      expect(pick(answer, columns)).toEqual(withIds(rows));
      expect(answer).toMatchObject({ rowCount: rows.length, truncated: false, store: store.kind, notices: [] });
    });

    test.each(['what-drives', 'policies-reaching', 'parts-of', 'mentions-of'])(
      '%s of a node that is not there',
      async (query) => {
        expect((await runNamedQuery(store, catalog, query, { node: 'nobody' }, USER)).rows).toEqual([]);
      },
    );

    test('chains from a heading include those from its parts', async () => {
      const parameters = withIds({ from: 'manage-night-market', to: 'lantern-cost-advantage' });
      expect(pick(await runNamedQuery(store, catalog, 'chains', parameters, USER), ['sign', 'length'])).toEqual([
        ['+', 3],
        ['-', 3],
      ]);
    });

    test('a cut answer says so', async () => {
      const answer = await runNamedQuery(store, catalog, 'negative-claims', {}, { ...USER, rowLimit: 2 });
      expect(answer).toMatchObject({ rowCount: 2, truncated: true, notices: ['Only the first 2 rows are shown.'] });
    });

    test.each(REFUSED)('%s with %j is refused', async (query, parameters, code, message) => {
      const failure = runNamedQuery(store, catalog, query, parameters, USER);
      await expect(failure).rejects.toMatchObject({
        name: 'RequestError',
        code,
        message: expect.stringContaining(message),
      });
    });
  });
}
