import { describe, expect, test } from 'vitest';
import type { SearchLimits } from '../../../server/causality/limits.ts';
import { findReach } from '../../../server/causality/reach.ts';
import type { ReachQuery } from '../../../server/contract/reasoning.ts';
import { chain, indexOf, key, type TinyGraph } from './tiny-graph.ts';
import { bare } from '../../fixtures/keys.ts';

function ask(tiny: TinyGraph, from: string, rest: Partial<ReachQuery> = {}, limits: SearchLimits = {}) {
  return bare(
    findReach(indexOf(tiny), { from: key(from), direction: 'down', maxLength: 8, lift: true, ...rest }, limits),
  );
}

const forked: TinyGraph = {
  links: [
    ...chain('a + c', { confidence: 0.4 }),
    ...chain('a - b + c', { confidence: 0.8 }),
    ...chain('c ? d'),
    ...chain('c + a'),
  ],
};

test('down: every node that is reached, with the net of all paths, the shortest and the best', () => {
  expect(ask(forked, 'a')).toEqual({
    nodes: [
      { key: 'b', net: 'negative', distance: 1, best: { nodes: ['a', 'b'], edges: ['a-drives-b-minus'], sign: '-' } },
      {
        key: 'c',
        net: 'conflicted',
        distance: 1,
        best: { nodes: ['a', 'b', 'c'], edges: ['a-drives-b-minus', 'b-drives-c-plus'], sign: '-' },
      },
      {
        key: 'd',
        net: 'unknown',
        distance: 2,
        best: {
          nodes: ['a', 'b', 'c', 'd'],
          edges: ['a-drives-b-minus', 'b-drives-c-plus', 'c-drives-d-unknown'],
          sign: '?',
        },
      },
    ],
    truncated: null,
  });
});

test('up: the same paths are in causal order and end at the node asked about', () => {
  expect(
    ask(forked, 'd', { direction: 'up', maxLength: 2 }).nodes.map(({ key: reached, net, best }) => [
      reached,
      net,
      best.nodes,
    ]),
  ).toEqual([
    ['c', 'unknown', ['c', 'd']],
    ['a', 'unknown', ['a', 'c', 'd']],
    ['b', 'unknown', ['b', 'c', 'd']],
  ]);
});

test('nothing is reached from an end', () => {
  expect(ask(forked, 'd')).toEqual({ nodes: [], truncated: null });
});

describe('lifting', () => {
  const tiny: TinyGraph = {
    links: [...chain('a1 + x1 + x'), ...chain('a + a1'), ...chain('x1 + a + y')],
    parts: [
      ['a1', 'a'],
      ['x1', 'x'],
    ],
  };
  const reached = (rest: Partial<ReachQuery>) => ask(tiny, 'a', rest).nodes.map(({ best }) => best.nodes.join(' '));

  test('both ends are asked with their parts: a heading is reached where its part is', () => {
    expect(ask(tiny, 'a').nodes.map(({ key: node, distance, best }) => [node, distance, best.nodes.join(' ')])).toEqual(
      [
        ['x', 1, 'a1 x1'],
        ['x1', 1, 'a1 x1'],
        ['y', 1, 'a y'],
      ],
    );
  });

  test('lift=false takes the node alone, and its parts are reached like any other', () => {
    expect(reached({ lift: false })).toEqual(['a a1', 'a y', 'a a1 x1', 'a a1 x1 x']);
  });
});

test('at the cap the nets are undetermined, and what is reached is still all there', () => {
  const capped = ask(forked, 'a', {}, { pathCap: 2 });
  const whole = ask(forked, 'a');
  const known = ({ nodes }: typeof whole) => nodes.map(({ key: node, distance }) => ({ node, distance }));
  expect([known(capped), capped.truncated]).toEqual([known(whole), 'paths']);
  for (const { key: node, net, best } of capped.nodes)
    expect([net, best.nodes[0], best.nodes.at(-1)]).toEqual(['undetermined', 'a', node]);
});

test('a key that is not there is named', () => {
  expect(() => ask(forked, 'nowhere')).toThrow('There is no node with the key "tiny:nowhere".');
});
