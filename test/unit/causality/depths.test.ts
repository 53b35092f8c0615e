import { expect, test } from 'vitest';
import { depthsOf } from '../../../server/causality/outline/depths.ts';
import { findVisible } from '../../../server/causality/outline/visible.ts';
import { indexOf } from './tiny-graph.ts';

/** A paper of so many nodes, in which the first of them head one more each. */
function paperOf(order: number, headings: number) {
  const nameOf = (at: number): string => `n${String(at).padStart(3, '0')}`;
  const nodes = Object.fromEntries(
    Array.from({ length: order }, (_, at) => {
      const heading = at - headings;
      return [nameOf(at), heading >= 0 && heading < headings ? { bundle: nameOf(heading) } : {}];
    }),
  );
  return indexOf({ nodes, links: [] });
}

const HEADED = { depths: ['headings', 'outline', 'everything'], first: 'headings' };
const HUBS = ['hubs', 'outline', 'everything'];

test.each([6, 61, 200])('a map with three headings opens with them, whether it has %i nodes or others', (order) => {
  expect(depthsOf(paperOf(order, 3))).toEqual(HEADED);
});

test.each([0, 1, 2])('a map with %i headings has none for a depth: its first is hubs', (headings) => {
  expect(depthsOf(paperOf(60, headings))).toEqual({ depths: HUBS, first: 'hubs' });
  expect(depthsOf(paperOf(59, headings))).toEqual({ depths: HUBS, first: 'everything' });
});

test('where every node would be a hub, there are no hubs to choose', () => {
  expect(depthsOf(paperOf(31, 0))).toEqual({ depths: HUBS, first: 'everything' });
  expect(depthsOf(paperOf(30, 2))).toEqual({ depths: ['outline', 'everything'], first: 'everything' });
  expect(depthsOf(paperOf(0, 0))).toEqual({ depths: ['outline', 'everything'], first: 'everything' });
});

test('a bundle that names no heading counts as none, so it makes no depth of headings', () => {
  const index = indexOf({
    nodes: { x: { bundle: 'a' }, y: { bundle: 'b' }, z: { bundle: 'c' } },
    links: [],
    parts: [
      ['a', 'b'],
      ['b', 'c'],
    ],
  });
  expect(depthsOf(index)).toEqual({ depths: ['outline', 'everything'], first: 'everything' });
});

test('each depth that a map has can be shown, and the last shows every node', () => {
  for (const index of [paperOf(6, 3), paperOf(100, 3), paperOf(100, 1), paperOf(40, 0), paperOf(5, 1)]) {
    const { depths, first } = depthsOf(index);
    expect(depths).toContain(first);
    const sizes = depths.map((depth) => findVisible(index, { depth, open: [] }).boxes.length);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(sizes.at(-1)).toBe(index.nodeKeys.length);
  }
});
