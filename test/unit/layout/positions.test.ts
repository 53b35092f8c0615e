import { expect, test } from 'vitest';
import type { Graph, NodeType } from '../../../server/contract/graph.ts';
import { buildCausalIndex, toGraphology } from '../../../server/causality/causal-index.ts';
import { findVisible } from '../../../server/causality/outline/visible.ts';
import { COLUMN_TYPES } from '../../../server/layout/columns.ts';
import { countCrossings } from '../../../server/layout/crossings.ts';
import { labelBox } from '../../../server/layout/label-box.ts';
import { computePositions, quickPositions } from '../../../server/layout/positions.ts';
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

test('the outline places what it shows and nothing else, quickly too', () => {
  const index = buildCausalIndex(toGraphology(GRAPH));
  const shown = findVisible(index, { depth: 'outline', open: [] }).boxes.map((box) => index.nodeKeys[box]);
  for (const positions of [POSITIONS, quickPositions(layoutInput(GRAPH))]) {
    const placed = GRAPH.nodes.filter(({ key }) => positions.get(key)?.outlineX !== null).map(({ key }) => key);
    expect(new Set(placed)).toEqual(new Set(shown));
  }
});

test('a bundle that names no heading folds nothing away', () => {
  const graph = tinyMap(
    ['a', { key: 'part', bundle: 'gone' }, { key: 'x', bundle: 'part' }, { key: 'y', bundle: 'a' }],
    ['part PART_OF a'],
  );
  const outlined = [...quickPositions(layoutInput(graph))].filter(([, { outlineX }]) => outlineX !== null);
  expect(outlined.map(([key]) => key)).toEqual(['a', 'part', 'y'].map(id));
});

test('in the outline headings stand in the order of what claims of their parts join them to', () => {
  const heads = ['a', 'b', 'c', 'd'].map((key) => ({ key, nodeType: 'Factor' as const }));
  const ends = ['w', 'x', 'y', 'z'].map((key) => ({ key, nodeType: 'Outcome' as const }));
  const parts = ['a', 'b', 'c', 'd'].map((bundle) => ({ key: `in-${bundle}`, bundle }));
  const claims = ['in-a + z', 'in-b + y', 'in-c + x', 'in-d + w'];
  const graph = tinyMap(
    [...heads, ...ends, ...parts],
    [...claims, ...parts.map(({ key, bundle }) => `${key} PART_OF ${bundle}`)],
  );
  const positions = computePositions(layoutInput(graph));
  const inOrder = (...keys: string[]): string[] =>
    keys.toSorted((left, right) => positions.get(id(left))!.outlineY! - positions.get(id(right))!.outlineY!);
  const joined = new Map(['az', 'by', 'cx', 'dw'].map((pair) => [pair.charAt(0), pair.charAt(1)]));
  expect(inOrder('a', 'b', 'c', 'd').map((key) => joined.get(key))).toEqual(inOrder('w', 'x', 'y', 'z'));
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
