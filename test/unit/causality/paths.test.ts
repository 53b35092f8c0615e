import { describe, expect, test } from 'vitest';
import { findPaths } from '../../../server/causality/paths.ts';
import type { PathsQuery } from '../../../server/contract/reasoning.ts';
import { chain, indexOf, key, type TinyGraph } from './tiny-graph.ts';
import { bare } from '../../fixtures/keys.ts';

function ask(tiny: TinyGraph, from: string, to: string, rest: Partial<PathsQuery> = {}, limits = {}) {
  const query = { from: key(from), to: key(to), maxLength: 8, limit: 200, lift: true, ...rest };
  return bare(findPaths(indexOf(tiny), query, limits));
}

function routes(tiny: TinyGraph, from: string, to: string, rest: Partial<PathsQuery> = {}): string[] {
  return ask(tiny, from, to, rest).paths.map(({ nodes }) => nodes.join(' '));
}

test('a whole answer: paths of both signs, ranked, and the edges that decide', () => {
  const tiny = {
    links: [
      ...chain('a - b', { confidence: 0.8, sections: ['s2'] }),
      ...chain('b - d', { confidence: 0.8, status: 'inferred', sections: ['s2', 's3'] }),
      ...chain('a - d', { confidence: 0.4, sections: ['s4'] }),
      ...chain('a - c + d', { confidence: 0.8, sections: ['s1'] }),
      ...chain('d + a'),
    ],
  };
  const path = { sign: '-', confidence: 0.8, inferred: false, joints: [], lifted: false };
  expect(ask(tiny, 'a', 'd')).toEqual({
    paths: [
      { ...path, nodes: ['a', 'c', 'd'], edges: ['a-drives-c-minus', 'c-drives-d-plus'] },
      {
        ...path,
        nodes: ['a', 'b', 'd'],
        edges: ['a-drives-b-minus', 'b-drives-d-minus'],
        sign: '+',
        inferred: true,
        joints: [{ at: 1, within: true }],
      },
      { ...path, nodes: ['a', 'd'], edges: ['a-drives-d-minus'], confidence: 0.4 },
    ],
    total: 3,
    counts: { positive: 1, negative: 2, unknown: 0 },
    net: 'conflicted',
    flips: [
      { edge: 'a-drives-b-minus', becomes: 'negative' },
      { edge: 'b-drives-d-minus', becomes: 'negative' },
    ],
    soleLinks: [],
    truncated: null,
  });
});

test('no path: an empty list, net none', () => {
  expect(ask({ links: chain('a + b') }, 'b', 'a')).toEqual({
    paths: [],
    total: 0,
    counts: { positive: 0, negative: 0, unknown: 0 },
    net: 'none',
    flips: [],
    soleLinks: [],
    truncated: null,
  });
});

test('every edge of an only path is a sole link', () => {
  const { net, flips, soleLinks } = ask({ links: chain('c + b ? a') }, 'c', 'a');
  expect({ net, flips, soleLinks }).toEqual({
    net: 'unknown',
    flips: [],
    soleLinks: ['b-drives-a-unknown', 'c-drives-b-plus'],
  });
});

test('an unknown path keeps a verdict open, and its edge flips it', () => {
  expect(ask({ links: [...chain('a + b'), ...chain('a ? b')] }, 'a', 'b')).toMatchObject({
    counts: { positive: 1, negative: 0, unknown: 1 },
    net: 'unknown',
    flips: [{ edge: 'a-drives-b-unknown', becomes: 'positive' }],
    soleLinks: [],
  });
});

test('parallel edges make different paths, also when only their type differs', () => {
  const links = [...chain('a + b'), ...chain('a - b'), ...chain('a + b', { edgeType: 'ADDRESSES' })];
  expect(ask({ links }, 'a', 'b').paths.map(({ edges }) => edges)).toEqual([
    ['a-addresses-b-plus'],
    ['a-drives-b-minus'],
    ['a-drives-b-plus'],
  ]);
});

test('a path never meets a node twice, and an edge from a node to itself makes none', () => {
  expect(routes({ links: [...chain('a + b + c + d'), ...chain('c + b'), ...chain('b + b')] }, 'a', 'd')).toEqual([
    'a b c d',
  ]);
});

test('maxLength counts edges', () => {
  const tiny = { links: [...chain('a + b + c + d'), ...chain('a + c')] };
  expect(routes(tiny, 'a', 'd', { maxLength: 3 })).toEqual(['a c d', 'a b c d']);
  expect(routes(tiny, 'a', 'd', { maxLength: 2 })).toEqual(['a c d']);
  expect(routes(tiny, 'a', 'd', { maxLength: 1 })).toEqual([]);
});

test('limit cuts the list and nothing else', () => {
  const tiny = {
    links: [...chain('a + d'), ...chain('a - b + d', { confidence: 0.8 }), ...chain('a ? c + d', { confidence: 0.6 })],
  };
  const { paths, ...rest } = ask(tiny, 'a', 'd');
  expect(ask(tiny, 'a', 'd', { limit: 1 })).toEqual({ paths: paths.slice(0, 1), ...rest });
  expect(paths.map(({ nodes }) => nodes.length)).toEqual([2, 3, 3]);
});

