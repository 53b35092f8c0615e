import { expect, test } from 'vitest';
import { buildMapGraph } from '../../../client/model/map-graph.ts';
import { typeGrounds } from '../../../client/model/columns.ts';
import { outlineMap } from '../../../client/model/map-outline.ts';
import type { MapArrow } from '../../../client/model/map-outline.ts';
import { cutOf } from '../causality/outline-questions.ts';
import { tinyMap } from '../layout/tiny-map.ts';
import { tinyDrawing } from './tiny-drawing.ts';
import { bare } from '../../fixtures/keys.ts';

test('what is drawn: visible nodes with what opening them shows, and arrows with all claims that they gather', () => {
  const { graph } = tinyDrawing(
    ['head', { key: 'one', bundle: 'head' }, { key: 'two', bundle: 'head' }, 'free'],
    ['one PART_OF head', 'two PART_OF head', 'one + free', 'two + free ~', 'free - two ‖'],
    { head: [-300, 0], free: [300, 50] },
    cutOf('outline', []),
  );
  expect(bare(graph.mapNodes((key, { x, y, members, open, degree }) => [key, x, y, members, open, degree]))).toEqual([
    ['free', 300, 50, 0, false, 2],
    ['head', -300, 0, 2, false, 2],
  ]);
  const told = graph.mapEdges((key, { kind, edges, sign, steps, inferred, delay, hidden }, source, target) => {
    return { key, source, target, kind, edges, sign, steps, inferred, delay, hidden };
  });
  const usual = { kind: 'claim', steps: 1, inferred: false, delay: false, hidden: false };
  const claims = ['one-drives-free-plus', 'two-drives-free-plus'];
  expect(bare(told)).toEqual([
    {
      ...usual,
      key: 'free claim head',
      source: 'free',
      target: 'head',
      edges: ['free-drives-two-minus'],
      sign: '-',
      delay: true,
    },
    { ...usual, key: 'head claim free', source: 'head', target: 'free', edges: claims, sign: '+' },
  ]);
});

test('an open heading says so, and what it shows stands in its frame', () => {
  const nodes = ['head', { key: 'in', bundle: 'head' }];
  const { graph } = tinyDrawing(nodes, [], {}, cutOf('outline', ['head']));
  expect(bare(graph.mapNodes((key, { members, open, framed }) => [key, members, open, framed]))).toEqual([
    ['head', 1, true, false],
    ['in', 0, false, true],
  ]);
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
  const data = tinyMap(['a'], []);
  const { boxes, arrows } = outlineMap(data, data, cutOf('everything', []));
  expect(() => buildMapGraph(boxes, arrows, new Map(), { showsChains: false, boxScale: 1 })).toThrow(
    'Building the map: the node tiny:a has no position',
  );
});

test('a chain is hidden unless all are shown, says how many steps it has, and crowds no box', () => {
  const data = tinyMap(['a', 'b'], ['a + b', 'b - a']);
  const { boxes, arrows } = outlineMap(data, data, cutOf('everything', []));
  const [claim] = arrows;
  const chain: MapArrow = { ...claim!, key: 'a chain b', kind: 'chain', steps: 3, sign: '±' };
  const places = new Map(boxes.map(({ node }, at) => [node.key, { x: at * 300, y: 0 }]));
  const drawn = (showsChains: boolean) => {
    const graph = buildMapGraph(boxes, [...arrows, chain], places, { showsChains, boxScale: 1 });
    const { kind, steps, sign, hidden } = graph.getEdgeAttributes('a chain b');
    return [kind, steps, sign, hidden, graph.mapNodes((_, { crowd }) => crowd)];
  };
  expect(drawn(false)).toEqual(['chain', 3, '±', true, [2, 2]]);
  expect(drawn(true)).toEqual(['chain', 3, '±', false, [2, 2]]);
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

test('what stands in a frame is no ground of its type', () => {
  const { graph } = tinyDrawing(
    [
      { key: 'head', nodeType: 'Factor' },
      { key: 'in', nodeType: 'Factor', bundle: 'head' },
      { key: 'other', nodeType: 'Concept', bundle: 'head' },
    ],
    [],
    { head: [0, 0], in: [500, -80], other: [0, -160] },
    cutOf('outline', ['head']),
  );
  expect(typeGrounds(graph)).toEqual([{ nodeType: 'Factor', kind: 'column', left: 0, right: 0, bottom: 0, top: 0 }]);
});
