import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rounds } from '../../rounds.ts';
import { compareReach } from '../../../server/causality/compare.ts';
import { CompareAnswerSchema } from '../../../server/contract/compare.ts';
import { membersOf, reachByDefinition } from './brute-force.ts';
import { randomGraph } from './random-graph.ts';
import { chain, indexOf, key } from './tiny-graph.ts';
import { bare } from '../../fixtures/keys.ts';

const question = { maxLength: 8, lift: true };

test('what only one side reaches, what both do, and where they pull apart', () => {
  const links = [
    ...chain('l + x - y'),
    ...chain('l ? z'),
    ...chain('r - x'),
    ...chain('r + w'),
    ...chain('l + v'),
    ...chain('r ? v'),
  ];
  expect(bare(compareReach(indexOf({ links }), { left: key('l'), right: key('r'), ...question }))).toEqual({
    left: { v: 'positive', x: 'positive', y: 'negative', z: 'unknown' },
    right: { v: 'unknown', w: 'positive', x: 'negative', y: 'positive' },
    onlyLeft: ['z'],
    both: ['v', 'x', 'y'],
    onlyRight: ['w'],
    opposed: ['x', 'y'],
    truncated: null,
  });
});

test('at the cap nothing is called opposed', () => {
  const links = [...chain('l + x + y'), ...chain('r - x')];
  const capped = bare(
    compareReach(indexOf({ links }), { left: key('l'), right: key('r'), ...question }, { pathCap: 1 }),
  );
  expect(capped).toMatchObject({
    left: { x: 'undetermined', y: 'undetermined' },
    both: ['x', 'y'],
    opposed: [],
    truncated: 'paths',
  });
});

test('a key that is not there is named', () => {
  const asked = { left: key('a'), right: key('nowhere'), ...question };
  expect(() => bare(compareReach(indexOf({ links: chain('a + b') }), asked))).toThrow(
    'There is no node with the key "tiny:nowhere".',
  );
});

test('two sides that share a node cannot be told apart', () => {
  const index = indexOf({ links: chain('a + b'), parts: [['p', 'a']] });
  const ask = (left: string, right: string, lift: boolean) => () =>
    bare(compareReach(index, { left: key(left), right: key(right), maxLength: 8, lift }));
  expect(ask('a', 'a', false)).toThrow(expect.objectContaining({ code: 'SAME_NODE' }));
  expect(ask('p', 'a', true)).toThrow(
    expect.objectContaining({
      code: 'SAME_NODE',
      message: '"tiny:p" and "tiny:a", each with its parts, share "tiny:p".',
    }),
  );
  expect(ask('p', 'a', false)()).toMatchObject({ left: {}, right: { b: 'positive' } });
});

test('the two sides are what each reaches', () => {
  const query = fc.record({ maxLength: fc.integer({ min: 1, max: 6 }), lift: fc.boolean() });
  fc.assert(
    fc.property(randomGraph({ nodes: 7, links: 14 }), query, (tiny, asked) => {
      const [left, right] = [tiny.names[0]!, tiny.names[1]!];
      const others = membersOf(tiny, right, asked.lift);
      fc.pre(!membersOf(tiny, left, asked.lift).some((member) => others.includes(member)));
      const nets = (from: string) => reachByDefinition(tiny, { from, direction: 'down', ...asked }).nodes;
      const answer = bare(
        CompareAnswerSchema.parse(compareReach(indexOf(tiny), { left: key(left), right: key(right), ...asked })),
      );
      const [expectedLeft, expectedRight] = [nets(left), nets(right)].map((nodes) =>
        Object.fromEntries(nodes.map((node) => [node.key, node.net])),
      );
      expect([answer.left, answer.right]).toEqual([expectedLeft, expectedRight]);
      expect([...answer.onlyLeft, ...answer.both].sort()).toEqual(Object.keys(expectedLeft!).sort());
      expect([...answer.onlyRight, ...answer.both].sort()).toEqual(Object.keys(expectedRight!).sort());
      const opposites = answer.both.filter((node) =>
        ['positive negative', 'negative positive'].includes(`${expectedLeft![node]} ${expectedRight![node]}`),
      );
      expect(answer.opposed).toEqual(opposites);
    }),
    { numRuns: rounds(300) },
  );
});
