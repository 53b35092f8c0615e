import { describe, expect, test } from 'vitest';
import type { EdgeKey, NodeKey } from '../../../../server/contract/ids.ts';
import { isOnly, onlyThese } from '../../../../client/model/cypher/only-these.ts';
import { NO_FILTERS } from '../../../../client/state/filters.ts';

describe('a result as the filter of the map', () => {
  const found = { nodes: ['a', 'b'] as NodeKey[], edges: ['a-DRIVES-b-plus'] as EdgeKey[] };

  test('leaves what the rows name', () => {
    expect(onlyThese(found)).toEqual({ onlyNodes: ['a', 'b'], onlyEdges: ['a-DRIVES-b-plus'] });
    expect(isOnly({ ...NO_FILTERS, ...onlyThese(found) }, found)).toBe(true);
    expect(isOnly(NO_FILTERS, found)).toBe(false);
  });

  test('is not offered where an address would grow too long, as it is written there', () => {
    const nodes = Array.from({ length: 300 }, (_, index) => `a-node-of-many-${index}` as NodeKey);
    expect(onlyThese({ nodes, edges: [] })).toBeNull();
    expect(onlyThese({ nodes: nodes.slice(0, 200), edges: [] })).not.toBeNull();
    expect(onlyThese({ nodes: Array.from({ length: 200 }, () => '节点' as NodeKey), edges: [] })).not.toBeNull();
    expect(onlyThese({ nodes: Array.from({ length: 300 }, () => '节点' as NodeKey), edges: [] })).toBeNull();
  });
});
