import { describe, expect, test } from 'vitest';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { answerTrace, onlyStated } from '../../../client/panels/trace/answer-trace.ts';
import { effectWord } from '../../../client/panels/trace/trace-words.ts';
import { suggestPairs } from '../../../client/panels/trace/Suggestions.tsx';
import { tinyGraph } from './tiny-graph.ts';

const graph = tinyGraph({ a: {}, b: {}, c: {}, part: {} }, [
  { edge: 'a DRIVES b +' },
  { edge: 'b DRIVES c +' },
  { edge: 'a DRIVES c -', inferred: true },
  { edge: 'part PART_OF c' },
]);
const asked = { from: 'a' as NodeKey, to: 'c' as NodeKey, maxLength: 8, lift: true, statedOnly: false, limit: 10 };

describe('a trace', () => {
  test('finds every path and what flips the verdict', () => {
    const reply = answerTrace({ graph, asked });
    expect(reply).toMatchObject({ status: 'ready', answer: { total: 2, net: 'conflicted' } });
    expect(reply.status === 'ready' && reply.answer.flips).toEqual([
      { edge: 'a-DRIVES-b-plus', becomes: 'negative' },
      { edge: 'a-DRIVES-c-minus', becomes: 'positive' },
      { edge: 'b-DRIVES-c-plus', becomes: 'negative' },
    ]);
  });

  test('leaves out what is inferred when asked to, and keeps the structure', () => {
    expect(answerTrace({ graph, asked: { ...asked, statedOnly: true } })).toMatchObject({
      status: 'ready',
      answer: { total: 1, net: 'positive' },
    });
    expect(onlyStated(graph).edges.map(({ key }) => key)).toEqual([
      'a-DRIVES-b-plus',
      'b-DRIVES-c-plus',
      'part-PART_OF-c',
    ]);
  });

  test('between a heading and its part is no question', () => {
    const same = { ...asked, from: 'part' as NodeKey };
    expect(answerTrace({ graph, asked: same })).toEqual({ status: 'same' });
    expect(answerTrace({ graph, asked: { ...same, lift: false } })).toMatchObject({ answer: { net: 'none' } });
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
  expect(suggestPairs(nodes)).toEqual([
    { from: 'trust', to: 'gain' },
    { from: 'law', to: 'gain' },
  ]);
  expect(suggestPairs([])).toEqual([]);
});
