import { describe, expect, test } from 'vitest';
import type { EdgeKey, NodeKey, SectionId } from '../../../server/contract/ids.ts';
import type { SectionHead } from '../../../server/contract/papers.ts';
import { filterGraph } from '../../../client/model/filter-graph.ts';
import { filterParts, isPicked, NO_FILTERS, withoutPart } from '../../../client/state/filters.ts';
import type { Filters } from '../../../client/state/filters.ts';
import { tinyGraph } from '../panels/tiny-graph.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

const graph = tinyGraph(
  { law: { type: 'Countermeasure' }, trust: {}, gain: { type: 'Advantage' }, part: { bundle: 'gain' } },
  [{ edge: 'law ADDRESSES trust +' }, { edge: 'trust DRIVES gain -', inferred: true }, { edge: 'part PART_OF gain' }],
);

function left(filters: Partial<Filters>): { nodes: string[]; edges: string[] } {
  const { nodes, edges } = filterGraph(graph, { ...NO_FILTERS, ...filters });
  return { nodes: nodes.map(({ key }) => key).toSorted(), edges: edges.map(({ key }) => key).toSorted() };
}

const head = (key: string, level: number): SectionHead => ({
  id: id(key) as SectionId,
  title_zh: key,
  title_en: key,
  level,
});

describe('a filtered graph', () => {
  test('is the very same where nothing is filtered', () => {
    expect(filterGraph(graph, NO_FILTERS)).toBe(graph);
  });

  test('has no node of a type that is left out, and no edge at one', () => {
    expect(bare(left({ withoutTypes: ['Countermeasure'] }))).toEqual({
      nodes: ['gain', 'part', 'trust'],
      edges: ['part-part-of-gain', 'trust-drives-gain-minus'],
    });
  });

  test('keeps structure when claims are left out by sign, status or confidence', () => {
    const kept = { nodes: ['gain', 'law', 'part', 'trust'], edges: ['law-addresses-trust-plus', 'part-part-of-gain'] };
    expect(bare(left({ withoutSigns: ['-'] }))).toEqual(kept);
    expect(bare(left({ status: 'stated' }))).toEqual(kept);
    expect(bare(left({ confidence: 0.6 }))).toEqual(kept);
  });

  test('leaves out what the paper denies by its own sign alone', () => {
    const denying = tinyGraph({ a: {}, b: {} }, [{ edge: 'a DRIVES b ?' }, { edge: 'b DRIVES a 0' }]);
    const keysWithout = (...withoutSigns: Filters['withoutSigns']) =>
      bare(filterGraph(denying, { ...NO_FILTERS, withoutSigns }).edges.map(({ key }) => key));
    expect(keysWithout('0')).toEqual(['a-drives-b-unknown']);
    expect(keysWithout('+', '-', '?')).toEqual(['b-drives-a-zero']);
  });

  test('leaves nodes as they are, filed under a hidden heading too', () => {
    const { nodes } = filterGraph(graph, { ...NO_FILTERS, hidden: [id('gain') as NodeKey] });
    expect(bare(nodes.find(({ key }) => key === id('part'))?.attributes.bundle)).toBe('gain');
  });

  test('keeps only what is named: nodes with the edges between them, edges with their ends', () => {
    expect(bare(left({ onlyNodes: ['trust', 'gain'].map(id) as NodeKey[] }))).toEqual({
      nodes: ['gain', 'trust'],
      edges: ['trust-drives-gain-minus'],
    });
    expect(
      bare(left({ onlyNodes: [id('gain') as NodeKey], onlyEdges: [id('law-addresses-trust-plus') as EdgeKey] })),
    ).toEqual({
      nodes: ['gain', 'law', 'trust'],
      edges: ['law-addresses-trust-plus'],
    });
  });

  test('keeps the claims of a section and of those under it, and the nodes it speaks of', () => {
    const withSections = {
      ...graph,
      sections: [head('s3', 1), head('s3-1', 2), head('s30', 1)],
      nodes: graph.nodes.map((node) => ({ ...node, attributes: { ...node.attributes, sections: [] } })),
      edges: graph.edges.map((edge) => ({
        ...edge,
        attributes: {
          ...edge.attributes,
          sections: [(edge.key.startsWith('tiny:law') ? id('s3-1') : id('s30')) as SectionId],
        },
      })),
    };
    const kept = filterGraph(withSections, { ...NO_FILTERS, sections: [id('s3') as SectionId] });
    expect(bare(kept.nodes.map(({ key }) => key).toSorted())).toEqual(['law', 'trust']);
    expect(bare(kept.edges.map(({ key }) => key))).toEqual(['law-addresses-trust-plus']);
  });
});

test('each part of the filters can be taken away by itself', () => {
  const all: Filters = {
    withoutTypes: ['Actor', 'Factor'],
    withoutSigns: ['?'],
    sections: [id('s3-1') as SectionId],
    status: 'stated',
    confidence: 0.8,
    hidden: [id('a') as NodeKey],
    onlyNodes: [id('b') as NodeKey],
    onlyEdges: [id('c') as EdgeKey],
  };
  expect(filterParts(all)).toHaveLength(8);
  expect(bare(filterParts(all).reduce(withoutPart, all))).toEqual(NO_FILTERS);
  expect(bare(withoutPart(all, { kind: 'type', value: 'Actor' }))).toEqual(bare({ ...all, withoutTypes: ['Factor'] }));
});

test('filters that name what alone is wanted say so', () => {
  expect(isPicked(NO_FILTERS)).toBe(false);
  expect(isPicked({ ...NO_FILTERS, hidden: [id('a') as NodeKey], status: 'stated' })).toBe(false);
  expect(isPicked({ ...NO_FILTERS, onlyNodes: [id('a') as NodeKey] })).toBe(true);
  expect(isPicked({ ...NO_FILTERS, onlyEdges: [id('a-drives-b-plus') as EdgeKey] })).toBe(true);
});
