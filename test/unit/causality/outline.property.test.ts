import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOutline, findTracedOutline } from '../../../server/causality/outline/outline.ts';
import { findPaths } from '../../../server/causality/paths.ts';
import { OutlineAnswerSchema } from '../../../server/contract/outline.ts';
import type { PathsQuery } from '../../../server/contract/reasoning.ts';
import { bare } from '../../fixtures/keys.ts';
import { rounds } from '../../rounds.ts';
import { outlineByDefinition, properParts } from './brute-force-outline.ts';
import { answerOr, cutOf, questions, type Named } from './outline-questions.ts';
import { randomGraph } from './random-graph.ts';
import { graphOf, indexOf, key, linkKey } from './tiny-graph.ts';

test('the outline is the one that the definitions give, whatever is open', () => {
  fc.assert(
    fc.property(questions, ({ tiny, depth: wanted, open }) => {
      const answer = answerOr(() => findOutline(indexOf(tiny), cutOf(wanted, open)));
      expect(typeof answer === 'string' ? answer : bare(answer)).toEqual(outlineByDefinition(tiny, wanted, open));
    }),
    { numRuns: rounds(400) },
  );
});

test('it does not depend on the order of opening, and closing undoes just that', () => {
  fc.assert(
    fc.property(questions, ({ tiny, depth: wanted, open }) => {
      const index = indexOf(tiny);
      const ask = (opened: readonly string[]) => answerOr(() => findOutline(index, cutOf(wanted, opened)));
      expect(ask(open.toReversed())).toEqual(ask(open));
      expect(ask([...open, ...open])).toEqual(ask(open));
    }),
    { numRuns: rounds(150) },
  );
});

test('a box answers for nothing but itself and its parts, and what is merely filed under it is its own', () => {
  fc.assert(
    fc.property(questions, ({ tiny, depth: wanted, open }) => {
      const answer = answerOr(() => findOutline(indexOf(tiny), cutOf(wanted, open)));
      if (typeof answer === 'string') return;
      for (const { key: box, standsFor } of bare(answer).nodes)
        expect([box, ...properParts(tiny, box)]).toEqual(expect.arrayContaining(standsFor));
    }),
    { numRuns: rounds(150) },
  );
});

test('with everything shown, each claim is on exactly one arrow, which joins its own two nodes, and there is no chain', () => {
  fc.assert(
    fc.property(randomGraph({ nodes: 8, links: 16, bundled: true }), (tiny: Named) => {
      const { arrows } = bare(findOutline(indexOf(tiny), cutOf('everything', [])));
      const own = tiny.links.filter(({ source, target }) => source !== target);
      expect(arrows.flatMap(({ edges }) => edges).toSorted()).toEqual(own.map(linkKey).toSorted());
      for (const { kind, source, target, edges } of arrows) {
        expect(kind).toBe('claim');
        const links = own.filter((link) => edges.includes(linkKey(link) as never));
        expect(links.map((link) => [link.source, link.target])).toEqual(links.map(() => [source, target]));
      }
    }),
    { numRuns: rounds(200) },
  );
});

test('paths asked with the same depth and open headings say of each arrow what it says', () => {
  fc.assert(
    fc.property(questions, ({ tiny, depth: wanted, open }) => {
      const index = indexOf(tiny);
      const cut = cutOf(wanted, open);
      const outline = answerOr(() => findTracedOutline(index, cut));
      if (typeof outline === 'string') return;
      const { revision } = graphOf(tiny);
      const { nodes, arrows } = OutlineAnswerSchema.parse({ revision, ...outline });
      const ask = (from: PathsQuery['from'], to: PathsQuery['to'], rest: Partial<PathsQuery>) =>
        answerOr(() => findPaths(index, { from, to, maxLength: 8, limit: 10_000, lift: true, ...rest }));
      for (const { key: from } of nodes) {
        for (const { key: to } of nodes) {
          const arrow = arrows.find(({ source, target }) => source === from && target === to);
          const found = ask(from, to, cut);
          if (typeof found === 'string') {
            expect([found, arrow]).toEqual(['SAME_NODE', undefined]);
            continue;
          }
          const paths = found.paths.filter(({ edges }) => arrow?.kind !== 'claim' || edges.length === 1);
          const edges = [...new Set(paths.flatMap((path) => path.edges))].sort();
          expect(arrow?.edges ?? []).toEqual(edges);
          if (arrow?.kind === 'chain') expect(arrow.net).toBe(found.net);
          if (arrow === undefined) continue;
          const traced = ask(from, to, {});
          expect(arrow.traceNet).toBe(typeof traced === 'string' ? null : traced.net);
        }
      }
    }),
    { numRuns: rounds(100) },
  );
});

test('an end that no box is, is refused by name', () => {
  const tiny: Named = {
    names: ['a', 'b', 'c', 'd'],
    nodes: { a: { bundle: 'b' }, b: { bundle: 'c' }, c: {}, d: { bundle: 'a' } },
    links: [{ source: 'd', target: 'b', polarity: '+' }],
  };
  const index = indexOf(tiny);
  const query = { from: key('d'), to: key('b'), maxLength: 8, limit: 10, lift: true };
  expect(answerOr(() => findPaths(index, { ...query, depth: 'headings' }))).toBe('NOT_VISIBLE');
  expect(answerOr(() => findPaths(index, { ...query, depth: 'headings', open: [key('a')] }))).toMatchObject({
    net: 'positive',
  });
});
