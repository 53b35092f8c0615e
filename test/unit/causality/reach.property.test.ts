import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findReach } from '../../../server/causality/reach.ts';
import { ReachAnswerSchema } from '../../../server/contract/reasoning.ts';
import { reachByDefinition } from './brute-force.ts';
import { randomGraph } from './random-graph.ts';
import { indexOf, key } from './tiny-graph.ts';

const question = {
  direction: fc.constantFrom('down' as const, 'up' as const),
  maxLength: fc.integer({ min: 1, max: 7 }),
  lift: fc.boolean(),
  targets: fc.constantFrom('alone' as const, 'lifted' as const),
};

test.each([
  { nodes: 8, links: 12, numRuns: 400 },
  { nodes: 5, links: 30, numRuns: 200 },
])('every answer is the one that the definitions give: $nodes nodes, $links links', ({ nodes, links, numRuns }) => {
  fc.assert(
    fc.property(randomGraph({ nodes, links }), fc.record(question), (tiny, { targets, ...rest }) => {
      const index = indexOf(tiny);
      for (const from of tiny.names) {
        const query = { from: key(from), ...rest };
        const answer = ReachAnswerSchema.parse(findReach(index, query, { targets }));
        expect(answer).toEqual(reachByDefinition(tiny, query, targets));
      }
    }),
    { numRuns },
  );
});
