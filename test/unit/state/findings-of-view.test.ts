import { expect, test } from 'vitest';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { knownFindings } from '../../../client/state/known-findings.ts';
import { findingsOfView } from '../../../client/state/findings-of-view.ts';
import { EMPTY_QUESTIONS, RULES, viewWith } from './page-view.ts';
import { namesWithout } from './names-without.ts';

const [a, b, c] = ['a', 'b', 'c'] as NodeKey[] as [NodeKey, NodeKey, NodeKey];

function traced(passing: { require?: NodeKey[]; avoid?: NodeKey[] }) {
  const trace = { ...EMPTY_QUESTIONS.trace, from: a, to: b, ...passing };
  return findingsOfView(RULES, viewWith({ perspective: 'trace' }, { trace }));
}

test('a trace is found with the nodes that its paths must pass or avoid, and without a word of them where there are none', () => {
  const plain = { kind: 'trace', from: a, to: b, maxLength: 8, lift: true };
  expect(traced({})).toEqual([plain]);
  expect(Object.keys(traced({})[0]!)).not.toContain('avoid');
  expect(traced({ require: [c] })).toEqual([{ ...plain, require: [c] }]);
  expect(traced({ avoid: [c] })).toEqual([{ ...plain, avoid: [c] }]);
});

test('a trace past a node that the paper does not have is not known', () => {
  const names = namesWithout(c);
  const briefing = [...traced({}), ...traced({ avoid: [c] })].map((finding) => ({ finding, line: '' }));
  expect(knownFindings(briefing, names)).toEqual(briefing.slice(0, 1));
});
