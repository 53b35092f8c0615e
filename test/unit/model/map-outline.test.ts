import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leftOut, mapArrow, outlineMap } from '../../../client/model/map-outline.ts';
import type { MapArrow, MapOutline } from '../../../client/model/map-outline.ts';
import { buildCausalIndex, toGraphology } from '../../../server/causality/causal-index.ts';
import { findOutline, findOutlineChains } from '../../../server/causality/outline/outline.ts';
import type { Cut } from '../../../server/contract/cut.ts';
import type { Graph } from '../../../server/contract/graph.ts';
import { bare } from '../../fixtures/keys.ts';
import { rounds } from '../../rounds.ts';
import { headingsByDefinition, standingByDefinition, visibleByDefinition } from '../causality/brute-force-outline.ts';
import {
  answerOr,
  crowdedQuestions,
  cutOf,
  questions,
  type Named,
  type OutlineQuestion,
} from '../causality/outline-questions.ts';
import { chain, graphOf, linkKey, type Link } from '../causality/tiny-graph.ts';
import { tinyMap } from '../layout/tiny-map.ts';

/** A question with what filters leave out: some nodes with the edges at them, and some edges. */
interface Filtered {
  question: OutlineQuestion;
  hidden: string[];
  left: string[];
}

const filtered = (from: typeof questions): fc.Arbitrary<Filtered> =>
  from.chain((question) =>
    fc.record({
      question: fc.constant(question),
      hidden: fc.uniqueArray(fc.constantFrom(...question.tiny.names), { maxLength: 4 }),
      left: fc.subarray(question.tiny.links.map(linkKey)),
    }),
  );

function without(graph: Graph, hidden: readonly string[], left: readonly string[]): Graph {
  const isHidden = (node: string): boolean => hidden.includes(bare(node));
  return {
    ...graph,
    nodes: graph.nodes.filter((node) => !isHidden(node.key)),
    edges: graph.edges.filter(
      (edge) => !left.includes(bare<string>(edge.key)) && !isHidden(edge.source) && !isHidden(edge.target),
    ),
  };
}

function claimsOf({ arrows }: MapOutline): MapArrow[] {
  return inOrder(arrows.filter(({ kind }) => kind === 'claim'));
}

