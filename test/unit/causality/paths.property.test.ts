import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rounds } from '../../rounds.ts';
import { findPaths } from '../../../server/causality/paths.ts';
import { PathsAnswerSchema } from '../../../server/contract/reasoning.ts';
import { pathsByDefinition } from './brute-force.ts';
import { randomGraph } from './random-graph.ts';
import { indexOf, key, type TinyGraph } from './tiny-graph.ts';
import { bare } from '../../fixtures/keys.ts';

const question = {
  maxLength: fc.integer({ min: 1, max: 7 }),
  limit: fc.constantFrom(1, 3, 10_000),
  lift: fc.boolean(),
};

function checkEveryPair(
  tiny: TinyGraph & { names: string[] },
  rest: { maxLength: number; limit: number; lift: boolean },
): void {
  const index = indexOf(tiny);
  for (const from of tiny.names) {
    for (const to of tiny.names) {
      const query = { from: key(from), to: key(to), ...rest };
      const expected = pathsByDefinition(tiny, { from, to, ...rest });
      if (expected === null)
        expect(() => bare(findPaths(index, query))).toThrow(expect.objectContaining({ code: 'SAME_NODE' }));
      else expect(bare(PathsAnswerSchema.parse(findPaths(index, query)))).toEqual(expected);
    }
  }
}

test('every answer is the one that the definitions give, over sparse graphs', () => {
  fc.assert(
    fc.property(randomGraph({ nodes: 8, links: 12 }), fc.record(question), (tiny, rest) => checkEveryPair(tiny, rest)),
    { numRuns: rounds(300) },
  );
});

test('and over dense ones', () => {
  fc.assert(
    fc.property(randomGraph({ nodes: 5, links: 30 }), fc.record(question), (tiny, rest) => checkEveryPair(tiny, rest)),
    { numRuns: rounds(100) },
  );
});

test('with nodes that are required or avoided, it speaks only of the paths that are left', () => {
  const some = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f'], { maxLength: 2 });
  const passing = fc.record({ require: some, avoid: some });
  fc.assert(
    fc.property(randomGraph({ nodes: 6, links: 16 }), fc.record(question), passing, (tiny, rest, names) => {
      const index = indexOf(tiny);
      const known = (list: readonly string[]): string[] => list.filter((name) => tiny.names.includes(name));
      const [require, avoid] = [known(names.require), known(names.avoid)];
      for (const to of tiny.names) {
        const query = { from: key(tiny.names[0]!), to: key(to), ...rest };
        const expected = pathsByDefinition(tiny, { from: tiny.names[0]!, to, ...rest }, { require, avoid });
        if (expected === null) continue;
        expect(bare(findPaths(index, query, {}, { require: require.map(key), avoid: avoid.map(key) }))).toEqual(
          expected,
        );
      }
    }),
    { numRuns: rounds(200) },
  );
});
