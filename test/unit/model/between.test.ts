import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { findPaths } from '../../../server/causality/paths.ts';
import { between } from '../../../client/model/between.ts';
import { chain, indexOf } from '../causality/tiny-graph.ts';
import { randomGraph } from '../causality/random-graph.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

const keys = (...names: string[]): NodeKey[] => names.map(id) as NodeKey[];

test('the ways from some nodes to others, no longer than asked, and none through an end', () => {
  const index = indexOf({
    links: [...chain('a + b + c + d'), ...chain('a + c'), ...chain('d + e'), ...chain('x + b')],
  });
  const ends = { from: keys('a'), to: keys('d') };
  const found = between(index, ends, { maxLength: 2, lift: false });
  expect(bare(found.nodes.toSorted())).toEqual(['a', 'c', 'd']);
  expect(bare(between(index, ends, { maxLength: 3, lift: false }).nodes.toSorted())).toEqual(['a', 'b', 'c', 'd']);
  expect(bare(between(index, { from: keys('d'), to: keys('a') }, { maxLength: 8, lift: false }))).toEqual({
    nodes: [],
    edges: [],
  });
  expect(bare(between(index, { from: keys('a'), to: keys('gone') }, { maxLength: 8, lift: true }).edges)).toEqual([]);
});

test('every path is on the ways', () => {
  fc.assert(
    fc.property(randomGraph({ nodes: 7, links: 12 }), fc.integer({ min: 1, max: 6 }), (tiny, maxLength) => {
      const index = indexOf(tiny);
      const [from, to] = [index.nodeKeys[0]!, index.nodeKeys[1]!];
      const { paths } = findPaths(index, { from, to, maxLength, lift: false, limit: 10_000 });
      const found = between(index, { from: [from], to: [to] }, { maxLength, lift: false });
      expect(found.edges).toEqual(expect.arrayContaining(paths.flatMap((path) => path.edges)));
    }),
  );
});
