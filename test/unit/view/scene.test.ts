import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapArrow, outlineMap } from '../../../client/model/map-outline.ts';
import { buildScene } from '../../../client/view/scene.ts';
import type { Scene, SceneShape } from '../../../client/view/scene.ts';
import { buildCausalIndex, toGraphology } from '../../../server/causality/causal-index.ts';
import { findOutlineChains } from '../../../server/causality/outline/outline.ts';
import type { Cut } from '../../../server/contract/cut.ts';
import type { Graph } from '../../../server/contract/graph.ts';
import { quickPositions } from '../../../server/layout/positions.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';
import { rounds } from '../../rounds.ts';
import { answerOr, cutOf, questions } from '../causality/outline-questions.ts';
import { graphOf } from '../causality/tiny-graph.ts';
import { tinyMap } from '../layout/tiny-map.ts';

const id = inPaper('tiny');
const PLAIN: SceneShape = { stretch: 1, widen: 1, boxScale: 1.12, showsChains: false };

/** The graph with a place for each node, in the full map and in the outline. */
function placed({ nodes, edges, ...rest }: Graph): Graph {
  const positions = quickPositions({
    nodes: nodes.map(({ key, attributes }) => ({ key, ...attributes })),
    edges: edges.map(({ source, target, attributes }) => ({ source, target, edgeType: attributes.edgeType })),
  });
  return {
    ...rest,
    nodes: nodes.map(({ key, attributes }) => ({ key, attributes: { ...attributes, ...positions.get(key) } })),
    edges,
  };
}

function without(graph: Graph, hidden: readonly string[]): Graph {
  const isKept = (key: string): boolean => !hidden.includes(bare(key));
  return {
    ...graph,
    nodes: graph.nodes.filter(({ key }) => isKept(key)),
    edges: graph.edges.filter(({ key, source, target }) => [key, source, target].every(isKept)),
  };
}

function sceneOf(graph: Graph, cut: Cut, shown = graph, shape = PLAIN): Scene {
  return buildScene(outlineMap(graph, shown, cut), [], shape);
}

/** Graphs with places, and a cut that each of them has. */
const cuts = questions
  .map(({ tiny, depth, open }) => ({ graph: placed(graphOf(tiny)), cut: cutOf(depth, open) }))
  .filter(({ graph, cut }) => typeof answerOr(() => outlineMap(graph, graph, cut)) !== 'string');

/** Pairs of boxes that stand the other way round: in a column, or left to right. */
function swapped(before: Scene, after: Scene): string[] {
  const both = [...before.places].flatMap(([key, from]) => {
    const to = after.places.get(key);
    return to === undefined ? [] : [{ key, from, to }];
  });
  return both.flatMap((a) =>
    both.flatMap((b) => {
      const isSame =
        (a.from.x < b.from.x && a.to.x >= b.to.x) || (a.from.x === b.from.x && a.from.y > b.from.y && a.to.y <= b.to.y);
      return isSame ? [bare(`${a.key} ${b.key}`)] : [];
    }),
  );
}

/** Two factors and two outcomes that head others; only a part of the second factor is claimed to do something. */
const FOUR = placed(
  tinyMap(
    [
      { key: 'fa', nodeType: 'Factor' },
      { key: 'fb', nodeType: 'Factor' },
      { key: 'oa', nodeType: 'Outcome' },
      { key: 'ob', nodeType: 'Outcome' },
      ...['fa', 'fb', 'oa', 'ob'].map((bundle) => ({ key: `${bundle}-in`, nodeType: 'Factor' as const, bundle })),
    ],
    ['fb-in PART_OF fb', 'fb-in + oa'],
  ),
);

test('every box is drawn where it is placed, and the map covers all of them with their frames', () => {
  fc.assert(
    fc.property(cuts, ({ graph, cut }) => {
      const { graph: drawn, places, frames, bounds } = sceneOf(graph, cut);
      expect(new Map(drawn.mapNodes((key, { x, y }) => [key, { x, y }]))).toEqual(places);
      for (const { x, y } of places.values()) {
        expect([bounds.left <= x, x <= bounds.right]).toEqual([true, true]);
        expect([bounds.bottom <= y, y <= bounds.top]).toEqual([true, true]);
      }
      for (const { left, right, bottom, top } of frames) {
        expect([bounds.left <= left, right <= bounds.right]).toEqual([true, true]);
        expect([bounds.bottom <= bottom, top <= bounds.top]).toEqual([true, true]);
      }
    }),
    { numRuns: rounds(150) },
  );
});

test('it covers what an open heading shows that filters leave out', () => {
  const graph = placed(tinyMap(['h', 'a', { key: 'in', bundle: 'h' }], []));
  const { places, bounds } = sceneOf(graph, cutOf('outline', ['h']), without(graph, ['h']));
  for (const { y } of places.values()) expect([bounds.bottom <= y, y <= bounds.top]).toEqual([true, true]);
});

