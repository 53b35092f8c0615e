import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rounds } from '../../rounds.ts';
import { findReach } from '../../../server/causality/reach.ts';
import { ReachAnswerSchema } from '../../../server/contract/reasoning.ts';
import { reachByDefinition } from './brute-force.ts';
import { randomGraph } from './random-graph.ts';
import { indexOf, key } from './tiny-graph.ts';
import { bare } from '../../fixtures/keys.ts';

const question = {
  direction: fc.constantFrom('down' as const, 'up' as const),
  maxLength: fc.integer({ min: 1, max: 7 }),
  lift: fc.boolean(),
};

test.each([
  { nodes: 8, links: 12, confidences: [1, 0.8, 0.6, 0.4] as const, numRuns: rounds(400) },
  { nodes: 5, links: 30, confidences: [1, 0.8, 0.6, 0.4] as const, numRuns: rounds(200) },
  { nodes: 7, links: 25, confidences: [0.8] as const, numRuns: rounds(200) },
])('the answer is what the definitions give: $nodes nodes, $links links, $confidences', ({ numRuns, ...size }) => {
  fc.assert(
    fc.property(randomGraph(size), fc.record(question), (tiny, rest) => {
      const index = indexOf(tiny);
      for (const from of tiny.names) {
        const query = { from: key(from), ...rest };
        const answer = bare(ReachAnswerSchema.parse(findReach(index, query)));
        expect(answer).toEqual(reachByDefinition(tiny, { from, ...rest }));
      }
    }),
    { numRuns },
  );
});
