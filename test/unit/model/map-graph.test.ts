import { expect, test } from 'vitest';
import { buildMapGraph } from '../../../client/model/map-graph.ts';
import { typeGrounds } from '../../../client/model/columns.ts';
import { foldGraph } from '../../../server/layout/fold.ts';
import { tinyMap } from '../layout/tiny-map.ts';
import { tinyDrawing } from './tiny-drawing.ts';
import { bare } from '../../fixtures/keys.ts';

test('what is drawn: visible nodes with their members and arrows, gathered edges with all they stand for', () => {
  const { graph } = tinyDrawing(
    ['head', { key: 'one', bundle: 'head' }, { key: 'two', bundle: 'head' }, 'free'],
    ['one + free', 'two + free ~', 'free - two'],
    { head: [-300, 0], free: [300, 50] },
    new Set(),
  );
  expect(bare(graph.mapNodes((key, { x, y, members, open, degree }) => [key, x, y, members, open, degree]))).toEqual(
    bare([
      ['head', -300, 0, 2, false, 2],
      ['free', 300, 50, 0, false, 2],
    ]),
  );
  expect(
    bare(
      graph.mapEdges((key, { edges, sign, inferred }, source, target) => [key, source, target, edges, sign, inferred]),
    ),
  ).toEqual(
    bare([
      ['head causal free', 'head', 'free', ['one-drives-free-plus', 'two-drives-free-plus'], '+', false],
      ['free-drives-two-minus', 'free', 'head', ['free-drives-two-minus'], '-', false],
    ]),
  );
});

test('a node knows how many arrows crowd at its left or its right, which its box has to make room for', () => {
  const { graph } = tinyDrawing(['a', 'b', 'c', 'd'], ['a + d', 'b + d', 'd + c', 'a + c'], {
    a: [0, 0],
    b: [0, 300],
    c: [900, 0],
    d: [400, 0],
  });
  expect(bare(graph.mapNodes((key, { crowd, degree }) => [key, crowd, degree]))).toEqual([
    ['a', 2, 2],
    ['b', 1, 1],
    ['c', 2, 2],
    ['d', 2, 3],
  ]);
});

test('a visible node without a position is an error that names it', () => {
  const folded = foldGraph(tinyMap(['a'], []), 'all');
  expect(() => buildMapGraph(folded, new Map())).toThrow('Building the map: the node tiny:a has no position');
});

test('each type covers the ground between its outermost nodes, columns before bands', () => {
  const { graph } = tinyDrawing(
    [
      { key: 'concept', nodeType: 'Concept' },
      { key: 'outcome', nodeType: 'Outcome' },
      { key: 'low', nodeType: 'Factor' },
      { key: 'high', nodeType: 'Factor' },
    ],
    [],
    { concept: [0, 200], outcome: [300, 0], low: [-300, -80], high: [-200, 80] },
  );
  expect(bare(typeGrounds(graph))).toEqual([
    { nodeType: 'Factor', kind: 'column', left: -300, right: -200, bottom: -80, top: 80 },
    { nodeType: 'Outcome', kind: 'column', left: 300, right: 300, bottom: 0, top: 0 },
    { nodeType: 'Concept', kind: 'band', left: 0, right: 0, bottom: 200, top: 200 },
  ]);
});
