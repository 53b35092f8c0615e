import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRepresentatives, foldGraph, jointSign } from '../../../server/layout/fold.ts';
import type { OpenBundles } from '../../../server/layout/fold.ts';
import { syntheticGraph } from '../../fixtures/synthetic-graph.ts';
import { tinyMap } from './tiny-map.ts';

const GRAPH = tinyMap(
  ['head', { key: 'one', bundle: 'head' }, { key: 'two', bundle: 'head' }, 'free'],
  ['one PART_OF head', 'one + two', 'one + free', 'two - free ~', 'free ? head ‖', 'two REQUIRES free'],
);

function drawn(open: OpenBundles): { nodes: [string, number, boolean][]; edges: unknown[] } {
  const { nodes, edges } = foldGraph(GRAPH, open);
  return {
    nodes: nodes.map(({ node, members, open: isOpen }) => [node.key, members.length, isOpen]),
    edges: edges.map(({ key, source, target, edges: own, sign, inferred, delay }) => [
      key,
      source,
      target,
      own.length,
      sign,
      inferred,
      delay,
    ]),
  };
}

test('a closed bundle draws its heading alone, gathers edges by class, and drops those inside', () => {
  expect(drawn(new Set())).toEqual({
    nodes: [
      ['head', 2, false],
      ['free', 0, false],
    ],
    edges: [
      ['head causal free', 'head', 'free', 2, '±', false, false],
      ['free-DRIVES-head-unknown', 'free', 'head', 1, '?', false, true],
      ['two-REQUIRES-free', 'head', 'free', 1, null, false, false],
    ],
  });
});

test('an open bundle keeps its heading and draws its members with their own edges', () => {
  const open = drawn(new Set(['head']));
  expect(open.nodes).toEqual([
    ['head', 2, true],
    ['one', 0, false],
    ['two', 0, false],
    ['free', 0, false],
  ]);
  expect(open.edges).toEqual([
    ['one-PART_OF-head', 'one', 'head', 1, null, false, false],
    ['one-DRIVES-two-plus', 'one', 'two', 1, '+', false, false],
    ['one-DRIVES-free-plus', 'one', 'free', 1, '+', false, false],
    ['two-DRIVES-free-minus', 'two', 'free', 1, '-', true, false],
    ['free-DRIVES-head-unknown', 'free', 'head', 1, '?', false, true],
    ['two-REQUIRES-free', 'two', 'free', 1, null, false, false],
  ]);
  expect(drawn('all')).toEqual(open);
});

test('a node in nested headings is drawn in the outermost that is closed', () => {
  const nodes = [
    { key: 'outer', bundle: null },
    { key: 'inner', bundle: 'outer' },
    { key: 'leaf', bundle: 'inner' },
  ];
  const standsFor = (open: string[]): unknown => Object.fromEntries(findRepresentatives(nodes, new Set(open)));
  expect(standsFor([])).toEqual({ outer: 'outer', inner: 'outer', leaf: 'outer' });
  expect(standsFor(['outer'])).toEqual({ outer: 'outer', inner: 'inner', leaf: 'inner' });
  expect(standsFor(['inner'])).toEqual({ outer: 'outer', inner: 'outer', leaf: 'outer' });
  expect(standsFor(['outer', 'inner'])).toEqual({ outer: 'outer', inner: 'inner', leaf: 'leaf' });
});

test('a bundle that is not there, or that is its own, leaves the node to itself', () => {
  const nodes = [
    { key: 'lost', bundle: 'nowhere' },
    { key: 'self', bundle: 'self' },
  ];
  expect([...findRepresentatives(nodes, new Set())]).toEqual([
    ['lost', 'lost'],
    ['self', 'self'],
  ]);
});

test('joint signs: mixed where plus and minus meet, unknown spreads otherwise', () => {
  expect(
    [[], ['+', '+'], ['-'], ['+', '-'], ['+', '?'], ['-', '?', '+']].map((signs) => jointSign(signs as never)),
  ).toEqual([null, '+', '-', '±', '?', '±']);
});

test('whatever is open, every edge between two drawn nodes is drawn once and no other', () => {
  const graph = syntheticGraph({ nodes: 60, edges: 110 });
  const headings = [...new Set(graph.nodes.flatMap(({ attributes }) => attributes.bundle ?? []))];
  fc.assert(
    fc.property(fc.subarray(headings), (open) => {
      const { edges, representative } = foldGraph(graph, new Set(open));
      const expected = graph.edges.filter(
        ({ source, target }) => representative.get(source) !== representative.get(target),
      );
      expect(edges.flatMap((edge) => edge.edges).sort()).toEqual(expected.map(({ key }) => key).sort());
    }),
  );
});
