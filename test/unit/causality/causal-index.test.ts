import { expect, test } from 'vitest';
import { buildCausalIndex, toGraphology } from '../../../server/causality/causal-index.ts';
import { liftedSet, nodeNumber } from '../../../server/causality/lifting.ts';
import type { EdgeAttributes } from '../../../server/contract/graph.ts';
import { bare } from '../../fixtures/keys.ts';
import { chain, graphOf, indexOf, key } from './tiny-graph.ts';

test('the data graph has the keys, ends and attributes of what was served', () => {
  const graph = graphOf({ nodes: { b: { desirable: '-' } }, links: chain('b - a'), parts: [['a', 'c']] });
  const dataGraph = toGraphology(graph);
  expect(dataGraph.nodes()).toEqual(['b', 'a', 'c'].map(key));
  expect(dataGraph.mapEdges((edge, attributes, source, target) => ({ key: edge, source, target, attributes }))).toEqual(
    graph.edges,
  );
  expect(dataGraph.getNodeAttributes(key('b'))).toEqual(graph.nodes[0]!.attributes);
});

test('nodes and causal edges are numbered by key, and each edge stands once in each direction', () => {
  const index = indexOf({
    nodes: { c: { nodeType: 'Countermeasure' }, a: { desirable: '-', bundle: 'c' } },
    links: [
      {
        source: 'c',
        target: 'a',
        polarity: '-',
        edgeType: 'ADDRESSES',
        confidence: 0.4,
        status: 'inferred',
        sections: ['s4', 's2-1'],
      },
      { source: 'c', target: 'b', polarity: '?', confidence: 0.6 },
      { source: 'a', target: 'b', polarity: '+', confidence: 0.8, strength: 0.5 },
    ],
    parts: [['b', 'c']],
  });
  expect(index).toEqual({
    nodeKeys: ['a', 'b', 'c'].map(key),
    nodeNumbers: new Map([
      [key('a'), 0],
      [key('b'), 1],
      [key('c'), 2],
    ]),
    nodeTypes: ['Mechanism', 'Mechanism', 'Countermeasure'],
    desirables: ['-', '+', '+'],
    edgeKeys: ['a-drives-b-plus', 'c-addresses-a-minus', 'c-drives-b-unknown'].map(key),
    sources: Int32Array.of(0, 2, 2),
    targets: Int32Array.of(1, 0, 1),
    polarities: Int8Array.of(1, -1, 0),
    tenths: Int8Array.of(8, 4, 6),
    inferred: Uint8Array.of(0, 1, 0),
    strengths: Float64Array.of(0.5, Number.NaN, Number.NaN),
    addresses: Uint8Array.of(0, 1, 0),
    delays: Uint8Array.of(0, 0, 0),
    sections: [['s1'], ['s4', 's2-1'], ['s1']].map((sections) => sections.map(key)),
    spread: Uint8Array.of(0, 1, 0),
    sectionBits: Int32Array.of(0b001, 0b110, 0b001),
    sectionWords: 1,
    outgoing: { offsets: Int32Array.of(0, 1, 1, 3), edges: Int32Array.of(0, 1, 2), neighbours: Int32Array.of(1, 0, 1) },
    incoming: { offsets: Int32Array.of(0, 1, 3, 3), edges: Int32Array.of(1, 0, 2), neighbours: Int32Array.of(2, 0, 2) },
    parts: [[], [], [1]],
    memberships: [[], [], [{ part: 1, edge: key('b-part-of-c'), isInferred: false, tenths: 10 }]],
    bundles: Int32Array.of(2, -1, -1),
    denied: [],
  });
});

test('each direct part is there with the edge by which it belongs, whether that is inferred, and how sure it is', () => {
  const graph = graphOf({
    links: [],
    parts: [
      ['c', 'whole'],
      ['a', 'whole'],
      ['b', 'a'],
    ],
  });
  const inferred = { status: 'inferred', confidence: 0.4 } as const;
  const edges = graph.edges.map((edge) =>
    edge.source === key('a') ? { ...edge, attributes: { ...edge.attributes, ...inferred } as EdgeAttributes } : edge,
  );
  const index = buildCausalIndex(toGraphology({ ...graph, edges }));
  const told = index.memberships.map((own) =>
    own.map(({ part, edge, isInferred, tenths }) => [index.nodeKeys[part], edge, isInferred, tenths]),
  );
  expect(bare(told)).toEqual([
    [['b', 'b-part-of-a', false, 10]],
    [],
    [],
    [
      ['a', 'a-part-of-whole', true, 4],
      ['c', 'c-part-of-whole', false, 10],
    ],
  ]);
  expect(index.memberships.map((own) => own.map(({ part }) => part))).toEqual(index.parts);
});

test('a lifted node stands for itself and its parts, through diamonds and circles of parts', () => {
  const index = indexOf({
    links: [],
    parts: [
      ['left', 'whole'],
      ['right', 'whole'],
      ['leaf', 'left'],
      ['leaf', 'right'],
      ['whole', 'leaf'],
      ['whole', 'above'],
    ],
  });
  const members = (name: string, lift: boolean) =>
    liftedSet(index, nodeNumber(index, key(name)), lift).map((node) => bare(index.nodeKeys[node]));
  expect(members('left', true)).toEqual(['leaf', 'left', 'right', 'whole']);
  expect(members('above', true)).toEqual(['above', 'leaf', 'left', 'right', 'whole']);
  expect(members('above', false)).toEqual(['above']);
});

test('a key that is not there is named', () => {
  expect(() => nodeNumber(indexOf({ links: chain('a + b') }), key('nowhere'))).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_NODE', message: 'There is no node with the key "tiny:nowhere".' }),
  );
});
