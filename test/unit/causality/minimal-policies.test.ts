import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rounds } from '../../rounds.ts';
import { Budget } from '../../../server/causality/limits.ts';
import { findMinimalPolicies } from '../../../server/causality/minimal-policies.ts';
import { smallestCovers } from '../../../server/causality/smallest-covers.ts';
import { MinimalPoliciesAnswerSchema, MinimalPoliciesQuerySchema } from '../../../server/contract/minimal-policies.ts';
import { minimalPoliciesByDefinition } from './brute-force-policies.ts';
import { randomGraph } from './random-graph.ts';
import { chain, indexOf, key, type TinyGraph } from './tiny-graph.ts';
import { bare } from '../../fixtures/keys.ts';

const policy = { nodeType: 'Countermeasure' } as const;
const usual = { maxLength: 8, lift: true, allowUnknown: false };

const tiny: TinyGraph = {
  nodes: { p: policy, q: policy, r: policy, s: policy, cost: { desirable: '-' }, vague: { desirable: '0' } },
  links: [
    ...chain('p + skill'),
    ...chain('p + cost'),
    ...chain('q + skill'),
    ...chain('r - cost'),
    ...chain('s - cost'),
    ...chain('s ? trust'),
    ...chain('q + vague'),
  ],
};

function ask(targets: string[], rest: Partial<typeof usual> = {}, options = {}) {
  return bare(findMinimalPolicies(indexOf(tiny), { targets: targets.map(key), ...usual, ...rest }, options));
}

test('all smallest sets; those that harm a target elsewhere come last', () => {
  expect(ask(['skill', 'cost', 'trust'])).toEqual({
    sets: [
      { policies: ['q', 'r'], reaches: { cost: ['r'], skill: ['q'] }, harms: [] },
      { policies: ['q', 's'], reaches: { cost: ['s'], skill: ['q'] }, harms: [] },
      { policies: ['p', 'r'], reaches: { cost: ['r'], skill: ['p'] }, harms: ['cost'] },
      { policies: ['p', 's'], reaches: { cost: ['s'], skill: ['p'] }, harms: ['cost'] },
    ],
    size: 2,
    uncoverable: ['trust'],
    truncated: null,
  });
});

test('sets come by their keys, whichever target has the fewest policies', () => {
  const links = [...['a', 'd', 'e'].flatMap((name) => chain(`${name} + x`)), ...chain('b + y'), ...chain('c + y')];
  const nodes = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, policy]));
  const { sets } = bare(findMinimalPolicies(indexOf({ nodes, links }), { targets: [key('x'), key('y')], ...usual }));
  expect(sets.map(({ policies }) => policies.join(''))).toEqual(['ab', 'ac', 'bd', 'be', 'cd', 'ce']);
});

test('an unknown effect counts only where it is allowed: of an unknown sign, or on what is neither good nor bad', () => {
  expect(ask(['trust', 'vague'])).toEqual({ sets: [], size: 0, uncoverable: ['trust', 'vague'], truncated: null });
  expect(ask(['trust', 'vague'], { allowUnknown: true })).toEqual({
    sets: [{ policies: ['q', 's'], reaches: { trust: ['s'], vague: ['q'] }, harms: [] }],
    size: 2,
    uncoverable: [],
    truncated: null,
  });
});

test('a cut list of sets says so, and a key that is not there is named', () => {
  expect(ask(['skill', 'cost'], {}, { setsCap: 3 })).toMatchObject({ size: 2, truncated: 'sets' });
  expect(ask(['skill', 'cost'], {}, { setsCap: 4 })).toMatchObject({ size: 2, truncated: null });
  expect(() => ask(['skill', 'nowhere'])).toThrow('There is no node with the key "tiny:nowhere".');
});

test('paths that were not all seen are no ground for a choice', () => {
  const nothing = { sets: [], size: 0, uncoverable: ['skill'], truncated: 'paths' };
  expect(ask(['skill'], {}, { pathCap: 1 })).toEqual(nothing);
  expect(ask(['skill'], { allowUnknown: true }, { pathCap: 1 })).toEqual(nothing);
});

test('targets are written with commas between them', () => {
  expect(MinimalPoliciesQuerySchema.parse({ targets: 'tiny:a,tiny:b,tiny:a', allowUnknown: 'true' })).toEqual({
    targets: ['a', 'b'].map(key),
    maxLength: 8,
    lift: true,
    allowUnknown: true,
  });
  expect(MinimalPoliciesQuerySchema.safeParse({ targets: 'tiny:a,,tiny:b' }).success).toBe(false);
});

test('the answer is what trying every set gives', () => {
  const query = fc.record({
    maxLength: fc.integer({ min: 1, max: 6 }),
    lift: fc.boolean(),
    allowUnknown: fc.boolean(),
  });
  fc.assert(
    fc.property(randomGraph({ nodes: 8, links: 16 }), query, fc.infiniteStream(fc.nat()), (graph, rest, draws) => {
      const targets = graph.names.filter(() => draws.next().value % 2 === 0);
      const answer = findMinimalPolicies(indexOf(graph), { ...rest, targets: targets.map(key) });
      expect(bare(MinimalPoliciesAnswerSchema.parse(answer))).toEqual(
        minimalPoliciesByDefinition(graph, { ...rest, targets }),
      );
    }),
    { numRuns: rounds(500) },
  );
});

test('the smallest covers of bigger tables are what trying every set gives, each once', () => {
  const coverers = fc.array(fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(coverers, (table) => {
      const everySet = Array.from({ length: 2 ** 9 }, (_, bits) =>
        [...Array(9).keys()].filter((candidate) => bits & (1 << candidate)),
      );
      const covers = everySet.filter((set) =>
        table.every((candidates) => candidates.some((candidate) => set.includes(candidate))),
      );
      const size = Math.min(...covers.map(({ length }) => length));
      const found = smallestCovers(table, new Budget({})).map((set) => set.join());
      expect(found.sort()).toEqual(
        covers
          .filter(({ length }) => length === size)
          .map((set) => set.join())
          .sort(),
      );
    }),
    { numRuns: rounds(300) },
  );
});
