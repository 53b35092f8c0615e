import { describe, expect, test } from 'vitest';
import { buildCausalIndex, toGraphology } from '../../../server/causality/causal-index.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { answer } from '../../../client/reasoning/answer.ts';
import { findSupport } from '../../../client/reasoning/support.ts';
import { edgesOfSet, viewTargets } from '../../../client/panels/policies/policies-model.ts';
import { tinyGraph } from './tiny-graph.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

const dataGraph = toGraphology(
  tinyGraph(
    {
      help: { type: 'Countermeasure' },
      harm: { type: 'Countermeasure' },
      guess: { type: 'Countermeasure' },
      addressed: { type: 'Factor' },
      between: { type: 'Mechanism' },
      guessed: { type: 'Factor' },
      alone: { type: 'Factor' },
      gain: { type: 'Advantage' },
      other: { type: 'Advantage' },
    },
    [
      { edge: 'help ADDRESSES addressed +' },
      { edge: 'harm ADDRESSES addressed -' },
      { edge: 'guess ADDRESSES guessed +', inferred: true },
      { edge: 'addressed DRIVES between +' },
      { edge: 'between DRIVES gain +' },
      { edge: 'guessed DRIVES gain +' },
      { edge: 'alone DRIVES gain +' },
      { edge: 'alone DRIVES other +' },
    ],
  ),
);
const index = buildCausalIndex(dataGraph);
const [gain, other] = ['gain', 'other'].map(id) as NodeKey[] as [NodeKey, NodeKey];
const query = { targets: [gain, other], maxLength: 8, lift: true, allowUnknown: false };

describe('policies for some targets', () => {
  const support = findSupport(index, query);
  const views = viewTargets(dataGraph, support);

  test('are listed for each target in the order of the question, good ones first', () => {
    expect(
      bare(views.map(({ target, policies }) => [target, policies.map(({ key, effect }) => [key, effect])])),
    ).toEqual([
      [
        'gain',
        [
          ['guess', 'good'],
          ['help', 'good'],
          ['harm', 'bad'],
        ],
      ],
      ['other', []],
    ]);
    expect(views[0]?.counts).toEqual({ good: 2, bad: 1, mixed: 0, unknown: 0, unjudged: 0 });
  });

  test('what no policy addresses on the way is told apart by how far policies come', () => {
    const gaps = views.map((view) => view.gaps.map(({ kind, lines }) => [kind, ...lines.map(({ key }) => key)]));
    expect(bare(gaps)).toEqual([
      [
        ['unreached', 'alone'],
        ['indirect', 'between'],
        ['inferred', 'guessed'],
      ],
      [['unreached', 'alone']],
    ]);
  });

  test('the smallest sets are those of the HTTP interface, and each points at its chains', () => {
    expect(bare(support.minimal)).toMatchObject({ size: 1, uncoverable: ['other'] });
    expect(bare(support.minimal.sets.map(({ policies }) => policies))).toEqual([['guess'], ['help']]);
    const [, help] = support.minimal.sets;
    expect(bare(edgesOfSet(help!, views))).toEqual([
      'help-addresses-addressed-plus',
      'addressed-drives-between-plus',
      'between-drives-gain-plus',
    ]);
  });

  test('come through the worker’s answer, and a target that is left out says so', () => {
    expect(bare(answer(index, { kind: 'support', query }))).toEqual(bare({ status: 'ready', answer: support }));
    const gone = { ...query, targets: [id('nowhere') as NodeKey] };
    expect(bare(answer(index, { kind: 'support', query: gone }))).toEqual({ status: 'left-out' });
  });

  test('a policy whose direction the paper leaves open serves a target only where that is asked for', () => {
    const vague = tinyGraph({ vague: { type: 'Countermeasure' }, gain: { type: 'Advantage' } }, [
      { edge: 'vague ADDRESSES gain ?' },
    ]);
    const vagueIndex = buildCausalIndex(toGraphology(vague));
    const asked = { ...query, targets: [gain] };
    const { minimal } = findSupport(vagueIndex, asked);
    expect(bare([minimal.sets, minimal.uncoverable])).toEqual(bare([[], [gain]]));
    const open = findSupport(vagueIndex, { ...asked, allowUnknown: true }).minimal;
    expect(bare([open.sets.map(({ policies }) => policies), open.uncoverable])).toEqual([[['vague']], []]);
  });

  test('a limit that was hit is said', () => {
    expect(support.isTruncated).toBe(false);
    expect(findSupport(index, query, { pathCap: 1 }).isTruncated).toBe(true);
  });
});
