import { z } from 'zod';
import { GraphPatternSchema, type GraphNames, type GraphOutline, type GraphPattern } from '../contract/cypher.ts';
import { CypherValueSchema, type CypherValue } from '../contract/cypher-values.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { atOneRevision, readRows } from './app-read.ts';
import type { Catalog } from './catalog.ts';

const UseSchema = z.object({ owner: z.string(), key: z.string(), count: z.int() });
const SampleSchema = z.object({ owner: z.string(), held: z.record(z.string(), CypherValueSchema) });

type Use = z.infer<typeof UseSchema>;
type Sample = z.infer<typeof SampleSchema>;

/**
 * What each property holds, with examples, and which labels lead to which: what a schema shows beyond names.
 * @throws StoreError STORE_UNAVAILABLE when the store holds no revision
 */
export function readOutline(store: GraphStore, catalog: Catalog): Promise<Omit<GraphOutline, keyof GraphNames>> {
  return atOneRevision(store, async () => {
    const [uses, samples, patterns] = await Promise.all([
      readRows(store, catalog, 'property-uses', {}),
      readRows(store, catalog, 'samples', {}),
      readRows(store, catalog, 'patterns', {}),
    ]);
    return {
      properties: toProperties(z.array(UseSchema).parse(uses), z.array(SampleSchema).parse(samples)),
      patterns: z
        .array(GraphPatternSchema)
        .parse(patterns)
        .toSorted((a, b) => b.count - a.count || compare(nameOf(a), nameOf(b))),
    };
  });
}

const nameOf = ({ source, type, target }: GraphPattern): string => `${source} ${type} ${target}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const EXAMPLES = 3;
const LONGEST = 40;

function toProperties(uses: readonly Use[], samples: readonly Sample[]): GraphOutline['properties'] {
  const keys = [...new Set(uses.map(({ key }) => key))].toSorted();
  return keys.map((key) => {
    const of = uses.filter((use) => use.key === key).toSorted((a, b) => compare(a.owner, b.owner));
    const held = samples.flatMap((sample) => (key in sample.held ? [shorten(sample.held[key] ?? null)] : []));
    const examples = new Map(held.filter(tells).map((value) => [JSON.stringify(value), value]));
    return {
      key,
      count: of.reduce((sum, { count }) => sum + count, 0),
      owners: of.map(({ owner }) => owner),
      examples: [...examples.values()].slice(0, EXAMPLES),
    };
  });
}

/** An example that is empty shows nothing. */
function tells(value: CypherValue): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** Enough of a value to see what kind it is. */
function shorten(value: CypherValue): CypherValue {
  if (typeof value === 'string')
    return value.length > LONGEST ? `${value.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : value;
  return Array.isArray(value) ? value.slice(0, 1).map(shorten) : value;
}
