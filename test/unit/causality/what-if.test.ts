import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rounds } from '../../rounds.ts';
import { askWhatIf } from '../../../server/causality/what-if.ts';
import { WhatIfAnswerSchema, WhatIfQuestionSchema, type WhatIfQuestion } from '../../../server/contract/what-if.ts';
import { fuzzyStates } from './brute-force-structure.ts';
import { cityMap } from './city-map.ts';
import { randomGraph } from './random-graph.ts';
import { chain, indexOf, key, type TinyGraph } from './tiny-graph.ts';
import { bare } from '../../fixtures/keys.ts';

function ask(tiny: TinyGraph, changes: Record<string, number>, rest: Partial<WhatIfQuestion> = {}) {
  const named = Object.entries(changes).map(([name, value]) => [key(name), value]);
  const question = WhatIfQuestionSchema.parse({ changes: Object.fromEntries(named), ...rest });
  return bare(WhatIfAnswerSchema.parse(askWhatIf(indexOf(tiny), question)));
}

test('with every strength known all samples agree, and the answer is that of the formula', () => {
  const links = [
    ...chain('a - b', { strength: 0.5 }),
    ...chain('b + c', { strength: 1 }),
    ...chain('a - c', { strength: 0.25 }),
    ...chain('x + a'),
  ];
  const [b, c] = [Math.tanh(-0.8 * 0.5), Math.tanh(Math.tanh(-0.8 * 0.5) - 0.8 * 0.25)];
  const { nodes, converged, iterations, formula, source } = ask({ links }, { a: 0.8 });
  expect(nodes).toEqual([
    { key: 'a', change: 0.8, sign: '+', agreement: 1, band: [0.8, 0.8], paths: [] },
    {
      key: 'b',
      change: b,
      sign: '-',
      agreement: 1,
      band: [b, b],
      paths: [{ nodes: ['a', 'b'], edges: ['a-drives-b-minus'], sign: '-' }],
    },
    {
      key: 'c',
      change: c,
      sign: '-',
      agreement: 1,
      band: [c, c],
      paths: [{ nodes: ['a', 'c'], edges: ['a-drives-c-minus'], sign: '-' }],
    },
  ]);
  // Two steps to arrive, one to see that nothing moves any more.
  expect([converged, iterations]).toEqual([1, 3]);
  expect([formula.includes('tanh'), source.includes('Kosko')]).toEqual([true, true]);
});

test('more people in Maruyama’s city, every arrow at full strength: sanitation outweighs garbage', () => {
  // By hand: garbage and modernisation tanh 1, sanitation and migration tanh 0.7616, bacteria tanh(0.7616 − 0.6420),
  // diseases tanh(0.1190 − 0.6420).
  const { nodes, converged } = ask({ links: cityMap(1) }, { people: 1 });
  expect(Object.fromEntries(nodes.map(({ key: name, change }) => [name, Number(change.toFixed(4))]))).toEqual({
    bacteria: 0.119,
    diseases: -0.48,
    garbage: 0.7616,
    migration: 0.642,
    modernisation: 0.7616,
    people: 1,
    sanitation: 0.642,
  });
  expect(converged).toBe(1);
});

test('missing strengths are drawn evenly from 0.1 to 1', () => {
  const [, b] = ask({ links: chain('a + b') }, { a: 1 }, { samples: 1000 }).nodes;
  const near = (value: number, strength: number) => expect(Math.abs(Math.atanh(value) - strength)).toBeLessThan(0.05);
  near(b!.band[0], 0.145);
  near(b!.change, 0.55);
  near(b!.band[1], 0.955);
  expect([b!.sign, b!.agreement]).toEqual(['+', 1]);
});

test('percentiles lie between the samples', () => {
  const changed = (samples: number) => ask({ links: chain('a + b') }, { a: 1 }, { samples }).nodes[1]!;
  const first = changed(1).change;
  const { change, band } = changed(2);
  const second = 2 * change - first;
  const between = (share: number) => Math.min(first, second) + share * Math.abs(second - first);
  expect(second).not.toBeCloseTo(first, 3);
  expect(band).toEqual([expect.closeTo(between(0.05), 10), expect.closeTo(between(0.95), 10)]);
});

test('an unknown sign is drawn too, so the samples disagree', () => {
  const [, b] = ask({ links: chain('a ? b') }, { a: 1 }, { samples: 1000 }).nodes;
  expect(b!.agreement).toBeGreaterThan(0.45);
  expect(b!.agreement).toBeLessThan(0.55);
  expect([b!.band[0] < -0.5, b!.band[1] > 0.5]).toEqual([true, true]);
});

test('the same seed gives the same answer, another seed another', () => {
  const links = chain('a + b - c');
  expect(ask({ links }, { a: 1 }, { seed: 7 })).toEqual(ask({ links }, { a: 1 }, { seed: 7 }));
  expect(ask({ links }, { a: 1 }, { seed: 7 }).nodes).not.toEqual(ask({ links }, { a: 1 }, { seed: 8 }).nodes);
});