test('everything stands as in the full map, and the outline as while nothing was open', () => {
  const at = (depth: Cut['depth']) => {
    const { places } = sceneOf(FOUR, { depth, open: [] });
    return new Map(places);
  };
  for (const { key, attributes } of FOUR.nodes) {
    const { x, y, outlineX, outlineY } = attributes;
    expect(at('everything').get(key)).toEqual({ x, y });
    expect(at('outline').get(key)).toEqual(outlineX === null ? undefined : { x: outlineX, y: outlineY });
  }
});

describe('opening', () => {
  test('in any order gives the same map', () => {
    fc.assert(
      fc.property(cuts, ({ graph, cut }) => {
        const [first, second] = [cut, { ...cut, open: cut.open.toReversed() }].map((one) => sceneOf(graph, one));
        expect(second!.graph.export()).toEqual(first!.graph.export());
        expect({ ...second, graph: null }).toEqual({ ...first, graph: null });
      }),
      { numRuns: rounds(100) },
    );
  });

  test('keeps the order of all others in the outline', () => {
    fc.assert(
      fc.property(cuts, ({ graph, cut: { open } }) => {
        const [closed, opened] = [[], open].map((some) => sceneOf(graph, { depth: 'outline', open: some }));
        expect(swapped(closed!, opened!)).toEqual([]);
      }),
      { numRuns: rounds(150) },
    );
  });

  test('keeps the order of all others at headings', () => {
    const [closed, opened] = [[], ['fb']].map((open) => sceneOf(FOUR, cutOf('headings', open)));
    expect(swapped(closed!, opened!)).toEqual([]);
  });
});

describe('filters', () => {
  test('move no box of the outline', () => {
    const places = sceneOf(FOUR, cutOf('outline', ['fb']), without(FOUR, ['fa', 'fb-in-drives-oa-plus'])).places;
    const whole = sceneOf(FOUR, cutOf('outline', ['fb'])).places;
    expect([...places.keys()]).toEqual([...whole.keys()].filter((key) => key !== id('fa')));
    for (const [key, place] of places) expect([key, place]).toEqual([key, whole.get(key)]);
  });

  test('move no box of the headings', () => {
    const [whole, rest] = [FOUR, without(FOUR, ['fb-in-drives-oa-plus'])].map((shown) =>
      sceneOf(FOUR, cutOf('headings', []), shown),
    );
    expect(rest!.places).toEqual(whole!.places);
  });
});

test('a map that is pulled apart is taller by as much, with its frames, and no wider', () => {
  fc.assert(
    fc.property(cuts, ({ graph, cut }) => {
      const [plain, tall] = [sceneOf(graph, cut), sceneOf(graph, cut, graph, { ...PLAIN, stretch: 2 })];
      const pulled = [...plain.places].map(([key, { x, y }]) => [key, { x, y: y * 2 }]);
      expect([...tall.places]).toEqual(pulled);
      const frames = plain.frames.map((frame) => ({ ...frame, top: frame.top * 2, bottom: frame.bottom * 2 }));
      expect(tall.frames).toEqual(frames);
    }),
    { numRuns: rounds(50) },
  );
});

describe('chains', () => {
  const chained = cuts.map(({ graph, cut }) => {
    const index = buildCausalIndex(toGraphology(graph));
    const chains = findOutlineChains(index, cut, []).arrows.map((arrow) => mapArrow(index, arrow));
    return { graph, cut, chains };
  });

  test('move neither boxes nor the ends of other arrows, and are drawn all the time only where that is asked', () => {
    fc.assert(
      fc.property(chained, fc.boolean(), ({ graph, cut, chains }, showsChains) => {
        const outline = outlineMap(graph, graph, cut);
        const [bareScene, whole] = [[], chains].map((some) => buildScene(outline, some, { ...PLAIN, showsChains }));
        expect(whole!.places).toEqual(bareScene!.places);
        const drawn = whole!.graph.export().edges;
        const others = drawn.filter(({ attributes }) => attributes?.kind !== 'chain');
        expect(others).toEqual(bareScene!.graph.export().edges);
        expect(others.some(({ attributes }) => attributes?.hidden)).toBe(false);
        const own = drawn.filter(({ attributes }) => attributes?.kind === 'chain');
        expect(own.map(({ key }) => key)).toEqual(chains.map(({ key }) => key));
        expect(own.filter(({ attributes }) => attributes?.hidden === showsChains)).toEqual([]);
        const crowds = [bareScene!, whole!].map((scene) => scene.graph.mapNodes((_, { crowd }) => crowd));
        expect(crowds[1]).toEqual(crowds[0]);
      }),
      { numRuns: rounds(100) },
    );
  });

  test('to or from a box that filters leave out are not drawn', () => {
    const graph = placed(tinyMap(['a', 'b', 'h', { key: 'in', bundle: 'h' }], ['a + in', 'in + b']));
    const index = buildCausalIndex(toGraphology(graph));
    const cut = cutOf('outline', []);
    const chains = findOutlineChains(index, cut, []).arrows.map((arrow) => mapArrow(index, arrow));
    const keysOf = (shown: Graph): unknown => buildScene(outlineMap(graph, shown, cut), chains, PLAIN).graph.edges();
    expect(bare(keysOf(graph))).toEqual(['a chain b']);
    expect(keysOf(without(graph, ['b']))).toEqual([]);
  });
});
