import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareReach } from '../../../server/causality/compare.ts';
import { findCoverage } from '../../../server/causality/coverage.ts';
import { findLeverage } from '../../../server/causality/leverage.ts';
import { findLoops } from '../../../server/causality/loops.ts';
import { findMinimalPolicies } from '../../../server/causality/minimal-policies.ts';
import { findTracedOutline } from '../../../server/causality/outline/outline.ts';
import { findPaths } from '../../../server/causality/paths.ts';
import { findReach } from '../../../server/causality/reach.ts';
import { askWhatIf } from '../../../server/causality/what-if.ts';
import type { CausalIndex } from '../../../server/causality/causal-index.ts';
import { bare } from '../../fixtures/keys.ts';
import { rounds } from '../../rounds.ts';
import { answerOr, crowdedQuestions, cutOf, questions, type Named } from './outline-questions.ts';
import { randomGraph } from './random-graph.ts';
import { indexOf, key } from './tiny-graph.ts';

const deniedIn = ({ names }: Named): fc.Arbitrary<[string, string][]> =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), {
    selector: (pair) => pair.join(),
    minLength: 1,
    maxLength: 12,
  });

/** Every answer about a graph but that of its outline. */
function answersOf(index: CausalIndex, [from, to]: readonly [string, string], lift: boolean): unknown[] {
  const ends = { from: key(from), to: key(to) };
  const scope = { maxLength: 8, lift };
  return [
    answerOr(() => findPaths(index, { ...ends, ...scope, limit: 100 })),
    findReach(index, { from: ends.from, direction: 'down', ...scope }),
    findReach(index, { from: ends.to, direction: 'up', ...scope }),
    findLoops(index, { maxLength: 12, limit: 100 }),
    findCoverage(index, scope),
    findLeverage(index, scope),
    answerOr(() => findMinimalPolicies(index, { targets: [ends.to], ...scope, allowUnknown: true })),
    answerOr(() => compareReach(index, { left: ends.from, right: ends.to, ...scope })),
    askWhatIf(index, { changes: { [ends.from]: 1 }, samples: 20, seed: 1 }),
  ];
}

const graphs = randomGraph({ nodes: 7, links: 14 }).chain((tiny) =>
  fc.record({
    tiny: fc.constant(tiny),
    denied: deniedIn(tiny),
    ends: fc.tuple(fc.constantFrom(...tiny.names), fc.constantFrom(...tiny.names)),
    lift: fc.boolean(),
  }),
);

test('claims that the paper denies change no answer', () => {
  fc.assert(
    fc.property(graphs, ({ tiny, denied, ends, lift }) => {
      expect(answersOf(indexOf({ ...tiny, denied }), ends, lift)).toEqual(answersOf(indexOf(tiny), ends, lift));
    }),
    { numRuns: rounds(200) },
  );
});

test('of an outline they change nothing but which claims it says are denied', () => {
  const asked = fc
    .oneof(questions, crowdedQuestions)
    .chain((question) => fc.record({ question: fc.constant(question), denied: deniedIn(question.tiny) }));
  fc.assert(
    fc.property(asked, ({ question: { tiny, depth, open }, denied }) => {
      const ask = (graph: Named) => answerOr(() => findTracedOutline(indexOf(graph), cutOf(depth, open)));
      const [more, plain] = [ask({ ...tiny, denied }), ask(tiny)];
      if (typeof more === 'string' || typeof plain === 'string') {
        expect(more).toEqual(plain);
        return;
      }
      const names = denied.map(([source, target]) => `${source}-drives-${target}-zero`).toSorted();
      expect(bare(more.caption.denied)).toEqual(names);
      expect({ ...more, caption: { ...more.caption, denied: [] } }).toEqual(plain);
    }),
    { numRuns: rounds(100) },
  );
});
