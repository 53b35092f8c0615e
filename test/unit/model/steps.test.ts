import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapNode } from '../../../client/model/map-graph.ts';
import { outlineMap } from '../../../client/model/map-outline.ts';
import { buildSteps } from '../../../client/model/steps.ts';
import type { Ground, Spoken } from '../../../client/model/steps.ts';
import { buildScene } from '../../../client/view/scene.ts';
import type { NodeType } from '../../../server/contract/graph.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';
import { rounds } from '../../rounds.ts';
import { answerOr, cutOf, questions } from '../causality/outline-questions.ts';
import { graphOf, linkKey } from '../causality/tiny-graph.ts';
import { tinyMap } from '../layout/tiny-map.ts';
import { tinyDrawing } from './tiny-drawing.ts';

const id = inPaper('tiny');

function spoken(nodes: readonly string[], edges: readonly string[] = []): Spoken {
  return { nodes: new Set(nodes.map(id)), edges: new Set(edges.map(id)) };
}

/** A scene of a random graph, and some of its nodes and edges. */
const drawn = questions
  .map(({ tiny, depth, open }) => ({ tiny, graph: graphOf(tiny), cut: cutOf(depth, open) }))
  .filter(({ graph, cut }) => typeof answerOr(() => outlineMap(graph, graph, cut)) !== 'string')
  .chain(({ tiny, graph, cut }) =>
    fc.record({
      tiny: fc.constant(tiny),
      ground: fc.constant(
        buildScene(outlineMap(graph, graph, cut), [], { stretch: 1, widen: 1, boxScale: 1.12, showsChains: false }),
      ),
      nodes: fc.subarray(tiny.names),
      edges: fc.subarray(graph.edges.map(({ key }) => bare<string>(key))),
    }),
  );

test('each claim that is spoken of is an arrow of its own between its own two nodes, and nothing else is drawn', () => {
  fc.assert(
    fc.property(drawn, ({ tiny, ground, nodes, edges }) => {
      const steps = buildSteps(ground, spoken(nodes, edges));
      const linkOf = new Map(tiny.links.map((link) => [linkKey(link), link]));
      const own = ground.data.edges.filter(({ key }) => edges.includes(bare(key)));
      const told = steps.mapEdges((key, { kind, edges: said, sign, steps: length, inferred, hidden }, from, to) => {
        return { key, from, to, kind, said, sign, length, inferred, hidden };
      });
      expect(told.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual(
        own
          .map(({ key, source, target }) => {
            const link = linkOf.get(bare(key));
            return {
              key,
              from: source,
              to: target,
              kind: link === undefined ? 'structure' : 'claim',
              said: [key],
              sign: link?.polarity ?? null,
              length: 1,
              inferred: link?.status === 'inferred',
              hidden: false,
            };
          })
          .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      );
      const ends = own.flatMap(({ source, target }) => [source, target]);
      expect(new Set(steps.nodes())).toEqual(new Set([...nodes.map(id), ...ends]));
    }),
    { numRuns: rounds(150) },
  );
});

test('what the map shows stands exactly where the map has it, as large as there, and nothing beneath moves', () => {
  fc.assert(
    fc.property(drawn, ({ ground, nodes, edges }) => {
      const before = ground.graph.export();
      const steps = buildSteps(ground, spoken(nodes, edges));
      expect(ground.graph.export()).toEqual(before);
      for (const [key, { x, y }] of ground.places)
        if (steps.hasNode(key)) {
          const told = ({ x: atX, y: atY, members, open, crowd }: MapNode) => ({
            x: atX,
            y: atY,
            members,
            open,
            crowd,
          });
          expect(told(steps.getNodeAttributes(key))).toEqual({ ...told(ground.graph.getNodeAttributes(key)), x, y });
        }
    }),
    { numRuns: rounds(100) },
  );
});

const TYPES = ['Factor', 'Mechanism', 'Outcome', 'Concept'] as const satisfies readonly NodeType[];

interface Folded {
  headings: { nodeType: NodeType; members: number }[];
  joins: (readonly [number, number])[];
}

/** A map of headings, each with so many nodes filed under it, and all claims between these as its steps. */
function folded({ headings, joins }: Folded): { ground: Ground; said: Spoken; members: string[] } {
  const heads = headings.map((heading, at) => ({ ...heading, key: `h${at}` }));
  const filed = heads.flatMap(({ key, members }) =>
    Array.from({ length: members }, (_, at) => ({ key: `${key}-${at}`, bundle: key })),
  );
  const all = [...heads, ...filed].map(({ key }) => key);
  const claims = new Set(joins.map(([from, to]) => `${all[from % all.length]} + ${all[to % all.length]}`));
  const data = tinyMap([...heads.map(({ key, nodeType }) => ({ key, nodeType })), ...filed], [...claims]);
  const cut = cutOf('outline', []);
  const places = new Map(heads.map(({ key }, at) => [id(key), { x: (at % 3) * 262, y: Math.floor(at / 3) * -104 }]));
  const nodes = data.nodes.map((node) => {
    const place = places.get(node.key);
    return { ...node, attributes: { ...node.attributes, outlineX: place?.x ?? null, outlineY: place?.y ?? null } };
  });
  const graph = { ...data, nodes };
  const ground = buildScene(outlineMap(graph, graph, cut), [], {
    stretch: 1,
    widen: 1,
    boxScale: 1.12,
    showsChains: false,
  });
  const said = { nodes: new Set(all.map(id)), edges: new Set(graph.edges.map(({ key }) => key)) };
  return { ground, said, members: filed.map(({ key }) => id(key)) };
}

const foldedMaps = fc
  .record({
    headings: fc.array(fc.record({ nodeType: fc.constantFrom(...TYPES), members: fc.integer({ min: 1, max: 8 }) }), {
      minLength: 1,
      maxLength: 9,
    }),
    joins: fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 20 }),
  })
  .filter(({ headings }) => headings.reduce((sum, { members }) => sum + members, 0) <= 24);