describe('lifting', () => {
  const tiny: TinyGraph = {
    links: [...chain('a1 + m - b1'), ...chain('a + a1'), ...chain('b1 + b'), ...chain('m + b'), ...chain('a2 + a1')],
    parts: [
      ['a1', 'a'],
      ['a2', 'a1'],
      ['b1', 'b'],
    ],
  };

  test('a path begins in one set, ends in the other, and has no inner node in either', () => {
    expect(routes(tiny, 'a', 'b')).toEqual(['a1 m b', 'a1 m b1']);
  });

  test('lift=false takes the two nodes alone, and what was inside is then passed', () => {
    expect(routes(tiny, 'a', 'b', { lift: false })).toEqual(['a a1 m b', 'a a1 m b1 b']);
  });

  test('a path is lifted when an end of it is a part', () => {
    expect(ask(tiny, 'm', 'b').paths.map(({ nodes, lifted }) => ({ nodes, lifted }))).toEqual([
      { nodes: ['m', 'b'], lifted: false },
      { nodes: ['m', 'b1'], lifted: true },
    ]);
    expect(ask(tiny, 'a', 'm').paths.map(({ lifted }) => lifted)).toEqual([true]);
  });

  test('two sets that share a node cannot be asked about', () => {
    const shared = {
      links: chain('a + b'),
      parts: [
        ['p', 'a'],
        ['p', 'b'],
      ] satisfies [string, string][],
    };
    expect(() => ask(shared, 'a', 'b')).toThrow(
      expect.objectContaining({
        code: 'SAME_NODE',
        message: '"tiny:a" and "tiny:b", each with its parts, share "tiny:p".',
      }),
    );
    expect(routes(shared, 'a', 'b', { lift: false })).toEqual(['a b']);
    expect(() => ask(shared, 'a', 'a', { lift: false })).toThrow(
      expect.objectContaining({ code: 'SAME_NODE', message: 'Both ends of the question are "tiny:a".' }),
    );
  });
});

test('a key that is not there is named, at either end', () => {
  const message = (from: string, to: string) => () => ask({ links: chain('a + b') }, from, to);
  expect(message('x', 'b')).toThrow('There is no node with the key "tiny:x".');
  expect(message('a', 'y')).toThrow('There is no node with the key "tiny:y".');
});

test('joints stand where no section supports both sides', () => {
  const links = [
    ...chain('a + b', { sections: ['s3', 's2-1'] }),
    ...chain('b + c', { sections: ['s2-1'] }),
    ...chain('c + d', { sections: ['s2'] }),
    ...chain('d + e', { sections: ['s4', 's2'] }),
    ...chain('e + f', { sections: ['s1'] }),
  ];
  expect(ask({ links }, 'a', 'f').paths.map(({ joints }) => joints)).toEqual([
    [
      { at: 1, within: false },
      { at: 3, within: false },
    ],
  ]);
});

test('an inferred edge that is read from several sections is a joint by itself', () => {
  const links = [
    ...chain('a + b', { sections: ['s2-1'] }),
    ...chain('b + c', { sections: ['s2-1', 's3'], status: 'inferred' }),
    ...chain('c + d', { sections: ['s3', 's3'], status: 'inferred' }),
    ...chain('d + e', { sections: ['s3', 's4'] }),
  ];
  expect(ask({ links }, 'a', 'e').paths.map(({ joints }) => joints)).toEqual([[{ at: 1, within: true }]]);
});

describe('the safety caps', () => {
  const links = ['b', 'c', 'd', 'e'].flatMap((middle) => chain(`a + ${middle} - z`));

  test('one path more than the cap: what was found is listed, and nothing is concluded', () => {
    const { paths, ...rest } = ask({ links }, 'a', 'z', {}, { pathCap: 3 });
    expect(paths).toHaveLength(3);
    expect(rest).toEqual({
      total: 3,
      counts: { positive: 0, negative: 3, unknown: 0 },
      net: 'undetermined',
      flips: [],
      soleLinks: [],
      truncated: 'paths',
    });
  });

  test('as many paths as the cap are all of them', () => {
    expect(ask({ links }, 'a', 'z', {}, { pathCap: 4 })).toMatchObject({ total: 4, net: 'negative', truncated: null });
  });

  test('a search in a clique stops at its deadline', () => {
    const names = Array.from({ length: 26 }, (_, number) => `n${String.fromCharCode(97 + number)}`);
    const clique = names.flatMap((a) => names.filter((b) => b !== a).flatMap((b) => chain(`${a} + ${b}`)));
    let clock = 0;
    const limits = { now: () => (clock += 1), deadlineMs: 5, pathCap: 1_000_000 };
    const answer = ask({ links: clique }, 'na', 'nz', { limit: 1 }, limits);
    expect(answer).toMatchObject({ net: 'undetermined', flips: [], soleLinks: [], truncated: 'time' });
    expect(answer.total).toBeGreaterThan(0);
    expect(clock).toBe(7);
  });
});
