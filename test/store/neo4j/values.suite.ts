import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CypherValue } from '../../../server/contract/cypher-values.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { neo4jStores } from '../../neo4j/empty-store.ts';
import { withoutNeo4j } from '../../neo4j/shared-neo4j.ts';
import { askOne } from '../ask.ts';
import { tinyContent } from '../tiny-content.ts';

/** What only this store has a right form for; the embedded engine is not asked for it. */
const LITERALS: [literal: string, value: CypherValue][] = [
  ["date('2024-02-29')", { $type: 'date', value: '2024-02-29' }],
  ["time('12:31:14.645876123+01:00')", { $type: 'time', value: '12:31:14.645876123+01:00' }],
  ["localtime('12:31:14')", { $type: 'time', value: '12:31:14' }],
  ["datetime('2024-02-29T12:31:14.000000001Z')", { $type: 'dateTime', value: '2024-02-29T12:31:14.000000001Z' }],
  ["localdatetime('2024-02-29T12:31:14')", { $type: 'dateTime', value: '2024-02-29T12:31:14' }],
  ["duration('P1Y2M3DT4H')", { $type: 'duration', value: 'P1Y2M3DT4H' }],
  ['point({x: 1.5, y: -2})', { $type: 'point', value: 'POINT (1.5 -2)', srid: 7203 }],
  ['{on: [date("2024-02-29"), null]}', { on: [{ $type: 'date', value: '2024-02-29' }, null] }],
];

describe.skipIf(withoutNeo4j)('values of Neo4j alone', () => {
  const openEmpty = neo4jStores();
  let store: GraphStore;
  beforeAll(async () => {
    store = await openEmpty();
    await store.load(tinyContent('values'));
  });
  afterAll(() => store.close());

  test.each(LITERALS)('%s', async (literal, value) => {
    expect(await askOne(store, `RETURN ${literal} AS value`)).toEqual(value);
  });
});
