import { expect, test } from 'vitest';
import { riverOf } from '../../../client/panels/trace/river.ts';
import { PathSchema } from '../../../server/contract/reasoning.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

function path(...edges: string[]): ReturnType<typeof PathSchema.parse> {
  return PathSchema.parse({
    nodes: [],
    edges: edges.map(id),
    sign: '+',
    confidence: 1,
    inferred: false,
    joints: [],
    lifted: false,
  });
}

test('paths make one river, as heavy at each edge as many of them pass', () => {
  const { nodes, edges, legend } = riverOf([path('a', 'b'), path('a', 'c'), path('a')], 'paths');
  expect(bare(Object.fromEntries(edges))).toEqual({ a: { weight: 3 }, b: { weight: 1 }, c: { weight: 1 } });
  expect(bare([nodes.size, legend])).toEqual([0, [{ sample: { on: 'river' }, text: 'paths' }]]);
});
