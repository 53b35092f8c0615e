import { describe, expect, test } from 'vitest';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { buildCausalIndex, toGraphology } from '../../../server/causality/causal-index.ts';
import { filterGraph } from '../../../client/model/filter-graph.ts';
import { answer } from '../../../client/reasoning/answer.ts';
import { NO_FILTERS } from '../../../client/state/filters.ts';
import { effectWord } from '../../../client/ui/claims/effect-words.ts';
import { suggestPairs } from '../../../client/panels/trace/Suggestions.tsx';
import { tinyGraph } from './tiny-graph.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

const graph = tinyGraph({ a: {}, b: {}, c: {}, part: {} }, [
  { edge: 'a DRIVES b +' },
  { edge: 'b DRIVES c +' },
  { edge: 'a DRIVES c -', inferred: true },
  { edge: 'part PART_OF c' },
]);
const index = buildCausalIndex(toGraphology(graph));
const ends = { from: id('a') as NodeKey, to: id('c') as NodeKey };
const asked = { maxLength: 8, lift: true, limit: 10, ...ends };

describe('a question to the worker', () => {
  test('is answered as over HTTP', () => {
    const reply = answer(index, { kind: 'paths', query: asked });
    expect(bare(reply)).toMatchObject({ status: 'ready', answer: { total: 2, net: 'conflicted' } });
    expect(
      bare(answer(index, { kind: 'reach', query: { from: ends.from, direction: 'down', maxLength: 8, lift: true } })),
    ).toMatchObject({
      status: 'ready',
      answer: {
        nodes: [
          { key: 'b', net: 'positive' },
          { key: 'c', net: 'conflicted' },
        ],
      },
    });
  });

  test('between a heading and its part is no question', () => {
    const same = { ...asked, from: id('part') as NodeKey };
    expect(bare(answer(index, { kind: 'paths', query: same }))).toEqual({ status: 'same' });
    expect(bare(answer(index, { kind: 'paths', query: { ...same, lift: false } }))).toMatchObject({
      answer: { net: 'none' },
    });
  });

  test('about a node that the filters leave out says so', () => {
    const shown = filterGraph(graph, { ...NO_FILTERS, hidden: [ends.to] });
    const left = buildCausalIndex(toGraphology(shown));
    expect(bare(answer(left, { kind: 'paths', query: asked }))).toEqual({ status: 'left-out' });
  });
});

test.each([
  ['positive', '+', 'good'],
  ['positive', '-', 'bad'],
  ['negative', '-', 'good'],
  ['conflicted', '+', 'mixed'],
  ['unknown', '-', 'unknown'],
  ['undetermined', '+', 'unknown'],
  ['positive', '0', 'unjudged'],
  ['none', '+', null],
] as const)('a net of %s on what is desirable %s is %s', (net, desirable, word) => {
  expect(effectWord(net, desirable)).toBe(word);
});

test('questions to begin with go from headings of factors and countermeasures to headings of advantages', () => {
  const { nodes } = tinyGraph(
    {
      gain: { type: 'Advantage' },
      in1: { bundle: 'gain' },
      trust: { type: 'Factor' },
      in2: { bundle: 'trust' },
      law: { type: 'Countermeasure' },
      in3: { bundle: 'law' },
      alone: { type: 'Factor' },
    },
    [],
  );
  expect(bare(suggestPairs(nodes))).toEqual([
    { from: 'trust', to: 'gain' },
    { from: 'law', to: 'gain' },
  ]);
  expect(bare(suggestPairs([]))).toEqual([]);
});