describe('what the map does not show', () => {
  test('lies neither over one another nor over a box of the steps', () => {
    fc.assert(
      fc.property(foldedMaps, (map) => {
        const { ground, said, members } = folded(map);
        const steps = buildSteps(ground, said);
        expect(members.filter((key) => !steps.hasNode(key))).toEqual([]);
        const boxes = steps.mapNodes((key, { x, y }) => ({ key, x, y }));
        const over = boxes.flatMap((a, at) =>
          boxes
            .slice(at + 1)
            .filter((b) => Math.abs(a.x - b.x) < 150 && Math.abs(a.y - b.y) < 50)
            .map((b) => bare(`${a.key} ${b.key}`)),
        );
        expect(over).toEqual([]);
      }),
      { numRuns: rounds(200) },
    );
  });

  test('stands near its heading', () => {
    fc.assert(
      fc.property(foldedMaps, (map) => {
        const { ground, said } = folded(map);
        buildSteps(ground, said).forEachNode((key, { x, y }) => {
          const home = ground.places.get(ground.homes.get(key as never)!)!;
          expect(Math.abs(x - home.x)).toBeLessThanOrEqual(2 * 176);
          expect(Math.abs(y - home.y)).toBeLessThanOrEqual(5 * 60);
        });
      }),
      { numRuns: rounds(50) },
    );
  });

  test('stands near what it is joined to where it has no heading, one after the other', () => {
    const ground = tinyDrawing(
      ['a', 'b', 'c', { key: 'x', bundle: 'a' }, { key: 'y', bundle: 'b' }, { key: 'z', bundle: 'c' }, 'p', 'q'],
      ['a + p', 'p + q'],
      { a: [-900, 0], b: [0, 0], c: [900, 0] },
      cutOf('headings', []),
    );
    const steps = buildSteps(ground, spoken(['b'], ['a-drives-p-plus', 'p-drives-q-plus']));
    const xOf = (key: string): number => steps.getNodeAttribute(id(key), 'x');
    expect(Math.abs(xOf('p') - xOf('a'))).toBeLessThanOrEqual(2 * 176);
    expect(Math.abs(xOf('q') - xOf('p'))).toBeLessThanOrEqual(2 * 176);
  });

  test('is left out with its claims where there is more of it than 24, and what the map shows stays', () => {
    const claims = ['h0 + h1', 'h0 + h1-0', 'h1-0 + h0-0'];
    const drawnOf = (members: number): { nodes: number; edges: unknown } => {
      const filed = Array.from({ length: members }, (_, at) => ({
        key: `h${at % 2}-${at >> 1}`,
        bundle: `h${at % 2}`,
      }));
      const ground = tinyDrawing(['h0', 'h1', ...filed], claims, { h1: [300, 0] }, cutOf('outline', []));
      const steps = buildSteps(
        ground,
        spoken(
          ['h0', 'h1', ...filed.map(({ key }) => key)],
          ['h0-drives-h1-plus', 'h0-drives-h1-0-plus', 'h1-0-drives-h0-0-plus'],
        ),
      );
      return { nodes: steps.order, edges: bare(steps.edges()) };
    };
    expect(drawnOf(24)).toEqual({
      nodes: 26,
      edges: ['h0-drives-h1-plus', 'h0-drives-h1-0-plus', 'h1-0-drives-h0-0-plus'],
    });
    expect(drawnOf(25)).toEqual({ nodes: 2, edges: ['h0-drives-h1-plus'] });
  });
});

test('parallel claims of two signs are two arrows that share no port', () => {
  const ground = tinyDrawing(['a', 'b'], ['a + b', 'a - b', 'b + a'], { b: [300, 0] });
  expect(ground.graph.size).toBe(2);
  const steps = buildSteps(ground, spoken([], ['a-drives-b-plus', 'a-drives-b-minus', 'b-drives-a-plus']));
  expect(bare(steps.mapEdges((key, { sign }) => [key, sign]))).toEqual([
    ['a-drives-b-plus', '+'],
    ['a-drives-b-minus', '-'],
    ['b-drives-a-plus', '+'],
  ]);
  for (const node of ['a', 'b'].map(id)) {
    const ports = steps.mapEdges((_, { sourcePort, targetPort }, source) => {
      const { side, along } = source === node ? sourcePort : targetPort;
      return `${side} ${along}`;
    });
    expect(new Set(ports).size).toBe(3);
  }
});

test('what the paper does not have is passed over', () => {
  const ground = tinyDrawing(['a', 'b'], ['a + b'], { b: [300, 0] });
  const steps = buildSteps(ground, spoken(['a', 'gone'], ['gone-drives-a-plus']));
  expect(bare([steps.nodes(), steps.edges()])).toEqual([['a'], []]);
});
