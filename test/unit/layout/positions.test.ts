import { expect, test } from 'vitest';
import type { Graph, NodeType } from '../../../server/contract/graph.ts';
import { COLUMN_TYPES } from '../../../server/layout/columns.ts';
import { countCrossings } from '../../../server/layout/crossings.ts';
import { foldGraph } from '../../../server/layout/fold.ts';
import { labelBox } from '../../../server/layout/label-box.ts';
import { layoutVisible } from '../../../server/layout/layout-visible.ts';
import { computePositions } from '../../../server/layout/positions.ts';
import type { LayoutGraph, NodePosition } from '../../../server/layout/positions.ts';
import { createRandom } from '../../../server/causality/random.ts';
import { syntheticGraph } from '../../fixtures/synthetic-graph.ts';
import { tinyMap } from './tiny-map.ts';
import { inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

function layoutInput({ nodes, edges }: Graph): LayoutGraph {
  return {
    nodes: nodes.map(({ key, attributes: { nodeType, name_zh, name_en, bundle } }) => ({
      key,
      nodeType,
      name_zh,
      name_en,
      bundle,
    })),
    edges: edges.map(({ source, target, attributes }) => ({ source, target, edgeType: attributes.edgeType })),
  };
}

/** Crossings when the nodes of each type change places at random. */
function shuffledCrossings(graph: Graph, positions: ReadonlyMap<string, NodePosition>, seed: number): number {
  const random = createRandom(seed);
  const shuffled = new Map<string, NodePosition>();
  for (const nodeType of new Set(graph.nodes.map(({ attributes }) => attributes.nodeType))) {
    const keys = graph.nodes.filter(({ attributes }) => attributes.nodeType === nodeType).map(({ key }) => key);
    const places = keys.map((key) => positions.get(key)!);
    for (const key of keys) shuffled.set(key, places.splice(Math.floor(random() * places.length), 1)[0]!);
  }
  return countCrossings(graph.edges, shuffled);
}

const GRAPH = syntheticGraph();
const POSITIONS = computePositions(layoutInput(GRAPH));

test('the same graph in any order gives the same map', () => {
  const graph = layoutInput(syntheticGraph({ nodes: 40, edges: 70 }));
  const reversed = { nodes: graph.nodes.toReversed(), edges: graph.edges.toReversed() };
  const [first, second] = [computePositions(graph), computePositions(reversed)];
  expect(Object.fromEntries(second)).toEqual(Object.fromEntries(first));
});

test('crossings are far fewer than where nodes of a type stand in any order', () => {
  const crossings = countCrossings(GRAPH.edges, POSITIONS);
  const shuffled = [1, 2, 3].map((seed) => shuffledCrossings(GRAPH, POSITIONS, seed));
  expect(crossings).toBeLessThan(1300);
  expect(crossings).toBeLessThan(Math.min(...shuffled) / 3);
});

test('columns keep their order, and no two boxes overlap, in the full map and in the outline', () => {
  for (const [x, y] of [
    ['x', 'y'],
    ['outlineX', 'outlineY'],
  ] as const) {
    const placed = GRAPH.nodes.flatMap((node) => {
      const position = POSITIONS.get(node.key)!;
      return position[x] === null || position[y] === null
        ? []
        : [{ node, x: position[x], y: position[y], ...labelBox(node.attributes) }];
    });
    const xs = (nodeType: NodeType): number[] =>
      placed.flatMap((item) => (item.node.attributes.nodeType === nodeType ? [item.x] : []));
    const columns = COLUMN_TYPES.map((nodeType) => [Math.min(...xs(nodeType)), Math.max(...xs(nodeType))] as const);
    columns.slice(1).forEach(([left], index) => expect(left).toBeGreaterThan(columns[index]![1]));
    const overlaps = placed.filter((a, index) =>
      placed
        .slice(index + 1)
        .some((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2),
    );
    expect(overlaps.map(({ node }) => node.key)).toEqual([]);
  }
});

test('the outline places what it shows and nothing else', () => {
  const shown = new Set(foldGraph(GRAPH, new Set()).nodes.map(({ node }) => node.key));
  const placed = GRAPH.nodes.filter(({ key }) => POSITIONS.get(key)?.outlineX !== null).map(({ key }) => key);
  expect(new Set(placed)).toEqual(shown);
});

test('nodes without edges, or with structure alone, stand among the others', async () => {
  const graph = tinyMap(
    [
      { key: 'a', nodeType: 'Factor' },
      'b',
      { key: 'c', nodeType: 'Outcome' },
      { key: 'lone', nodeType: 'Factor' },
      { key: 'part', nodeType: 'Factor' },
    ],
    ['a + b', 'b + c', 'part PART_OF a'],
  );
  const positions = computePositions(layoutInput(graph));
  expect(positions.get(id('lone'))?.x).toBe(positions.get(id('a'))?.x);
  expect(positions.get(id('part'))?.x).toBe(positions.get(id('a'))?.x);
  const ys = [...positions.values()].map(({ y }) => y);
  expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(400);
});

test('empty and edgeless graphs have maps too', () => {
  expect(computePositions({ nodes: [], edges: [] })).toEqual(new Map());
  const alone = computePositions(layoutInput(tinyMap(['only'], [])));
  expect(alone).toEqual(new Map([[id('only'), { x: 0, y: 0, outlineX: 0, outlineY: 0 }]]));
});

test('opening a bundle keeps what was there in its order, and gives every node a place', () => {
  const heading = GRAPH.nodes.find(
    ({ key }) => GRAPH.nodes.filter(({ attributes }) => attributes.bundle === key).length >= 6,
  )!;
  const folded = foldGraph(GRAPH, new Set([heading.key]));
  const nodes = folded.nodes.map(({ node: { key, attributes } }) => {
    const { outlineX, outlineY } = POSITIONS.get(key)!;
    const { nodeType, name_zh, name_en } = attributes;
    return {
      key,
      nodeType,
      name_zh,
      name_en,
      outline: outlineX === null || outlineY === null ? null : { x: outlineX, y: outlineY },
    };
  });
  const edges = folded.edges.map(({ source, target, kind }) => ({
    source,
    target,
    edgeType: kind === 'causal' ? ('DRIVES' as const) : ('PART_OF' as const),
  }));
  const opened = layoutVisible({ nodes, edges });
  expect([...opened.keys()].sort()).toEqual(nodes.map(({ key }) => key).sort());
  const old = nodes.filter(({ outline }) => outline !== null);
  const pairs = old.flatMap((a, index) =>
    old
      .slice(index + 1)
      .flatMap((b) => (a.nodeType === b.nodeType && a.outline!.y !== b.outline!.y ? [[a, b] as const] : [])),
  );
  const kept = pairs.filter(
    ([a, b]) => (a.outline!.y - b.outline!.y) * (opened.get(a.key)!.y - opened.get(b.key)!.y) > 0,
  );
  expect(kept.length / pairs.length).toBeGreaterThan(0.75);
});
