import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rounds } from '../../rounds.ts';
import { findLeverage } from '../../../server/causality/leverage.ts';
import { LeverageAnswerSchema } from '../../../server/contract/leverage.ts';
import { leverageByDefinition } from './brute-force-structure.ts';
import { randomGraph } from './random-graph.ts';
import { chain, indexOf } from './tiny-graph.ts';
import { bare } from '../../fixtures/keys.ts';

test('walks are counted, nodes are ranked by influence and placed in the plane', () => {
  const index = indexOf({
    nodes: { win: { nodeType: 'Advantage' }, idle: { nodeType: 'Actor' }, head: { nodeType: 'Factor' } },
    links: [...chain('act - mid + win'), ...chain('act + win'), ...chain('mid - mid')],
    parts: [['mid', 'head']],
  });
  const { nodes, formula, source, truncated } = bare(findLeverage(index, { maxLength: 2, lift: true }));
  const conflicted = [{ key: 'win', net: 'conflicted' }];
  const positive = [{ key: 'win', net: 'positive' }];
  expect(nodes).toEqual([
    // act-mid, act-win, act-mid-win, act-mid-mid
    {
      key: 'act',
      nodeType: 'Mechanism',
      influence: 4,
      dependence: 0,
      advantages: conflicted,
      rank: 1,
      quadrant: 'driver',
    },
    // mid-win, mid-mid, mid-mid-win, mid-mid-mid; ended at by act-mid, mid-mid, act-mid-mid, mid-mid-mid
    {
      key: 'mid',
      nodeType: 'Mechanism',
      influence: 4,
      dependence: 4,
      advantages: positive,
      rank: 1,
      quadrant: 'linkage',
    },
    {
      key: 'head',
      nodeType: 'Factor',
      influence: 0,
      dependence: 0,
      advantages: positive,
      rank: 3,
      quadrant: 'autonomous',
    },
    { key: 'idle', nodeType: 'Actor', influence: 0, dependence: 0, advantages: [], rank: 3, quadrant: 'autonomous' },
    { key: 'win', nodeType: 'Advantage', influence: 0, dependence: 4, advantages: [], rank: 3, quadrant: 'dependent' },
  ]);
  expect([formula.includes('maxLength'), source.includes('MICMAC'), truncated]).toEqual([true, true, null]);
});

test('what was cut short is said', () => {
  const index = indexOf({ nodes: { win: { nodeType: 'Advantage' } }, links: chain('a + b + win') });
  const { nodes, truncated } = bare(findLeverage(index, { maxLength: 8, lift: true }, { pathCap: 1 }));
  expect(truncated).toBe('paths');
  expect(nodes.map(({ key, advantages }) => [key, advantages])).toEqual([
    ['a', [{ key: 'win', net: 'undetermined' }]],
    ['b', [{ key: 'win', net: 'undetermined' }]],
    ['win', []],
  ]);
});

test('the cap is each advantage’s own', () => {
  const nodes = { w1: { nodeType: 'Advantage' }, w2: { nodeType: 'Advantage' } } as const;
  const index = indexOf({ nodes, links: [...chain('a + w1'), ...chain('b - w2')] });
  const { nodes: ranked, truncated } = bare(findLeverage(index, { maxLength: 8, lift: true }, { pathCap: 1 }));
  expect(truncated).toBe(null);
  expect(ranked.map(({ advantages }) => advantages)).toEqual([
    [{ key: 'w1', net: 'positive' }],
    [{ key: 'w2', net: 'negative' }],
    [],
    [],
  ]);
});

test('the answer is what powers of the matrix and paths give', () => {
  const query = fc.record({ maxLength: fc.integer({ min: 1, max: 7 }), lift: fc.boolean() });
  fc.assert(
    fc.property(randomGraph({ nodes: 8, links: 14 }), query, (tiny, asked) => {
      expect(bare(LeverageAnswerSchema.parse(findLeverage(indexOf(tiny), asked))).nodes).toEqual(
        leverageByDefinition(tiny, asked),
      );
    }),
    { numRuns: rounds(400) },
  );
});
