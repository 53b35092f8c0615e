import { expect, test } from 'vitest';
import { brightOf, brightSteps, selectedOf, stepsWanted } from '../../../client/model/emphasis.ts';
import type { Bright, Chosen, Hovered } from '../../../client/model/emphasis.ts';
import { indexOf } from '../../../client/model/graph-index.ts';
import { buildMapGraph } from '../../../client/model/map-graph.ts';
import { mapArrow, outlineMap } from '../../../client/model/map-outline.ts';
import type { Ground, Spoken } from '../../../client/model/steps.ts';
import { findOutlineChains } from '../../../server/causality/outline/outline.ts';
import { EdgeKeySchema, NodeKeySchema } from '../../../server/contract/ids.ts';
import { tinyDrawing } from './tiny-drawing.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

const CUT = { depth: 'outline', open: [] } as const;
const DRAWN = tinyDrawing(
  ['head', { key: 'in', bundle: 'head' }, { key: 'filed', bundle: 'head' }, 'a', 'b', 'c'],
  ['in PART_OF head', 'in + a', 'in - a', 'a + b', 'b + c', 'a + filed', 'filed - c'],
  { head: [-300, 0], b: [300, 0], c: [600, 0] },
  { ...CUT, open: [] },
);
const NOBODY: Hovered = { node: null, edge: null };
const IN_A = 'in-drives-a-plus';
const GATHERED = `${id('head')} claim ${id('a')}`;

function shown(answer: Bright | null): unknown {
  return bare(answer && { nodes: [...answer.nodes].sort(), edges: [...answer.edges].sort() });
}

function bright(hovered: Hovered, said: Spoken | null = null, selection: Chosen = null, ground: Ground = DRAWN) {
  return shown(brightOf(ground, hovered, said && brightSteps(ground, said), selection));
}

const node = (key: string): Chosen => ({ kind: 'node', key: NodeKeySchema.parse(id(key)) });
const edge = (key: string): Chosen => ({ kind: 'edge', key: EdgeKeySchema.parse(id(key)) });
const arrow = (source: string, target: string): Chosen => ({
  kind: 'arrow',
  source: NodeKeySchema.parse(id(source)),
  target: NodeKeySchema.parse(id(target)),
});
const spoken = (nodes: string[], edges: string[]): Spoken => ({
  nodes: new Set(nodes.map(id)),
  edges: new Set(edges.map(id)),
});
const AROUND_A = bare({ nodes: ['a', 'b', 'head'], edges: ['a-drives-b-plus', GATHERED] });
const HEAD_TO_A = bare({ nodes: ['a', 'head'], edges: [GATHERED] });

/** The same map with its chain `a ⇢ c`, which is drawn only while an end of it is hovered or selected. */
function withChains(): Ground {
  const { data, places } = DRAWN;
  const index = indexOf(data);
  const { boxes, arrows } = outlineMap(data, data, { ...CUT, open: [] });
  const chains = findOutlineChains(index, { ...CUT, open: [] }, []).arrows.map((chain) => mapArrow(index, chain));
  return { ...DRAWN, graph: buildMapGraph(boxes, [...arrows, ...chains], places, { showsChains: false, boxScale: 1 }) };
}

test('nothing fades while nothing is hovered, spoken of or selected', () => {
  expect(bright(NOBODY)).toBeNull();
});

test('a hovered or selected node keeps its neighbours and the arrows to them', () => {
  expect(bright({ node: id('a'), edge: null })).toEqual(AROUND_A);
  expect(bright(NOBODY, null, node('a'))).toEqual(AROUND_A);
});

test('and its chains, where they are known', () => {
  const expected = bare({
    nodes: ['a', 'b', 'c', 'head'],
    edges: [`${id('a')} chain ${id('c')}`, 'a-drives-b-plus', GATHERED],
  });
  expect(bright(NOBODY, null, node('a'), withChains())).toEqual(expected);
  expect(bright({ node: id('a'), edge: null }, null, null, withChains())).toEqual(expected);
});

test('an arrow keeps its ends; one claim of several selects the arrow that they share', () => {
  expect(bright({ node: null, edge: GATHERED })).toEqual(HEAD_TO_A);
  expect(bright(NOBODY, null, edge(IN_A))).toEqual(HEAD_TO_A);
});

