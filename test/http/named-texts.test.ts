import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CypherParameters, CypherValue } from '../../server/contract/cypher-values.ts';
import { runNamedQuery } from '../../server/queries/catalog.ts';
import { USER } from '../store/ask.ts';
import { EXPECTED } from '../store/named-query-answers.ts';
import { openInventedApp, type InventedApp } from './invented-app.ts';

let invented: InventedApp;
beforeAll(async () => {
  invented = await openInventedApp();
});
afterAll(() => invented.close());

/** What is given and, for the rest, the defaults that the named query has. */
function withDefaults(name: string, given: CypherParameters): CypherParameters {
  const properties = invented.services.catalog.named.get(name)?.query.parameters.properties ?? {};
  const defaults = Object.entries(properties).flatMap(([key, schema]: [string, { default?: CypherValue }]) =>
    schema.default === undefined ? [] : [[key, schema.default] as const],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

test.each(Object.entries(EXPECTED))(
  "the text of %s, run as a statement of one's own, answers the same",
  async (name, { parameters }) => {
    const { store, catalog, cypher } = invented.services;
    const named = await runNamedQuery(store, catalog, name, parameters, USER);
    const query = catalog.named.get(name)?.query.text ?? '';
    const own = await cypher.run(
      { query, parameters: withDefaults(name, parameters) },
      { rowLimit: 1000, timeoutMs: 60_000 },
    );
    expect([own.columns, own.rows]).toEqual([named.columns, named.rows]);
  },
);