function inOrder<Arrow extends { source: string; target: string }>(arrows: readonly Arrow[]): Arrow[] {
  const nameOf = ({ source, target }: Arrow): string => `${source} ${target}`;
  return arrows.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** What the sign and the line of an arrow have to say of some claims. */
function saidBy(links: readonly Link[]): Pick<MapArrow, 'sign' | 'inferred'> {
  const signs = new Set(links.map(({ polarity }) => polarity));
  const [first] = signs;
  const sign = signs.has('+') && signs.has('-') ? '±' : signs.has('?') ? '?' : first!;
  return { sign, inferred: links.every(({ status }) => status === 'inferred') };
}

const EVERYTHING: Cut = { depth: 'everything', open: [] };

/** Nodes that the map draws, each with what it may stand for, hidden or not. */
function standingOf({ question, hidden }: Filtered): Map<string, string[]> {
  const { tiny, depth, open } = question;
  const visible = visibleByDefinition(tiny, depth, open);
  const drawn = visible.filter((box) => !hidden.includes(box));
  return new Map(drawn.map((box) => [box, standingByDefinition(tiny, visible, box)]));
}

describe('without filters', () => {
  test('boxes, claim arrows and caption are those of the outline, at every depth and whatever is open', () => {
    fc.assert(
      fc.property(questions, ({ tiny, depth, open }) => {
        const graph = graphOf(tiny);
        const cut = cutOf(depth, open);
        const map = answerOr(() => outlineMap(graph, graph, cut));
        const outline = answerOr(() => findOutline(buildCausalIndex(toGraphology(graph)), cut));
        if (typeof map === 'string' || typeof outline === 'string') {
          expect(map).toBe(outline);
          return;
        }
        expect(map.boxes.map(({ node, filed, open: isOpen }) => [node.key, filed, isOpen])).toEqual(
          outline.nodes.map((box) => [box.key, box.filed, cut.open.includes(box.key)]),
        );
        const told = ({
          source,
          target,
          edges,
          inferred,
          delay,
          steps,
        }: (typeof outline.arrows)[number] | MapArrow) => ({
          source,
          target,
          edges,
          inferred,
          delay,
          steps,
        });
        const claims = outline.arrows.filter(({ kind }) => kind === 'claim');
        expect(claimsOf(map).map(told)).toEqual(inOrder(claims).map(told));
        const linkOf = new Map(tiny.links.map((link) => [linkKey(link), link]));
        for (const { edges, sign, inferred } of claimsOf(map))
          expect({ sign, inferred }).toEqual(saidBy(bare<string[]>([...edges]).map((edge) => linkOf.get(edge)!)));
        expect(map.caption).toEqual(outline.caption);
      }),
      { numRuns: rounds(300) },
    );
  });

  test('there is no chain among its arrows, and no two arrows have one key, chains among them', () => {
    fc.assert(
      fc.property(questions, ({ tiny, depth, open }) => {
        const graph = graphOf(tiny);
        const cut = cutOf(depth, open);
        const map = answerOr(() => outlineMap(graph, graph, cut));
        if (typeof map === 'string') return;
        expect(map.arrows.filter(({ kind }) => kind === 'chain')).toEqual([]);
        const index = buildCausalIndex(toGraphology(graph));
        const chains = findOutlineChains(index, cut, []).arrows.map((arrow) => mapArrow(index, arrow));
        const keys = [...map.arrows, ...chains].map((arrow) => arrow.key);
        expect(keys.length).toBe(new Set(keys).size);
      }),
      { numRuns: rounds(200) },
    );
  });
});

describe('the key of an arrow', () => {
  const PARTS = ['a', 'b', 'h', { key: 'p', bundle: 'h' }, { key: 'q', bundle: 'h' }];
  const keysIn = (edges: string[], cut: Cut): string[] => {
    const graph = tinyMap(PARTS, ['p PART_OF h', 'q PART_OF h', ...edges]);
    return bare(outlineMap(graph, graph, cut).arrows.map((arrow) => arrow.key));
  };

  test('is that of its claim where that is the only one and joins the two boxes themselves', () => {
    expect(keysIn(['a + b', 'h - b'], cutOf('outline', []))).toEqual(['a-drives-b-plus', 'h-drives-b-minus']);
  });

  test('is made of its ends where the claim is of a part, or where there are several', () => {
    expect(keysIn(['a + p', 'b + a', 'b - a'], cutOf('outline', []))).toEqual(['a claim h', 'b claim a']);
    expect(keysIn(['a + p', 'b + a', 'b - a'], cutOf('outline', ['h']))).toEqual([
      'a-drives-p-plus',
      'b claim a',
      'p-part-of-h',
      'q-part-of-h',
    ]);
  });

  test('stays the claim’s own where filters leave one of several', () => {
    const graph = tinyMap(PARTS, ['b + a', 'b - a']);
    const map = outlineMap(graph, without(graph, [], ['b-drives-a-plus']), cutOf('outline', []));
    expect(bare(map.arrows)).toMatchObject([{ key: 'b-drives-a-minus', sign: '-', edges: ['b-drives-a-minus'] }]);
  });

  test('of structure follows the same rule, and is another than that of claims between the same two', () => {
    expect(keysIn(['a REQUIRES b', 'a IS_A b', 'a + b', 'a - b', 'b REQUIRES a'], EVERYTHING)).toEqual([
      'a claim b',
      'p-part-of-h',
      'q-part-of-h',
      'a structure b',
      'b-requires-a',
    ]);
  });
});

describe('filters', () => {
  test('hide boxes and claims and change nothing else: what remains of an arrow is drawn, and nothing in its place', () => {
    fc.assert(
      fc.property(filtered(questions), ({ question: { tiny, depth, open }, hidden, left }) => {
        const graph = graphOf(tiny);
        const cut = cutOf(depth, open);
        const whole = answerOr(() => outlineMap(graph, graph, cut));
        if (typeof whole === 'string') return;
        const shown = without(graph, hidden, left);
        const map = outlineMap(graph, shown, cut);
        const kept = new Set<string>(shown.nodes.map((node) => node.key));
        expect(map.boxes).toEqual(whole.boxes.filter(({ node }) => kept.has(node.key)));
        const keptEdges = new Set<string>(shown.edges.map((edge) => edge.key));
        const expected = claimsOf(whole).flatMap(({ source, target, edges }) => {
          const own = edges.filter((edge) => keptEdges.has(edge));
          return own.length > 0 && kept.has(source) && kept.has(target) ? [{ source, target, edges: own }] : [];
        });
        expect(claimsOf(map).map(({ source, target, edges }) => ({ source, target, edges }))).toEqual(expected);
        const linkOf = new Map(tiny.links.map((link) => [linkKey(link), link]));
        for (const { edges, sign, inferred } of claimsOf(map))
          expect({ sign, inferred }).toEqual(saidBy(bare<string[]>([...edges]).map((edge) => linkOf.get(edge)!)));
        expect(map.arrows.filter(({ kind }) => kind === 'chain')).toEqual([]);
      }),
      { numRuns: rounds(300) },
    );
  });

  test('leave out claims, and structure is none', () => {
    const graph = tinyMap(['a', 'b', 'c'], ['a + b', 'b - c', 'a PART_OF c']);
    expect(leftOut(graph, graph)).toEqual([]);
    expect(bare(leftOut(graph, without(graph, ['c'], [])))).toEqual(['b-drives-c-minus']);
  });

  const captionTells = ({ question, hidden, left }: Filtered): void => {
    const graph = graphOf(question.tiny);
    const cut = cutOf(question.depth, question.open);
    const map = answerOr(() => outlineMap(graph, without(graph, hidden, left), cut));
    if (typeof map === 'string') return;
    const shown = new Set(claimsOf(map).flatMap(({ edges }) => bare<string[]>([...edges])));
    const links = question.tiny.links.filter((link) => shown.has(linkKey(link)));
    const standing = new Set([...standingOf({ question, hidden, left }).values()].flat()).size;
    expect(bare(map.caption)).toEqual({
      boxes: map.boxes.length,
      standing,
      elsewhere: question.tiny.names.length - standing,
      claimsShown: shown.size,
      claims: question.tiny.links.length,
      stated: links.filter(({ status }) => status !== 'inferred').length,
      lessening: links
        .filter(({ polarity }) => polarity === '-')
        .map(linkKey)
        .sort(),
      denied: [],
    });
  };

  test('that leave out claims leave the caption with those that are drawn', () => {
    fc.assert(
      fc.property(filtered(questions), (drawn) => captionTells({ ...drawn, hidden: [] })),
      { numRuns: rounds(200) },
    );
  });

  test('that leave out nodes leave the caption with what is drawn', () => {
    const tiny: Named = {
      names: ['h', 'p', 'x'],
      nodes: { h: {}, p: { bundle: 'h' }, x: {} },
      links: chain('p + x'),
      parts: [['p', 'h']],
    };
    fc.assert(fc.property(filtered(questions), captionTells), {
      numRuns: rounds(200),
      examples: [[{ question: { tiny, depth: 'outline', open: [] }, hidden: ['h'], left: [] }]],
    });
  });
});

describe('structure', () => {
  const NODES = ['a', 'b', 'c', { key: 'x', bundle: 'a' }, { key: 'y', bundle: 'b' }, { key: 'z', bundle: 'c' }];
  const EDGES = ['x PART_OF a', 'a REQUIRES b', 'x REQUIRES y', 'z IS_A b', 'z REQUIRES b'];
  const structureIn = (cut: Cut, ...hidden: string[]): unknown => {
    const graph = tinyMap(NODES, EDGES);
    const { arrows } = outlineMap(graph, without(graph, hidden, []), cut);
    return bare(arrows.map(({ source, target, kind, sign, edges }) => [source, target, kind, sign, edges.length]));
  };

  test('joins two visible nodes themselves, never those that stand for others', () => {
    expect(structureIn(cutOf('outline', []))).toEqual([['a', 'b', 'structure', null, 1]]);
    expect(structureIn(cutOf('outline', ['a', 'c']))).toEqual([
      ['x', 'a', 'structure', null, 1],
      ['a', 'b', 'structure', null, 1],
      ['z', 'b', 'structure', null, 2],
    ]);
    expect(structureIn(EVERYTHING, 'y')).toEqual([
      ['x', 'a', 'structure', null, 1],
      ['a', 'b', 'structure', null, 1],
      ['z', 'b', 'structure', null, 2],
    ]);
  });

  test('is not drawn at headings, whatever is open', () => {
    expect(structureIn(cutOf('headings', ['a', 'b', 'c']))).toEqual([]);
  });
});

describe('what the paper denies', () => {
  const NODES = ['a', 'b', 'c', { key: 'x', bundle: 'a' }, { key: 'y', bundle: 'b' }, { key: 'z', bundle: 'c' }];
  const EDGES = ['x PART_OF a', 'a 0 b', 'x 0 b', 'z 0 y ~', 'z + y', 'c REQUIRES b', 'c 0 b'];
  const mapIn = (cut: Cut): MapOutline => {
    const graph = tinyMap(NODES, EDGES);
    return outlineMap(graph, graph, cut);
  };
  const deniedIn = (cut: Cut): unknown =>
    bare(
      mapIn(cut)
        .arrows.filter(({ kind }) => kind === 'denied')
        .map(({ key, source, target, sign, inferred }) => [key, source, target, sign, inferred]),
    );

  test('joins its own two nodes where both are visible, beside claims and structure', () => {
    expect(deniedIn(cutOf('outline', []))).toEqual([
      ['a-drives-b-zero', 'a', 'b', '0', false],
      ['c-drives-b-zero', 'c', 'b', '0', false],
    ]);
    expect(deniedIn(EVERYTHING)).toEqual([
      ['a-drives-b-zero', 'a', 'b', '0', false],
      ['x-drives-b-zero', 'x', 'b', '0', false],
      ['z-drives-y-zero', 'z', 'y', '0', true],
      ['c-drives-b-zero', 'c', 'b', '0', false],
    ]);
  });

  test('is not drawn at headings, where the caption alone counts it', () => {
    expect(deniedIn(cutOf('headings', ['a', 'b', 'c']))).toEqual([]);
    const { claims, denied } = mapIn(cutOf('headings', [])).caption;
    expect([claims, denied.length]).toEqual([1, 4]);
  });

  test('is on no claim arrow', () => {
    const { arrows } = mapIn(EVERYTHING);
    expect(bare(arrows.filter(({ kind }) => kind === 'claim').map(({ edges }) => edges))).toEqual([
      ['z-drives-y-plus'],
    ]);
  });
});

describe('the home of a node', () => {
  const homesOf = ({ question: { tiny, depth, open }, hidden, left }: Filtered): Map<string, string> | null => {
    const graph = graphOf(tiny);
    const map = answerOr(() => outlineMap(graph, without(graph, hidden, left), cutOf(depth, open)));
    return typeof map === 'string' ? null : bare(new Map<string, string>(map.homes));
  };

  test('is itself, else a box that stands for it, else the heading that it is filed under', () => {
    fc.assert(
      fc.property(filtered(fc.oneof(questions, crowdedQuestions)), (filter) => {
        const { tiny } = filter.question;
        const homes = homesOf(filter);
        if (homes === null) return;
        const standing = standingOf(filter);
        const headings = headingsByDefinition(tiny);
        for (const node of tiny.names) {
          const boxes = [...standing.keys()].filter((box) => standing.get(box)!.includes(node));
          const bundle = tiny.nodes?.[node]?.bundle;
          const home = homes.get(node);
          if (standing.has(node)) expect([node, home]).toEqual([node, node]);
          else if (boxes.length > 0) expect(boxes).toContain(home);
          else if (bundle === undefined || !standing.has(bundle)) expect([node, home]).toEqual([node, undefined]);
          else if (headings.includes(bundle)) expect([node, home]).toEqual([node, bundle]);
        }
      }),
      { numRuns: rounds(300) },
    );
  });

  test('is none where its bundle names no heading', () => {
    const tiny: Named = {
      names: ['a', 'part', 'x', 'y'],
      nodes: { a: {}, part: {}, x: { bundle: 'a' }, y: { bundle: 'part' } },
      links: [],
      parts: [['part', 'a']],
    };
    const homes = homesOf({ question: { tiny, depth: 'outline', open: [] }, hidden: ['x'], left: [] });
    expect(homes?.get('x')).toBeUndefined();
  });
});
