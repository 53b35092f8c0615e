import { expect, test } from 'vitest';
import type { EdgeKey, NodeKey } from '../../../server/contract/ids.ts';
import type { Net } from '../../../server/contract/reasoning.ts';
import { netOverlay } from '../../../client/model/net-overlay.ts';

const legend = { positive: 'raised', negative: 'lowered', conflicted: 'both', unknown: 'open' };

test('paints each node with its sign, and the legend names only the signs there are', () => {
  const nets = Object.entries({ a: 'negative', b: 'positive', c: 'undetermined', d: 'none' }).map(([key, net]) => ({
    key: key as NodeKey,
    net: net as Net,
  }));
  expect(netOverlay(nets, ['e' as EdgeKey], legend)).toEqual({
    nodes: new Map([
      ['a', { tone: 'negative' }],
      ['b', { tone: 'positive' }],
      ['c', { tone: 'unknown' }],
    ]),
    edges: new Map([['e', {}]]),
    legend: [
      { sample: { on: 'node', tone: 'positive' }, text: 'raised' },
      { sample: { on: 'node', tone: 'negative' }, text: 'lowered' },
      { sample: { on: 'node', tone: 'unknown' }, text: 'open' },
    ],
  });
});

test('joins the nets of a node that has several', () => {
  const a = 'a' as NodeKey;
  const nets = [
    { key: a, net: 'positive' as const },
    { key: a, net: 'negative' as const },
  ];
  expect(netOverlay(nets, [], legend).nodes).toEqual(new Map([[a, { tone: 'conflicted' }]]));
});
