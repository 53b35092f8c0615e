import { describe, expect, test } from 'vitest';
import { buildCausalIndex, toGraphology } from '../../../server/causality/causal-index.ts';
import { compareReach } from '../../../server/causality/compare.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { answer } from '../../../client/reasoning/answer.ts';
import { findContrast } from '../../../client/reasoning/contrast.ts';
import { compareOverlay, groupCompared } from '../../../client/panels/compare/compare-model.ts';
import { suggestSides } from '../../../client/panels/compare/CompareSuggestions.tsx';
import { tinyGraph } from './tiny-graph.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

const graph = tinyGraph(
  {
    one: { type: 'Countermeasure' },
    other: { type: 'Countermeasure' },
    third: { type: 'Countermeasure' },
    in1: { bundle: 'one' },
    in2: { bundle: 'other' },
    in3: { bundle: 'third' },
    torn: { type: 'Factor' },
    shared: { type: 'Factor' },
    gain: { type: 'Advantage' },
    mine: {},
    yours: {},
  },
  [
    { edge: 'one ADDRESSES torn +' },
    { edge: 'other ADDRESSES torn -' },
    { edge: 'one ADDRESSES shared +' },
    { edge: 'other ADDRESSES shared +' },
    { edge: 'shared DRIVES gain +' },
    { edge: 'one DRIVES mine +' },
    { edge: 'other DRIVES yours -' },
    { edge: 'in1 PART_OF one' },
    { edge: 'in1 PART_OF third' },
  ],
);
const dataGraph = toGraphology(graph);
const index = buildCausalIndex(dataGraph);
const sides = { left: id('one') as NodeKey, right: id('other') as NodeKey };
const query = { ...sides, maxLength: 8, lift: true };

describe('two sides', () => {
  const groups = groupCompared(dataGraph, sides, findContrast(index, query));

  test('are told apart by who reaches what, advantages first, and what they pull apart before all', () => {
    const brief = groups.map(({ kind, lines }) => [
      kind,
      ...lines.map(({ key, left, right }) => `${key} ${left?.net} ${right?.net}`),
    ]);
    expect(bare(brief)).toEqual([
      ['opposed', 'torn positive negative'],
      ['onlyLeft', 'mine positive undefined'],
      ['both', 'gain positive positive', 'shared positive positive'],
      ['onlyRight', 'yours undefined negative'],
    ]);
  });

  test('are painted each in its tone, with the signs at the corners; what both pass is both', () => {
    const { nodes, edges } = compareOverlay(groups, sides, []);
    expect(bare(Object.fromEntries(nodes))).toEqual({
      one: { tone: 'left' },
      other: { tone: 'right' },
      torn: { tone: 'both', mark: '+|−' },
      mine: { tone: 'left', mark: '+' },
      gain: { tone: 'both', mark: '+' },
      shared: { tone: 'both', mark: '+' },
      yours: { tone: 'right', mark: '−' },
    });
    expect(bare(Object.fromEntries(edges))).toEqual({
      'one-addresses-torn-plus': { tone: 'left' },
      'other-addresses-torn-minus': { tone: 'right' },
      'one-addresses-shared-plus': { tone: 'left' },
      'other-addresses-shared-plus': { tone: 'right' },
      'shared-drives-gain-plus': { tone: 'both' },
      'one-drives-mine-plus': { tone: 'left' },
      'other-drives-yours-minus': { tone: 'right' },
    });
  });

  test('come with the answer of the HTTP interface; an overlap is no comparison', () => {
    expect(bare(findContrast(index, query).compared)).toEqual(bare(compareReach(index, query)));
    const overlap = { ...query, right: id('third') as NodeKey };
    expect(bare(answer(index, { kind: 'contrast', query: overlap }))).toEqual({ status: 'same' });
    expect(bare(answer(index, { kind: 'contrast', query: { ...overlap, lift: false } }))).toMatchObject({
      status: 'ready',
    });
  });

  test('are suggested among headings that do not overlap, and with what is chosen', () => {
    expect(bare(suggestSides(graph, dataGraph, null))).toEqual([
      ['one', 'other'],
      ['other', 'third'],
    ]);
    expect(bare(suggestSides(graph, dataGraph, sides.right))).toEqual([
      ['other', 'one'],
      ['other', 'third'],
    ]);
    expect(bare(suggestSides(graph, dataGraph, sides.left))).toEqual([['one', 'other']]);
  });
});
