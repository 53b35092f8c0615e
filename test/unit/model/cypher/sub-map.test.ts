import { describe, expect, test } from 'vitest';
import type { EdgeKey, NodeKey } from '../../../../server/contract/ids.ts';
import { leadingOn, subMap } from '../../../../client/model/cypher/sub-map.ts';
import { tinyGraph } from '../../panels/tiny-graph.ts';
import { bare, inPaper } from '../../../fixtures/keys.ts';

const id = inPaper('tiny');

const graph = tinyGraph({ law: {}, trust: {}, gain: {}, part: { bundle: 'gain' } }, [
  { edge: 'law ADDRESSES trust +' },
  { edge: 'trust DRIVES gain -' },
  { edge: 'law DRIVES gain +' },
  { edge: 'part PART_OF gain' },
]);

function drawn(nodes: string[], edges: string[], more: { expanded?: string[]; joined?: boolean } = {}) {
  const part = subMap(graph, {
    found: { nodes: nodes.map(id) as NodeKey[], edges: edges.map(id) as EdgeKey[] },
    expanded: new Set(more.expanded?.map(id) as NodeKey[]),
    joined: more.joined ?? false,
  });
  return { nodes: part.nodes.map(({ key }) => key), edges: part.edges.map(({ key }) => key), part };
}

describe('the part of the graph that an answer speaks of', () => {
  test('has the nodes of the rows, and the arrows of the rows with their ends', () => {
    expect(bare(drawn(['part'], ['law-addresses-trust-plus']))).toMatchObject({
      nodes: ['law', 'trust', 'part'],
      edges: ['law-addresses-trust-plus'],
    });
  });

  test('has every arrow between its nodes where that is wanted', () => {
    expect(bare(drawn(['law', 'trust', 'gain'], [], { joined: true }).edges)).toEqual([
      'law-addresses-trust-plus',
      'trust-drives-gain-minus',
      'law-drives-gain-plus',
    ]);
  });

  test('grows by the neighbours of a node, and says which nodes lead on', () => {
    const before = drawn(['trust'], []);
    expect(bare(leadingOn(graph, before.part))).toEqual([{ key: 'trust', count: 2 }]);
    const after = drawn(['trust'], [], { expanded: ['trust'] });
    expect(bare(after.nodes)).toEqual(['law', 'trust', 'gain']);
    expect(bare(after.edges)).toEqual(['law-addresses-trust-plus', 'trust-drives-gain-minus']);
    expect(bare(leadingOn(graph, after.part))).toEqual([{ key: 'gain', count: 1 }]);
  });

  test('folds nothing', () => {
    expect(bare(drawn(['part', 'gain'], []).part.nodes.map(({ attributes }) => attributes.bundle))).toEqual(
      bare([null, null]),
    );
  });
});
