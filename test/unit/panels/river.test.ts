import { expect, test } from 'vitest';
import { riverOf } from '../../../client/panels/trace/river.ts';
import { PathSchema } from '../../../server/contract/reasoning.ts';

function path(...edges: string[]): ReturnType<typeof PathSchema.parse> {
  return PathSchema.parse({ nodes: [], edges, sign: '+', confidence: 1, inferred: false, joints: [], lifted: false });
}

test('paths make one river, as heavy at each edge as many of them pass', () => {
  const { nodes, edges, legend } = riverOf([path('a', 'b'), path('a', 'c'), path('a')], 'paths');
  expect(Object.fromEntries(edges)).toEqual({ a: { weight: 3 }, b: { weight: 1 }, c: { weight: 1 } });
  expect([nodes.size, legend]).toEqual([0, [{ sample: { on: 'river' }, text: 'paths' }]]);
});
