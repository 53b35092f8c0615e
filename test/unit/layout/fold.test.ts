import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRepresentatives, foldGraph, jointSign } from '../../../server/layout/fold.ts';
import type { OpenBundles } from '../../../server/layout/fold.ts';
import { syntheticGraph } from '../../fixtures/synthetic-graph.ts';
import { tinyMap } from './tiny-map.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

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
  expect(bare(drawn(new Set()))).toEqual(
    bare({
      nodes: [
        ['head', 2, false],
        ['free', 0, false],
      ],
      edges: [
        ['head causal free', 'head', 'free', 2, '±', false, false],
        ['free-drives-head-unknown', 'free', 'head', 1, '?', false, true],
        ['two-requires-free', 'head', 'free', 1, null, false, false],
      ],
    }),
  );
});

test('an open bundle keeps its heading and draws its members with their own edges', () => {
  const open = drawn(new Set([id('head')]));
  expect(bare(open.nodes)).toEqual(
    bare([
      ['head', 2, true],
      ['one', 0, false],
      ['two', 0, false],
      ['free', 0, false],
    ]),
  );
  expect(bare(open.edges)).toEqual(
    bare([
      ['one-part-of-head', 'one', 'head', 1, null, false, false],
      ['one-drives-two-plus', 'one', 'two', 1, '+', false, false],
      ['one-drives-free-plus', 'one', 'free', 1, '+', false, false],
      ['two-drives-free-minus', 'two', 'free', 1, '-', true, false],
      ['free-drives-head-unknown', 'free', 'head', 1, '?', false, true],
      ['two-requires-free', 'two', 'free', 1, null, false, false],
    ]),
  );
  expect(bare(drawn('all'))).toEqual(bare(open));
});

test('a node in nested headings is drawn in the outermost that is closed', () => {
  const nodes = [
    { key: 'outer', bundle: null },
    { key: 'inner', bundle: 'outer' },
    { key: 'leaf', bundle: 'inner' },
  ];
  const standsFor = (open: string[]): unknown => Object.fromEntries(findRepresentatives(nodes, new Set(open)));
  expect(bare(standsFor([]))).toEqual({ outer: 'outer', inner: 'outer', leaf: 'outer' });
  expect(bare(standsFor(['outer']))).toEqual({ outer: 'outer', inner: 'inner', leaf: 'inner' });
  expect(bare(standsFor(['inner']))).toEqual({ outer: 'outer', inner: 'outer', leaf: 'outer' });
  expect(bare(standsFor(['outer', 'inner']))).toEqual({ outer: 'outer', inner: 'inner', leaf: 'leaf' });
});

test('a bundle that is not there, or that is its own, leaves the node to itself', () => {
  const nodes = [
    { key: 'lost', bundle: 'nowhere' },
    { key: 'self', bundle: 'self' },
  ];
  expect(bare([...findRepresentatives(nodes, new Set())])).toEqual([
    ['lost', 'lost'],
    ['self', 'self'],
  ]);
});

test('joint signs: mixed where plus and minus meet, unknown spreads otherwise', () => {
  expect(
    bare([[], ['+', '+'], ['-'], ['+', '-'], ['+', '?'], ['-', '?', '+']].map((signs) => jointSign(signs as never))),
  ).toEqual(bare([null, '+', '-', '±', '?', '±']));
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
      expect(bare(edges.flatMap((edge) => edge.edges).sort())).toEqual(bare(expected.map(({ key }) => key).sort()));
    }),
  );
});
