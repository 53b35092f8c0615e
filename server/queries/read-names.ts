import { z } from 'zod';
import { GraphNamesSchema, type GraphNames } from '../contract/cypher.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { atOneRevision, readRows } from './app-read.ts';
import type { Catalog } from './catalog.ts';

const CountSchema = z.object({ name: z.string(), count: z.int() });
const NameSchema = z.object({ name: z.string() });

/**
 * What the graph holds, text nodes included: the names in it, sorted, and how often each occurs.
 * @throws StoreError STORE_UNAVAILABLE when the store holds no revision
 */
export function readGraphNames(store: GraphStore, catalog: Catalog): Promise<GraphNames> {
  return atOneRevision(store, async () => {
    const [labels, types, keys] = await Promise.all([
      readRows(store, catalog, 'label-counts', {}),
      readRows(store, catalog, 'type-counts', {}),
      readRows(store, catalog, 'property-keys', {}),
    ]);
    return toNames(
      z.array(CountSchema).parse(labels),
      z.array(CountSchema).parse(types),
      z.array(NameSchema).parse(keys),
    );
  });
}

type Count = z.infer<typeof CountSchema>;

function toNames(labels: Count[], types: Count[], keys: { name: string }[]): GraphNames {
  return GraphNamesSchema.parse({
    labels: labels.map(({ name }) => name).toSorted(),
    relationshipTypes: types.map(({ name }) => name).toSorted(),
    propertyKeys: keys.map(({ name }) => name).toSorted(),
    counts: {
      nodes: total(labels),
      relationships: total(types),
      labels: byName(labels),
      relationshipTypes: byName(types),
    },
  });
}

function total(counts: Count[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function byName(counts: Count[]): Record<string, number> {
  const sorted = counts.toSorted((left, right) => (left.name < right.name ? -1 : 1));
  return Object.fromEntries(sorted.map(({ name, count }) => [name, count]));
}
