import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findVisible } from '../../../server/causality/outline/visible.ts';
import { cutShowing } from '../../../server/causality/outline/showing.ts';
import type { Cut, Depth } from '../../../server/contract/cut.ts';
import { bare } from '../../fixtures/keys.ts';
import { rounds } from '../../rounds.ts';
import { headingsByDefinition, shownByOpening, visibleByDefinition } from './brute-force-outline.ts';
import {
  answerOr,
  crowded,
  crowdedQuestions,
  cutOf,
  questions,
  type Named,
  type OutlineQuestion,
} from './outline-questions.ts';
import { chain, indexOf, key } from './tiny-graph.ts';

const RANKS: Record<Depth, number> = { headings: 0, hubs: 0, outline: 1, everything: 2 };

const asked = (from: typeof questions) =>
  from.chain((question) =>
    fc.record({
      question: fc.constant(question),
      wanted: fc.uniqueArray(fc.constantFrom(...question.tiny.names), { maxLength: 4 }),
    }),
  );

/** A cut and the one that shows what is wanted; null where there is no such map. */
function shown({ question, wanted }: { question: OutlineQuestion; wanted: string[] }) {
  const { tiny, depth, open } = question;
  const index = indexOf(tiny);
  const before = cutOf(depth, open);
  if (typeof answerOr(() => findVisible(index, before)) === 'string') return null;
  const after = cutShowing(index, before, wanted.map(key));
  const visible = (cut: Cut): string[] => visibleByDefinition(tiny, cut.depth, bare<string[]>(cut.open));
  return { tiny, before, after, visibleBefore: visible(before), visibleAfter: visible(after) };
}

test('what is wanted is visible afterwards, and the very same cut does where it was before', () => {
  fc.assert(
    fc.property(asked(fc.oneof(questions, crowdedQuestions)), (drawn) => {
      const answer = shown(drawn);
      if (answer === null) return;
      expect(answer.visibleAfter).toEqual(expect.arrayContaining(drawn.wanted));
      const isShown = drawn.wanted.every((node) => answer.visibleBefore.includes(node));
      expect(answer.after === answer.before).toBe(isShown);
    }),
    { numRuns: rounds(300) },
  );
});

function expectNothingLost(drawn: Parameters<typeof shown>[0]): void {
  const answer = shown(drawn);
  if (answer === null) return;
  expect(answer.visibleAfter).toEqual(expect.arrayContaining(answer.visibleBefore));
  expect(answer.after.open).toEqual(expect.arrayContaining(answer.before.open));
  expect(RANKS[answer.after.depth]).toBeGreaterThanOrEqual(RANKS[answer.before.depth]);
}

test('nothing that was visible goes, nothing closes, and the depth never becomes coarser', () => {
  fc.assert(fc.property(asked(questions), expectNothingLost), { numRuns: rounds(300) });
});

test('nor does a hub go that is filed under a heading', () => {
  const tiny = crowded(
    { names: ['a', 'b', 'x'], nodes: { a: { bundle: 'b' }, x: {} }, links: [...chain('a + b'), ...chain('a - b + a')] },
    ['+'],
  );
  fc.assert(fc.property(asked(crowdedQuestions), expectNothingLost), {
    numRuns: rounds(150),
    examples: [[{ question: { tiny, depth: 'hubs', open: [] }, wanted: ['x'] }]],
  });
});

test('no heading opens that shows nothing of what was missing, and the depth grows only where none shows it', () => {
  fc.assert(
    fc.property(asked(questions), (drawn) => {
      const answer = shown(drawn);
      if (answer === null) return;
      const { tiny, before, after, visibleBefore } = answer;
      const missing = drawn.wanted.filter((node) => !visibleBefore.includes(node));
      const showsOne = (heading: string): boolean =>
        shownByOpening(tiny, heading).some((node) => missing.includes(node));
      for (const heading of bare<string[]>(after.open))
        expect([heading, before.open.includes(key(heading)) || showsOne(heading)]).toEqual([heading, true]);
      const isShownByAny = (node: string): boolean =>
        headingsByDefinition(tiny).some((heading) => shownByOpening(tiny, heading).includes(node));
      expect(after.depth === before.depth).toBe(missing.every(isShownByAny));
    }),
    { numRuns: rounds(300) },
  );
});

test('the heading that a node is filed under opens before those of which it is a part, and once for several', () => {
  const tiny: Named = {
    names: ['a', 'b', 'c', 'w', 'x', 'y', 'z', 'free'],
    nodes: { a: {}, b: {}, c: {}, w: { bundle: 'a' }, x: { bundle: 'b' }, y: { bundle: 'b' }, z: { bundle: 'c' } },
    links: [],
    parts: [
      ['x', 'a'],
      ['free', 'c'],
    ],
  };
  const opened = (wanted: string[], open: string[]): Cut =>
    bare(cutShowing(indexOf(tiny), cutOf('headings', open), wanted.map(key)));
  expect(opened(['x', 'y'], [])).toEqual({ depth: 'headings', open: ['b'] });
  expect(opened(['free', 'x', 'w'], ['b'])).toEqual({ depth: 'headings', open: ['b', 'c', 'a'] });
});

test('a node that no heading shows needs the next depth, and one that is not there nothing', () => {
  const tiny: Named = {
    names: ['a', 'b', 'c', 'x', 'y', 'z', 'free'],
    nodes: { a: {}, b: {}, c: {}, x: { bundle: 'a' }, y: { bundle: 'b' }, z: { bundle: 'c' }, free: {} },
    links: [],
  };
  const index = indexOf(tiny);
  const cut = cutOf('headings', ['a']);
  expect(bare(cutShowing(index, cut, ['free', 'y'].map(key)))).toEqual({ depth: 'outline', open: ['a', 'b'] });
  expect(cutShowing(index, cut, [key('nowhere'), key('x'), key('c')])).toBe(cut);
});
