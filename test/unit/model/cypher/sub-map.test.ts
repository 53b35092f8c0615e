import { describe, expect, test } from 'vitest';
import type { EdgeKey, NodeKey } from '../../../../server/contract/ids.ts';
import { leadingOn, subMap } from '../../../../client/model/cypher/sub-map.ts';
import { tinyGraph } from '../../panels/tiny-graph.ts';

const graph = tinyGraph({ law: {}, trust: {}, gain: {}, part: { bundle: 'gain' } }, [
  { edge: 'law ADDRESSES trust +' },
  { edge: 'trust DRIVES gain -' },
  { edge: 'law DRIVES gain +' },
  { edge: 'part PART_OF gain' },
]);

function drawn(nodes: string[], edges: string[], more: { expanded?: string[]; joined?: boolean } = {}) {
  const part = subMap(graph, {
    found: { nodes: nodes as NodeKey[], edges: edges as EdgeKey[] },
    expanded: new Set(more.expanded as NodeKey[]),
    joined: more.joined ?? false,
  });
  return { nodes: part.nodes.map(({ key }) => key), edges: part.edges.map(({ key }) => key), part };
}

describe('the part of the graph that an answer speaks of', () => {
  test('has the nodes of the rows, and the arrows of the rows with their ends', () => {
    expect(drawn(['part'], ['law-ADDRESSES-trust-plus'])).toMatchObject({
      nodes: ['law', 'trust', 'part'],
      edges: ['law-ADDRESSES-trust-plus'],
    });
  });

  test('has every arrow between its nodes where that is wanted', () => {
    expect(drawn(['law', 'trust', 'gain'], [], { joined: true }).edges).toEqual([
      'law-ADDRESSES-trust-plus',
      'trust-DRIVES-gain-minus',
      'law-DRIVES-gain-plus',
    ]);
  });

  test('grows by the neighbours of a node, and says which nodes lead on', () => {
    const before = drawn(['trust'], []);
    expect(leadingOn(graph, before.part)).toEqual([{ key: 'trust', count: 2 }]);
    const after = drawn(['trust'], [], { expanded: ['trust'] });
    expect(after.nodes).toEqual(['law', 'trust', 'gain']);
    expect(after.edges).toEqual(['law-ADDRESSES-trust-plus', 'trust-DRIVES-gain-minus']);
    expect(leadingOn(graph, after.part)).toEqual([{ key: 'gain', count: 1 }]);
  });

  test('folds nothing', () => {
    expect(drawn(['part', 'gain'], []).part.nodes.map(({ attributes }) => attributes.bundle)).toEqual([null, null]);
  });
});