test('an edge that only a chain uses selects nothing', () => {
  expect([...selectedOf(withChains(), edge('filed-drives-c-minus'))]).toEqual([]);
  expect(bright(NOBODY, null, edge('filed-drives-c-minus'), withChains())).toBeNull();
});

test('what is selected and on the map neither as a box nor on an arrow is a step over it', () => {
  const wanted = (selection: Chosen) => stepsWanted(withChains(), { spoken: null, selection });
  expect(wanted(edge('filed-drives-c-minus'))).toEqual(spoken([], ['filed-drives-c-minus']));
  expect(wanted(node('filed'))).toEqual(spoken(['filed'], []));
  expect([wanted(edge(IN_A)), wanted(node('a')), wanted(arrow('a', 'c')), wanted(null)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('every arrow from one box to another is kept when they are chosen together, the chain too', () => {
  expect(bright(NOBODY, null, arrow('head', 'a'))).toEqual(HEAD_TO_A);
  expect(bright(NOBODY, null, arrow('head', 'c'))).toBeNull();
  expect(bright(NOBODY, null, arrow('a', 'c'), withChains())).toEqual({ nodes: ['a', 'c'], edges: ['a chain c'] });
});

test('but not the arrow back, which says something else', () => {
  const ground = tinyDrawing(['a', 'b'], ['a + b', 'b - a'], { b: [300, 0] });
  expect(bare([...selectedOf(ground, arrow('a', 'b'))])).toEqual(['a-drives-b-plus']);
});

test('what a panel speaks of is drawn over the map as its very steps, folded nodes too', () => {
  expect(bright(NOBODY, spoken(['in', 'c'], [IN_A]))).toEqual({ nodes: ['a', 'c', 'in'], edges: [IN_A] });
  const steps = brightSteps(DRAWN, spoken(['in', 'c'], [IN_A]));
  expect(steps.graph).not.toBe(DRAWN.graph);
  expect(steps.graph.getNodeAttributes(id('c'))).toMatchObject({ x: 600, y: 0 });
});

test('the pointer goes before the panel, and the panel before the selection', () => {
  const panel = spoken(['c'], []);
  expect(bright({ node: id('a'), edge: null }, panel, node('b'))).toEqual(AROUND_A);
  expect(bright(NOBODY, panel, node('b'))).toEqual({ nodes: ['c'], edges: [] });
});

test('the pointer is on the steps where they are, and on the map where they are not', () => {
  const panel = spoken([], [IN_A, 'in-drives-a-minus', 'a-drives-b-plus', 'b-drives-c-plus']);
  const steps = brightSteps(DRAWN, panel);
  const at = (hovered: Partial<Hovered>): Bright | null => brightOf(DRAWN, { ...NOBODY, ...hovered }, steps, node('b'));
  expect(at({ node: id('a') })?.graph).toBe(steps.graph);
  expect(shown(at({ node: id('a') }))).toEqual({
    nodes: ['a', 'b', 'in'],
    edges: ['a-drives-b-plus', 'in-drives-a-minus', IN_A],
  });
  expect(shown(at({ edge: id(IN_A) }))).toEqual({ nodes: ['a', 'in'], edges: [IN_A] });
  expect(at({ node: id('head') })?.graph).toBe(DRAWN.graph);
  expect(shown(at({ node: id('head') }))).toEqual(HEAD_TO_A);
  expect(shown(at({ edge: GATHERED }))).toEqual(HEAD_TO_A);
});

test('a selection that is not drawn fades nothing', () => {
  expect(bright(NOBODY, null, node('gone'))).toBeNull();
  expect(bright(NOBODY, null, edge('gone'))).toBeNull();
  expect(bright(NOBODY, null, arrow('gone', 'a'))).toBeNull();
});

test('a node that is folded away is selected where it is at home: in what stands for it, or under what it is filed', () => {
  expect(bare([...selectedOf(DRAWN, node('in'))])).toEqual(['head']);
  expect(bare([...selectedOf(DRAWN, node('filed'))])).toEqual(['head']);
  expect([...selectedOf(DRAWN, null)]).toEqual([]);
});
