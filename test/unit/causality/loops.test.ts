import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rounds } from '../../rounds.ts';
import { findLoops } from '../../../server/causality/loops.ts';
import { LoopsAnswerSchema } from '../../../server/contract/loops.ts';
import { loopsByDefinition } from './brute-force-structure.ts';
import { cityMap } from './city-map.ts';
import { randomGraph } from './random-graph.ts';
import { chain, indexOf } from './tiny-graph.ts';
import { bare } from '../../fixtures/keys.ts';

const all = { maxLength: 12, limit: 1000 };

test('the loops of Maruyama’s city are those of his paper', () => {
  const { loops } = bare(findLoops(indexOf({ links: cityMap() }), all));
  expect(loops.map(({ kind, nodes }) => `${kind} ${nodes.join(' ')}`).toSorted()).toEqual([
    'B bacteria diseases people garbage',
    'R bacteria diseases people modernisation sanitation',
    'R diseases people modernisation sanitation',
    'R migration people modernisation',
  ]);
});

test('reinforcing, balancing, unknown, and a node that drives itself: each once, from its smallest node', () => {
  const links = [
    ...chain('c - a', { confidence: 0.8, status: 'inferred' }),
    ...chain('a - b - c', { confidence: 0.8 }),
    ...chain('e - f + d - e', { confidence: 0.6 }),
    ...chain('g ? g', { confidence: 0.4 }),
    ...chain('c + e'),
  ];
  const known = { inferred: false };
  expect(bare(findLoops(indexOf({ links }), all))).toEqual({
    loops: [
      {
        nodes: ['a', 'b', 'c'],
        edges: ['a-drives-b-minus', 'b-drives-c-minus', 'c-drives-a-minus'],
        kind: 'B',
        confidence: 0.8,
        inferred: true,
      },
      {
        ...known,
        nodes: ['d', 'e', 'f'],
        edges: ['d-drives-e-minus', 'e-drives-f-minus', 'f-drives-d-plus'],
        kind: 'R',
        confidence: 0.6,
      },
      { ...known, nodes: ['g'], edges: ['g-drives-g-unknown'], kind: '?', confidence: 0.4 },
    ],
    total: 3,
    counts: { reinforcing: 1, balancing: 1, unknown: 1 },
    truncated: null,
  });
});

test('a graph without a loop says so', () => {
  expect(bare(findLoops(indexOf({ links: [...chain('a + b + c'), ...chain('a + c')] }), all))).toEqual({
    loops: [],
    total: 0,
    counts: { reinforcing: 0, balancing: 0, unknown: 0 },
    truncated: null,
  });
});

test('every limit says that it was hit', () => {
  const links = ['b', 'c', 'd'].flatMap((other) => chain(`a + ${other} + a`));
  const found = (query: Partial<typeof all>, limits = {}) => {
    const { loops, total, truncated } = bare(findLoops(indexOf({ links }), { ...all, ...query }, limits));
    return [loops.map(({ nodes }) => nodes.join('')), total, truncated];
  };
  expect(found({ limit: 2 })).toEqual([['ab', 'ac'], 3, 'limit']);
  expect(found({ limit: 3 })).toEqual([['ab', 'ac', 'ad'], 3, null]);
  expect(found({ maxLength: 1 })).toEqual([[], 0, null]);
  expect(found({}, { pathCap: 2 })[2]).toBe('loops');
});

test.each([
  { nodes: 8, links: 14, numRuns: rounds(400) },
  { nodes: 5, links: 22, numRuns: rounds(150) },
])('the answer is what the definition gives: $nodes nodes, $links links', ({ nodes, links, numRuns }) => {
  const query = fc.record({ maxLength: fc.integer({ min: 1, max: 8 }), limit: fc.constantFrom(1, 4, 10_000) });
  fc.assert(
    fc.property(randomGraph({ nodes, links }), query, (tiny, asked) => {
      expect(bare(LoopsAnswerSchema.parse(findLoops(indexOf(tiny), asked)))).toEqual(loopsByDefinition(tiny, asked));
    }),
    { numRuns },
  );
});
