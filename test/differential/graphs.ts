import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { buildContent } from '../../seed/content.ts';
import { readSeed } from '../../seed/load.ts';
import type { PropertyValue, StoreContent } from '../../server/store/graph-store.ts';
import { content, node, relationship } from '../store/tiny-content.ts';

export type Kind = 'string' | 'integer' | 'float' | 'boolean' | 'strings' | 'integers';

/** What the generator has to know of a graph to ask sensible things of it. */
export interface GraphNotes {
  labels: string[];
  types: string[];
  nodeKeys: Record<Kind, string[]>;
  relationshipKeys: Record<Kind, string[]>;
  /** Texts that occur in it, and parts of them. */
  texts: string[];
}

export interface KnownGraph {
  content: StoreContent;
  notes: GraphNotes;
}

const INVENTED = fileURLToPath(new URL('../fixtures/invented', import.meta.url));

/** The invented paper, as the program loads it. */
export async function paperGraph(): Promise<KnownGraph> {
  const built = buildContent([await readSeed(INVENTED)]);
  return {
    content: content('differential-paper', built),
    notes: {
      labels: ['Factor', 'Mechanism', 'Advantage', 'Countermeasure', 'Outcome', 'Concept', 'Passage'],
      types: ['DRIVES', 'ADDRESSES', 'PART_OF', 'MENTIONS', 'IN_SECTION'],
      nodeKeys: {
        string: ['id', 'name_en', 'name_zh', 'desirable', 'bundle', 'text'],
        integer: ['start', 'position'],
        float: ['x', 'outlineX'],
        boolean: ['invented'],
        strings: ['aliases', 'sections', 'roles'],
        integers: ['left_out_starts'],
      },
      relationshipKeys: {
        string: ['id', 'polarity', 'status', 'note'],
        integer: [],
        float: ['confidence', 'strength'],
        boolean: ['delay'],
        strings: ['quotes', 'passages'],
        integers: ['starts'],
      },
      texts: ['guild-trust', 'lantern', '灯笼', '+', '-', 'stated', '2.1', 'craft', 'a', ''],
    },
  };
}

const TEXTS = ['a', 'b', 'ab', 'A b', '信任', '𠮷x', '1', 'true', '', "it's"];
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const small = fc.integer({ min: -3, max: 9 });

const properties = fc.record({
  name: optional(fc.constantFrom(...TEXTS)),
  rank: optional(small),
  weight: optional(fc.constantFrom(-1.5, 0.25, 2.5, 1e6 + 0.5)),
  live: optional(fc.boolean()),
  tags: optional(fc.array(fc.constantFrom(...TEXTS), { maxLength: 3 })),
  marks: optional(fc.array(small, { minLength: 1, maxLength: 3 })),
});

const nodes = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), properties), { minLength: 4, maxLength: 9 });
const links = fc.array(fc.tuple(fc.nat(), fc.constantFrom('R', 'S', 'T'), fc.nat(), properties), {
  minLength: 3,
  maxLength: 14,
});

/** A small graph with loops, parallel relationships, nodes alone, and properties that are often missing. */
export function smallGraph(seed: number): KnownGraph {
  const [[points, arrows] = [[], []]] = fc.sample(fc.tuple(nodes, links), { seed, numRuns: 1 });
  const keyAt = (index: number): string => `n${index % points.length}`;
  const made = arrows.map(([from, type, to, held], index) => ({
    ...relationship(keyAt(from), type, keyAt(to), present(held)),
    key: `r${index}`,
  }));
  return {
    content: content(`differential-${seed}`.replace('--', '-m'), {
      nodes: points.map(([label, held], index) => node(label, `n${index}`, present(held))),
      relationships: made,
    }),
    notes: {
      labels: ['A', 'B', 'C'],
      types: ['R', 'S', 'T'],
      nodeKeys: KEYS,
      relationshipKeys: KEYS,
      texts: [...TEXTS, 'n1', 'n2', 'r1'],
    },
  };
}

const KEYS: GraphNotes['nodeKeys'] = {
  string: ['id', 'name'],
  integer: ['rank'],
  float: ['weight'],
  boolean: ['live'],
  strings: ['tags'],
  integers: ['marks'],
};

function present(held: Record<string, PropertyValue | undefined>): Record<string, PropertyValue> {
  const entries = Object.entries(held).filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
