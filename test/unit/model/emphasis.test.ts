import { expect, test } from 'vitest';
import { brightOf, selectedOf } from '../../../client/model/emphasis.ts';
import type { Bright, Chosen, Hovered, Spoken } from '../../../client/model/emphasis.ts';
import { EdgeKeySchema, NodeKeySchema } from '../../../server/contract/ids.ts';
import { tinyDrawing } from './tiny-drawing.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

const DRAWN = tinyDrawing(
  ['head', { key: 'in', bundle: 'head' }, 'a', 'b', 'c'],
  ['in + a', 'in - a', 'a + b', 'b + c'],
  {},
  new Set(),
);
const NOBODY: Hovered = { node: null, edge: null };
const IN_A = EdgeKeySchema.parse(id('in-drives-a-plus'));
const GATHERED = `${id('head')} causal ${id('a')}`;

function bright(hovered: Hovered, spoken: Spoken | null = null, selection: Chosen = null): unknown {
  const answer: Bright | null = brightOf(DRAWN, hovered, spoken, selection);
  return answer && { nodes: [...answer.nodes].sort(), edges: [...answer.edges].sort() };
}

const node = (key: string): Chosen => ({ kind: 'node', key: NodeKeySchema.parse(id(key)) });
const spoken = (nodes: string[], edges: string[]): Spoken => ({
  nodes: new Set(nodes.map((key) => NodeKeySchema.parse(id(key)))),
  edges: new Set(edges.map((key) => EdgeKeySchema.parse(id(bare(key))))),
});
const AROUND_A = { nodes: ['a', 'b', 'head'], edges: ['a-drives-b-plus', GATHERED] };

test('nothing fades while nothing is hovered, spoken of or selected', () => {
  expect(bright(NOBODY)).toBeNull();
});

test('a hovered or selected node keeps its neighbours and the arrows to them', () => {
  expect(bare(bright({ node: id('a'), edge: null }))).toEqual(bare(AROUND_A));
  expect(bare(bright(NOBODY, null, node('a')))).toEqual(bare(AROUND_A));
});

test('an arrow keeps its ends; one of a gathered arrow stands for all of it', () => {
  expect(bare(bright({ node: null, edge: GATHERED }))).toEqual(bare({ nodes: ['a', 'head'], edges: [GATHERED] }));
  expect(bare(bright(NOBODY, null, { kind: 'edge', key: IN_A }))).toEqual(
    bare({ nodes: ['a', 'head'], edges: [GATHERED] }),
  );
});

test('every arrow between two nodes is kept when they are chosen together', () => {
  const both: Chosen = {
    kind: 'bundle-edge',
    source: NodeKeySchema.parse(id('head')),
    target: NodeKeySchema.parse(id('a')),
  };
  expect(bare(bright(NOBODY, null, both))).toEqual(bare({ nodes: ['a', 'head'], edges: [GATHERED] }));
});

test('what a panel speaks of is mapped to the headings that stand for it', () => {
  expect(bare(bright(NOBODY, spoken(['in', 'c'], [IN_A])))).toEqual(
    bare({ nodes: ['a', 'c', 'head'], edges: [GATHERED] }),
  );
});

test('the pointer goes before the panel, and the panel before the selection', () => {
  const panel = spoken(['c'], []);
  expect(bare(bright({ node: id('a'), edge: null }, panel, node('b')))).toEqual(bare(AROUND_A));
  expect(bare(bright(NOBODY, panel, node('b')))).toEqual({ nodes: ['c'], edges: [] });
});

test('a selection that is not drawn fades nothing', () => {
  expect(bright(NOBODY, null, node('gone'))).toBeNull();
  expect(bright(NOBODY, null, { kind: 'edge', key: EdgeKeySchema.parse(id('gone')) })).toBeNull();
});

test('a node that is folded away is selected in its heading', () => {
  expect(bare([...selectedOf(DRAWN, node('in'))])).toEqual(['head']);
  expect(bare([...selectedOf(DRAWN, null)])).toEqual([]);
});
