import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeWord, movedBy, suggestChanges, withChange } from '../../../client/model/changes.ts';
import {
  consequencesOf,
  courseOf,
  countAdvantages,
  wholePercent,
} from '../../../client/panels/what-if/consequences.ts';
import { consequenceOverlay } from '../../../client/panels/what-if/consequence-overlay.ts';
import { toGraphology } from '../../../server/causality/causal-index.ts';
import type { EdgeKey, NodeKey } from '../../../server/contract/ids.ts';
import type { WhatIfNode } from '../../../server/contract/what-if.ts';
import { tinyGraph } from './tiny-graph.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

const graph = tinyGraph(
  {
    law: { type: 'Countermeasure' },
    rule: { type: 'Countermeasure', bundle: 'law' },
    clause: { type: 'Countermeasure', bundle: 'law' },
    trust: { type: 'Factor' },
    gain: { type: 'Advantage' },
    fame: { type: 'Advantage' },
    calm: { type: 'Advantage' },
    ease: { type: 'Mechanism' },
  },
  [{ edge: 'rule PART_OF law' }, { edge: 'clause PART_OF rule' }, { edge: 'rule ADDRESSES trust +' }],
);
const dataGraph = toGraphology(graph);
const [law, rule, clause] = ['law', 'rule', 'clause'].map(id) as [NodeKey, NodeKey, NodeKey];

describe('what is moved', () => {
  test('is a heading with its parts, but for those that have a slider of their own', () => {
    const changes = [
      { key: law, value: 1 },
      { key: rule, value: -0.5 },
    ];
    expect(bare([...movedBy(dataGraph, changes, true)])).toEqual(
      bare([
        [law, 1],
        [rule, -0.5],
        [clause, 1],
      ]),
    );
    expect(bare([...movedBy(dataGraph, changes, false)])).toEqual(
      bare([
        [law, 1],
        [rule, -0.5],
      ]),
    );
  });

  test('keeps its place when it is moved further', () => {
    const changes = withChange(withChange([], law, 1), rule, 0.3);
    expect(bare(withChange(changes, law, 0))).toEqual(
      bare([
        { key: law, value: 0 },
        { key: rule, value: 0.3 },
      ]),
    );
  });

  test('is said in words that mirror one another, from fully to not at all', () => {
    expect(bare([1, 0.9, 0.7, 0.6, 0.4, 0.3, 0.1].map(changeWord))).toEqual([
      'upFully',
      'upMuch',
      'upMuch',
      'upHalf',
      'upHalf',
      'upSlightly',
      'upSlightly',
    ]);
    expect(changeWord(0)).toBe('held');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), (tenths) => {
        expect(changeWord(-tenths / 10)).toBe(changeWord(tenths / 10).replace('up', 'down'));
      }),
    );
  });

  test('may begin with a heading of policies', () => {
    expect(bare(suggestChanges(graph.nodes))).toEqual(bare([law]));
  });
});

function node(key: string, band: [number, number], agreement = 1): WhatIfNode {
  const change = (band[0] + band[1]) / 2;
  const sign = change > 0 ? '+' : '-';
  return { key: id(key) as NodeKey, change, sign: change === 0 ? '?' : sign, agreement, band, paths: [] };
}

describe('what follows', () => {
  test.each([
    [[0.1, 0.5], 'up'],
    [[-0.5, -0.1], 'down'],
    [[-0.1, 0.5], 'open'],
    [[0, 0.5], 'open'],
    [[-0.5, 0.5], 'open'],
    [[0, 0], 'still'],
  ] as const)('within the band %j goes %s', ([low, high], course) => {
    expect(courseOf({ change: (low + high) / 2, band: [low, high] })).toBe(course);
  });

  const moved = new Map([[law, 1]]);
  const groups = consequencesOf(
    dataGraph,
    [
      node('ease', [-0.4, -0.2]),
      node('fame', [-0.1, 0.3], 0.7),
      node('gain', [0.1, 0.2]),
      node('law', [1, 1]),
      node('trust', [0.2, 0.4]),
    ],
    moved,
  );

  test('comes with the advantages first, the surest before the others, and without what was moved', () => {
    expect(bare(groups.map(({ nodeType, nodes }) => [nodeType, nodes.map(({ key }) => key)]))).toEqual([
      ['Advantage', ['gain', 'fame']],
      ['Mechanism', ['ease']],
      ['Factor', ['trust']],
    ]);
  });

  test('is good or bad only where its direction is sure', () => {
    const effects = groups.flatMap(({ nodes }) => nodes.map(({ key, course, effect }) => [key, course, effect]));
    expect(bare(effects)).toEqual([
      ['gain', 'up', 'good'],
      ['fame', 'open', 'unknown'],
      ['ease', 'down', 'bad'],
      ['trust', 'up', 'good'],
    ]);
  });

  test('is counted over all advantages that were not moved', () => {
    const counts = { up: 1, down: 0, open: 1, still: 0 };
    expect(countAdvantages(dataGraph, groups[0]!.nodes, moved)).toEqual({ ...counts, none: 1 });
    const alsoCalm = new Map([...moved, [id('calm') as NodeKey, 1]]);
    expect(countAdvantages(dataGraph, groups[0]!.nodes, alsoCalm)).toEqual({ ...counts, none: 0 });
  });

  test('is 100 percent only where all agree', () => {
    expect(bare([1, 0.999, 0.97, 0.29, 0].map(wholePercent))).toEqual([100, 99, 97, 29, 0]);
  });
});

test('the map shows each direction, with the percentage where not all weightings agree, and the chains there', () => {
  const legend = { up: 'rises', down: 'falls', open: 'either' };
  const groups = consequencesOf(
    dataGraph,
    [node('gain', [0.1, 0.2]), node('fame', [-0.2, 0.3], 0.7), node('calm', [0, 0]), node('ease', [-0.3, -0.1], 0.99)],
    new Map(),
  );
  const [gain, ...others] = groups.flatMap(({ nodes }) => nodes);
  const path = { nodes: [law], edges: [id('e') as EdgeKey], sign: '+' as const };
  const { nodes, edges, legend: entries } = consequenceOverlay([{ ...gain!, paths: [path] }, ...others], legend);
  expect(bare(Object.fromEntries(nodes))).toEqual({
    gain: { tone: 'positive' },
    fame: { tone: 'unknown', mark: '?70%' },
    ease: { tone: 'negative', mark: '−99%' },
  });
  expect(bare([...edges])).toEqual([['e', {}]]);
  expect(bare(entries.map(({ text }) => text))).toEqual(['rises', 'falls', 'either']);
});
