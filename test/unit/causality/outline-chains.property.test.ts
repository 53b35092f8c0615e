import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutEdges } from '../../../server/causality/causal-index.ts';
import { findOutline, findOutlineChains } from '../../../server/causality/outline/outline.ts';
import { findPaths } from '../../../server/causality/paths.ts';
import { findReach } from '../../../server/causality/reach.ts';
import { EdgeKeySchema, type EdgeKey } from '../../../server/contract/ids.ts';
import { bare } from '../../fixtures/keys.ts';
import { rounds } from '../../rounds.ts';
import { outlineByDefinition } from './brute-force-outline.ts';
import { answerOr, cutOf, questions } from './outline-questions.ts';
import { randomGraph } from './random-graph.ts';
import { chain, indexOf, key, linkKey, type Link } from './tiny-graph.ts';

function edgeKeys(links: readonly Link[]): EdgeKey[] {
  return links.map((link) => EdgeKeySchema.parse(key(linkKey(link))));
}

/** A question with some of its graph's claims. */
const withLeft = questions.chain((question) =>
  fc.record({ question: fc.constant(question), left: fc.subarray(question.tiny.links) }),
);

test('an index without some edges finds the paths of a graph that never had them', () => {
  const drawn = randomGraph({ nodes: 7, links: 16 }).chain((tiny) =>
    fc.record({
      tiny: fc.constant(tiny),
      left: fc.subarray(tiny.links),
      maxLength: fc.integer({ min: 1, max: 8 }),
      lift: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(drawn, ({ tiny, left, maxLength, lift }) => {
      const index = withoutEdges(indexOf(tiny), new Set(edgeKeys(left)));
      const rest = indexOf({ ...tiny, links: tiny.links.filter((link) => !left.includes(link)) });
      for (const from of tiny.names) {
        for (const to of tiny.names) {
          const query = { from: key(from), to: key(to), maxLength, lift, limit: 10_000 };
          expect(answerOr(() => findPaths(index, query))).toEqual(answerOr(() => findPaths(rest, query)));
        }
        for (const direction of ['down', 'up'] as const) {
          const query = { from: key(from), direction, maxLength, lift };
          expect(findReach(index, query)).toEqual(findReach(rest, query));
        }
      }
    }),
    { numRuns: rounds(150) },
  );
});

test('leaving out nothing, or what is not there, changes nothing', () => {
  const index = indexOf({ links: chain('a + b - c') });
  expect(withoutEdges(index, new Set())).toBe(index);
  expect(withoutEdges(index, new Set([EdgeKeySchema.parse(key('c-drives-a-plus'))]))).toEqual(index);
});

test('with nothing left out, the chains of an outline are those that it draws', () => {
  fc.assert(
    fc.property(questions, ({ tiny, depth, open }) => {
      const index = indexOf(tiny);
      const cut = cutOf(depth, open);
      const outline = answerOr(() => findOutline(index, cut));
      const chains = answerOr(() => findOutlineChains(index, cut, []));
      if (typeof outline === 'string' || typeof chains === 'string') {
        expect(chains).toBe(outline);
        return;
      }
      const drawn = outline.arrows.filter(({ kind }) => kind === 'chain');
      expect(inOrder(chains.arrows)).toEqual(inOrder(drawn));
      expect(chains.truncated).toBeNull();
    }),
    { numRuns: rounds(200) },
  );
});

test('without some claims, they are those of the other claims, but between boxes that any claim joins there are none', () => {
  fc.assert(
    fc.property(withLeft, ({ question: { tiny, depth, open }, left }) => {
      const whole = outlineByDefinition(tiny, depth, open);
      const rest = outlineByDefinition(
        { ...tiny, links: tiny.links.filter((link) => !left.includes(link)) },
        depth,
        open,
      );
      const chains = answerOr(() => findOutlineChains(indexOf(tiny), cutOf(depth, open), edgeKeys(left)));
      if (typeof whole === 'string' || typeof rest === 'string' || typeof chains === 'string') {
        expect(chains).toBe(whole);
        return;
      }
      const isClaimed = ({ source, target }: { source: string; target: string }): boolean =>
        whole.arrows.some((arrow) => arrow.kind === 'claim' && arrow.source === source && arrow.target === target);
      const expected = rest.arrows.filter((arrow) => arrow.kind === 'chain' && !isClaimed(arrow));
      expect(inOrder(bare(chains.arrows))).toEqual(inOrder(expected));
    }),
    { numRuns: rounds(300) },
  );
});

test('a claim arrow that is left out is not a chain by another way', () => {
  const tiny = {
    nodes: { a: {}, b: {}, c: {}, h: {}, m: { bundle: 'h' } },
    links: [...chain('a + b'), ...chain('a - m + b'), ...chain('m + c')],
  };
  const ask = (...left: Link[][]) => {
    const { arrows } = findOutlineChains(indexOf(tiny), cutOf('outline', []), edgeKeys(left.flat()));
    return bare(arrows.map(({ source, target, net }) => [source, target, net]));
  };
  expect(ask()).toEqual([['a', 'c', 'negative']]);
  expect(ask(chain('a + b'))).toEqual([['a', 'c', 'negative']]);
  expect(ask(chain('a + b'), chain('m + c'))).toEqual([]);
});

function inOrder<Arrow extends { source: string; target: string }>(arrows: readonly Arrow[]): Arrow[] {
  const nameOf = ({ source, target }: Arrow): string => `${source} ${target}`;
  return arrows.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
