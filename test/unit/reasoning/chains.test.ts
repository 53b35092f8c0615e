import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from '../../../client/reasoning/answer.ts';
import type { Asked } from '../../../client/reasoning/messages.ts';
import { EdgeKeySchema } from '../../../server/contract/ids.ts';
import type { EdgeKey } from '../../../server/contract/ids.ts';
import type { OutlineArrow } from '../../../server/contract/outline.ts';
import type { PathsAnswer } from '../../../server/contract/reasoning.ts';
import { rounds } from '../../rounds.ts';
import { cutOf, questions } from '../causality/outline-questions.ts';
import { chain, indexOf, key, linkKey } from '../causality/tiny-graph.ts';

/** A question of a map, with some of its claims left out. */
const drawn = questions.chain((question) =>
  fc.record({
    question: fc.constant(question),
    left: fc.subarray(question.tiny.links.map((link): EdgeKey => EdgeKeySchema.parse(key(linkKey(link))))),
  }),
);

test('the paths of a chain are those that the map draws it for, whatever filters leave out', () => {
  fc.assert(
    fc.property(drawn, ({ question: { tiny, depth, open }, left }) => {
      const index = indexOf(tiny);
      const cut = cutOf(depth, open);
      const chains = answer(index, { kind: 'chains', query: { ...cut, left } });
      if (chains.status !== 'ready') return;
      const { arrows } = chains.answer as { arrows: Omit<OutlineArrow, 'traceNet'>[] };
      for (const { source, target, edges, net, steps } of arrows) {
        const asked: Asked = {
          kind: 'chain',
          query: { from: source, to: target, maxLength: 8, limit: 10_000, lift: true, ...cut, left },
        };
        const reply = answer(index, asked);
        if (reply.status !== 'ready') throw new Error(`The chain from ${source} to ${target} is ${reply.status}.`);
        const told = reply.answer as PathsAnswer;
        expect(told.net).toBe(net);
        expect([...new Set(told.paths.flatMap((path) => path.edges))].sort()).toEqual(edges);
        expect(Math.min(...told.paths.map((path) => path.edges.length))).toBe(steps);
      }
    }),
    { numRuns: rounds(150) },
  );
});

test('a depth that the paper does not have is no answer', () => {
  const query = { ...cutOf('headings', []), left: [] };
  expect(answer(indexOf({ links: chain('a + b + c') }), { kind: 'chains', query })).toEqual({ status: 'left-out' });
});