test('two questions to one graph are asked of the same samples', () => {
  const links = [...chain('a + c'), ...chain('b + c')];
  const changeOf = (changes: Record<string, number>) =>
    Math.atanh(ask({ links }, changes, { samples: 1 }).nodes.at(-1)!.change);
  expect(changeOf({ a: 1, b: 1 })).toBeCloseTo(changeOf({ a: 1 }) + changeOf({ b: 1 }), 10);
});

describe('what is held', () => {
  const links = [...chain('a + b + c', { strength: 1 }), ...chain('c + a', { strength: 1 })];

  test('a changed node keeps its value whatever comes back to it', () => {
    expect(ask({ links }, { a: -0.5 }).nodes.find((node) => node.key === 'a')).toMatchObject({
      change: -0.5,
      band: [-0.5, -0.5],
    });
  });

  test('a node held at 0 stops what would pass it', () => {
    expect(ask({ links }, { a: 1, b: 0 }).nodes).toEqual([
      { key: 'a', change: 1, sign: '+', agreement: 1, band: [1, 1], paths: [] },
      { key: 'b', change: 0, sign: '?', agreement: 1, band: [0, 0], paths: [] },
    ]);
  });

  test('paths come from every changed node, past no other', () => {
    const tiny = { links: [...chain('a + b + c'), ...chain('a + x + c', { confidence: 0.8 })] };
    const { paths } = ask(tiny, { a: 1, b: 1 }).nodes.find((node) => node.key === 'c')!;
    expect(paths.map(({ nodes }) => nodes.join(' '))).toEqual(['b c', 'a x c']);
  });
});

test('the steps go on until the slowest sample has settled', () => {
  const links = [...chain('in + a + b'), ...chain('b + a')];
  const { converged, iterations } = ask({ links }, { in: 0.5 }, { samples: 50 });
  const fewest = Math.min(
    ...[1, 2, 3, 4, 5].map((seed) => ask({ links }, { in: 0.5 }, { samples: 1, seed }).iterations),
  );
  expect(converged).toBe(1);
  expect(iterations).toBeGreaterThan(fewest);
});

test('a map that swings is said not to settle', () => {
  const links = [
    ...chain('in + a', { strength: 1 }),
    ...['c', 'd', 'e'].flatMap((way) => chain(`a + ${way} - a`, { strength: 1 })),
  ];
  expect(ask({ links }, { in: 0.1 })).toMatchObject({ converged: 0, iterations: 200 });
});

test('a question must name a change, within its range', () => {
  const parses = (question: object) => WhatIfQuestionSchema.safeParse(question).success;
  expect([
    parses({ changes: {} }),
    parses({ changes: { [key('a')]: 1.01 } }),
    parses({ changes: { [key('a')]: Number.NaN } }),
    parses({ changes: { [key('a')]: -1 } }),
  ]).toEqual([false, false, false, true]);
  expect(() => ask({ links: chain('a + b') }, { nowhere: 1 })).toThrow('There is no node with the key "tiny:nowhere".');
});

test('with every weight known, any graph runs as its matrix does', () => {
  const graph = randomGraph({ nodes: 7, links: 14 }).map((tiny) => ({
    ...tiny,
    links: tiny.links
      .filter(({ polarity }) => polarity !== '?')
      .map((link) => ({ ...link, strength: link.strength ?? 0.3 })),
  }));
  const change = fc.constantFrom(-1, -0.5, 0, 0.7, 1);
  fc.assert(
    fc.property(graph, change, change, (tiny, first, second) => {
      const changes = { [tiny.names[0]!]: first, [tiny.names[1]!]: second };
      const { nodes, iterations } = ask(tiny, changes, { samples: 2 });
      const states = fuzzyStates(tiny.names, tiny.links, changes, iterations);
      const listed = new Map(nodes.map(({ key: name, change: value }): [string, number] => [name, value]));
      tiny.names.forEach((name, place) => expect(listed.get(name) ?? 0).toBeCloseTo(states[place]!, 9));
      const carriers = Object.keys(changes).filter((name) => changes[name] !== 0);
      expect([...listed.keys()]).toEqual(
        [...new Set([...Object.keys(changes), ...downstream(tiny, carriers, changes)])].sort(),
      );
    }),
    { numRuns: rounds(300) },
  );
});

/** Everything that a walk leads to from `carriers` without passing a changed node. */
function downstream(tiny: TinyGraph, carriers: string[], changes: Record<string, number>): string[] {
  const next = tiny.links
    .filter(({ source, target }) => carriers.includes(source) && !carriers.includes(target))
    .map(({ target }) => target);
  const free = next.filter((name) => !(name in changes));
  return free.length === 0 ? carriers : downstream(tiny, [...new Set([...carriers, ...free])], changes);
}
