import { expect, test } from 'vitest';
import { dataGraphOf, indexOf } from '../../../client/model/graph-index.ts';
import { buildCausalIndex, toGraphology } from '../../../server/causality/causal-index.ts';
import { tinyMap } from '../layout/tiny-map.ts';

test('a graph has its index and its graphology once, and another graph has others', () => {
  const [one, other] = [tinyMap(['a', 'b'], ['a + b']), tinyMap(['a', 'b'], ['a + b'])];
  expect(indexOf(one)).toEqual(buildCausalIndex(toGraphology(one)));
  expect(indexOf(one)).toBe(indexOf(one));
  expect(dataGraphOf(one)).toBe(dataGraphOf(one));
  expect(indexOf(other)).not.toBe(indexOf(one));
  expect(dataGraphOf(other)).not.toBe(dataGraphOf(one));
});
