import { describe, expect, test } from 'vitest';
import type { EdgeKey, NodeKey, SectionId } from '../../../server/contract/ids.ts';
import { filterGraph } from '../../../client/model/filter-graph.ts';
import { filterParts, NO_FILTERS, withoutPart } from '../../../client/state/filters.ts';
import type { Filters } from '../../../client/state/filters.ts';
import { tinyGraph } from '../panels/tiny-graph.ts';

const graph = tinyGraph(
  { law: { type: 'Countermeasure' }, trust: {}, gain: { type: 'Advantage' }, part: { bundle: 'gain' } },
  [{ edge: 'law ADDRESSES trust +' }, { edge: 'trust DRIVES gain -', inferred: true }, { edge: 'part PART_OF gain' }],
);

function left(filters: Partial<Filters>): { nodes: string[]; edges: string[] } {
  const { nodes, edges } = filterGraph(graph, { ...NO_FILTERS, ...filters });
  return { nodes: nodes.map(({ key }) => key).toSorted(), edges: edges.map(({ key }) => key).toSorted() };
}

describe('a filtered graph', () => {
  test('is the very same where nothing is filtered', () => {
    expect(filterGraph(graph, NO_FILTERS)).toBe(graph);
  });

  test('has no node of a type that is left out, and no edge at one', () => {
    expect(left({ withoutTypes: ['Countermeasure'] })).toEqual({
      nodes: ['gain', 'part', 'trust'],
      edges: ['part-PART_OF-gain', 'trust-DRIVES-gain-minus'],
    });
  });

  test('keeps structure when claims are left out by sign, status or confidence', () => {
    const kept = { nodes: ['gain', 'law', 'part', 'trust'], edges: ['law-ADDRESSES-trust-plus', 'part-PART_OF-gain'] };
    expect(left({ withoutSigns: ['-'] })).toEqual(kept);
    expect(left({ status: 'stated' })).toEqual(kept);
    expect(left({ confidence: 0.6 })).toEqual(kept);
  });

  test('lets what was folded into a hidden heading stand for itself', () => {
    const { nodes } = filterGraph(graph, { ...NO_FILTERS, hidden: ['gain' as NodeKey] });
    expect(nodes.find(({ key }) => key === 'part')?.attributes.bundle).toBeNull();
  });

  test('keeps only what is named: nodes with the edges between them, edges with their ends', () => {
    expect(left({ onlyNodes: ['trust', 'gain'] as NodeKey[] })).toEqual({
      nodes: ['gain', 'trust'],
      edges: ['trust-DRIVES-gain-minus'],
    });
    expect(left({ onlyNodes: ['gain' as NodeKey], onlyEdges: ['law-ADDRESSES-trust-plus' as EdgeKey] })).toEqual({
      nodes: ['gain', 'law', 'trust'],
      edges: ['law-ADDRESSES-trust-plus'],
    });
  });

  test('folds nothing of what is named', () => {
    const { nodes } = filterGraph(graph, { ...NO_FILTERS, onlyNodes: ['part', 'gain'] as NodeKey[] });
    expect(nodes.map(({ attributes }) => attributes.bundle)).toEqual([null, null]);
  });

  test('keeps the claims of a section and of those under it, and the nodes it speaks of', () => {
    const withSections = {
      ...graph,
      nodes: graph.nodes.map((node) => ({ ...node, attributes: { ...node.attributes, sections: [] } })),
      edges: graph.edges.map((edge) => ({
        ...edge,
        attributes: { ...edge.attributes, sections: [(edge.key.startsWith('law') ? '3.1' : '30') as SectionId] },
      })),
    };
    const kept = filterGraph(withSections, { ...NO_FILTERS, sections: ['3' as SectionId] });
    expect(kept.nodes.map(({ key }) => key).toSorted()).toEqual(['law', 'trust']);
    expect(kept.edges.map(({ key }) => key)).toEqual(['law-ADDRESSES-trust-plus']);
  });
});

test('each part of the filters can be taken away by itself', () => {
  const all: Filters = {
    withoutTypes: ['Actor', 'Factor'],
    withoutSigns: ['?'],
    sections: ['3.1' as SectionId],
    status: 'stated',
    confidence: 0.8,
    hidden: ['a' as NodeKey],
    onlyNodes: ['b' as NodeKey],
    onlyEdges: ['c' as EdgeKey],
  };
  expect(filterParts(all)).toHaveLength(8);
  expect(filterParts(all).reduce(withoutPart, all)).toEqual(NO_FILTERS);
  expect(withoutPart(all, { kind: 'type', value: 'Actor' })).toEqual({ ...all, withoutTypes: ['Factor'] });
});
