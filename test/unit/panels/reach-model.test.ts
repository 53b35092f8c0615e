import { describe, expect, test } from 'vitest';
import { buildCausalIndex, toGraphology } from '../../../server/causality/causal-index.ts';
import { findReach } from '../../../server/causality/reach.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { Direction } from '../../../server/contract/reasoning.ts';
import { groupReach } from '../../../client/panels/reach/reach-model.ts';
import type { ReachGroups } from '../../../client/panels/reach/reach-model.ts';
import { tinyGraph } from './tiny-graph.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

const graph = tinyGraph(
  {
    policy: { type: 'Countermeasure' },
    factor: { type: 'Factor' },
    part: { type: 'Factor' },
    middle: {},
    end: { type: 'Outcome' },
    gain: { type: 'Advantage' },
  },
  [
    { edge: 'policy ADDRESSES factor +' },
    { edge: 'part PART_OF factor' },
    { edge: 'factor DRIVES middle -', evidence: [['p1', 'one']] },
    { edge: 'factor DRIVES end +' },
    { edge: 'part DRIVES gain +', inferred: true },
    { edge: 'middle DRIVES gain -', evidence: [['p1', 'two']] },
  ],
);
const dataGraph = toGraphology(graph);

function group(from: string, direction: Direction): ReachGroups {
  const question = { from: id(from) as NodeKey, direction };
  const { nodes } = findReach(buildCausalIndex(dataGraph), { ...question, maxLength: 8, lift: true });
  return groupReach(dataGraph, question, nodes);
}

function brief({ first, byDistance }: ReachGroups) {
  return {
    first: first.map(({ key, net, effect }) => `${key} ${net} ${effect}`),
    rest: byDistance.map(({ distance, lines }) => [distance, ...lines.map(({ key, effect }) => `${key} ${effect}`)]),
  };
}

describe('what is reached', () => {
  test('downstream: advantages first, then the rest by distance, outcomes before mechanisms', () => {
    const groups = group('factor', 'down');
    expect(bare(brief(groups))).toEqual({ first: ['gain positive good'], rest: [[1, 'end good', 'middle bad']] });
    expect(groups.counts).toEqual({ good: 2, bad: 1, mixed: 0, unknown: 0, unjudged: 0 });
  });

  test('upstream: policies first, and the effect is the one on the node that is asked about', () => {
    const groups = group('middle', 'up');
    expect(bare(brief(groups))).toEqual({ first: ['policy negative bad'], rest: [[1, 'factor bad']] });
  });

  test('a chain says whether it crosses an inferred claim, where the section changes, and whether it is a part’s', () => {
    const [gain] = group('factor', 'down').first;
    expect(bare(gain)).toMatchObject(
      bare({
        inferred: false,
        joints: [],
        lifted: false,
        best: { nodes: ['factor', 'middle', 'gain'] },
      }),
    );
    const [short] = group('part', 'down').first;
    expect(bare(short)).toMatchObject(bare({ inferred: true, joints: [], lifted: false }));
    const [policy] = group('gain', 'up').first;
    expect(bare(policy)).toMatchObject({
      joints: [{ at: 0, within: false }],
      best: { nodes: ['policy', 'factor', 'middle', 'gain'] },
    });
  });
});
