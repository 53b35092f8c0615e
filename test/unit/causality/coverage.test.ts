import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rounds } from '../../rounds.ts';
import { findCoverage } from '../../../server/causality/coverage.ts';
import { CoverageAnswerSchema } from '../../../server/contract/coverage.ts';
import { coverageByDefinition } from './brute-force-policies.ts';
import { randomGraph } from './random-graph.ts';
import { chain, indexOf, type TinyGraph } from './tiny-graph.ts';
import { bare } from '../../fixtures/keys.ts';

const policies: TinyGraph = {
  nodes: {
    aid: { nodeType: 'Countermeasure' },
    ban: { nodeType: 'Countermeasure' },
    both: { nodeType: 'Countermeasure' },
    risk: { nodeType: 'Factor', desirable: '-' },
    skill: { nodeType: 'Factor', desirable: '+' },
    edge: { nodeType: 'Advantage', desirable: '+' },
    alone: { nodeType: 'Advantage', desirable: '0' },
  },
  links: [
    ...chain('aid - risk', { edgeType: 'ADDRESSES' }),
    ...chain('ban + risk', { edgeType: 'ADDRESSES' }),
    ...chain('aid + skill', { edgeType: 'ADDRESSES', status: 'inferred' }),
    ...chain('risk - edge'),
    ...chain('skill - edge'),
  ],
  parts: [
    ['aid', 'both'],
    ['ban', 'both'],
  ],
};

test('a whole answer: cells, what nobody addresses or reaches, and who pulls against whom', () => {
  expect(bare(findCoverage(indexOf(policies), { maxLength: 8, lift: true }))).toEqual({
    rows: ['aid', 'ban', 'both'],
    columns: ['alone', 'edge', 'risk', 'skill'],
    cells: {
      aid: {
        edge: { direct: null, status: null, net: 'conflicted', paths: 2, effect: 'mixed' },
        risk: { direct: '-', status: 'stated', net: 'negative', paths: 1, effect: 'good' },
        skill: { direct: '+', status: 'inferred', net: 'positive', paths: 1, effect: 'good' },
      },
      ban: {
        edge: { direct: null, status: null, net: 'negative', paths: 1, effect: 'bad' },
        risk: { direct: '+', status: 'stated', net: 'positive', paths: 1, effect: 'bad' },
      },
      both: {
        edge: { direct: null, status: null, net: 'conflicted', paths: 3, effect: 'mixed' },
        risk: { direct: 'mixed', status: 'stated', net: 'conflicted', paths: 2, effect: 'mixed' },
        skill: { direct: '+', status: 'inferred', net: 'positive', paths: 1, effect: 'good' },
      },
    },
    unaddressed: ['alone', 'edge', 'skill'],
    inferredOnly: ['skill'],
    unreached: ['alone'],
    clashes: [
      { kind: 'conflicted', column: 'edge', row: 'aid' },
      { kind: 'conflicted', column: 'edge', row: 'both' },
      { kind: 'conflicted', column: 'risk', row: 'both' },
      { kind: 'opposed', column: 'risk', positive: ['ban'], negative: ['aid'] },
    ],
    truncated: null,
  });
});

test('a row that was cut short is undetermined, and the others are not', () => {
  const { cells, truncated } = bare(findCoverage(indexOf(policies), { maxLength: 8, lift: false }, { pathCap: 2 }));
  expect(truncated).toBe('paths');
  expect(cells).toEqual({
    aid: {
      edge: { direct: null, status: null, net: 'undetermined', paths: expect.any(Number), effect: 'unknown' },
      risk: { direct: '-', status: 'stated', net: 'undetermined', paths: expect.any(Number), effect: 'unknown' },
      skill: { direct: '+', status: 'inferred', net: 'undetermined', paths: expect.any(Number), effect: 'unknown' },
    },
    ban: {
      edge: { direct: null, status: null, net: 'negative', paths: 1, effect: 'bad' },
      risk: { direct: '+', status: 'stated', net: 'positive', paths: 1, effect: 'bad' },
    },
    both: {},
  });
});

test('the answer is what the definition gives', () => {
  const query = fc.record({ maxLength: fc.integer({ min: 1, max: 7 }), lift: fc.boolean() });
  fc.assert(
    fc.property(randomGraph({ nodes: 8, links: 16 }), query, (tiny, asked) => {
      expect(bare(CoverageAnswerSchema.parse(findCoverage(indexOf(tiny), asked)))).toEqual(
        coverageByDefinition(tiny, asked),
      );
    }),
    { numRuns: rounds(500) },
  );
});
