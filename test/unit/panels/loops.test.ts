import { describe, expect, test } from 'vitest';
import { closedChain, hasCycle, looseEnds, policiesOn } from '../../../client/panels/loops/loop-model.ts';
import { toGraphology } from '../../../server/causality/causal-index.ts';
import type { EdgeKey, NodeKey } from '../../../server/contract/ids.ts';
import { tinyGraph } from './tiny-graph.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

const LINE = ['a DRIVES b +', 'b DRIVES c -', 'law ADDRESSES b +', 'c PART_OF a'];

function graphOf(...edges: string[]): ReturnType<typeof toGraphology> {
  const nodes = { a: {}, b: {}, c: {}, d: {}, law: { type: 'Countermeasure' as const }, alone: {} };
  return toGraphology(
    tinyGraph(
      nodes,
      edges.map((edge) => ({ edge })),
    ),
  );
}

describe('a graph', () => {
  test('has no cycle where no chain of causes leads back; structure does not close one', () => {
    expect(hasCycle(graphOf(...LINE))).toBe(false);
    expect(hasCycle(graphOf())).toBe(false);
  });

  test('has neither cycle nor loose end by what the paper denies, and no policy by it', () => {
    const graph = graphOf('a DRIVES b +', 'b DRIVES a 0', 'b DRIVES c 0', 'law ADDRESSES b 0');
    expect(hasCycle(graph)).toBe(false);
    expect(bare(looseEnds(graph))).toEqual([{ key: 'b', upstream: 1 }]);
    expect(policiesOn(graph, [id('b') as NodeKey])).toEqual([]);
  });

  test('has one where a chain does, even by two claims between the same nodes and with a tail', () => {
    expect(hasCycle(graphOf(...LINE, 'c DRIVES b ?'))).toBe(true);
    expect(hasCycle(graphOf('a DRIVES b +', 'a DRIVES b -', 'b DRIVES a +', 'b DRIVES d +'))).toBe(true);
  });

  test('has loose ends where chains come to an end, those first to which most leads', () => {
    expect(bare(looseEnds(graphOf(...LINE, 'a DRIVES d +', 'a DRIVES d -')))).toEqual([
      { key: 'c', upstream: 3 },
      { key: 'd', upstream: 1 },
    ]);
    expect(bare(looseEnds(graphOf('a DRIVES b +', 'b DRIVES a +')))).toEqual([]);
  });
});

test('a loop is closed where it began, and acted on by the policies that address what stands in it', () => {
  const nodes = ['a', 'b'].map(id) as NodeKey[];
  const edges = ['e', 'f'].map(id) as EdgeKey[];
  expect(bare(closedChain({ nodes, edges }))).toEqual(bare({ nodes: ['a', 'b', 'a'], edges }));
  expect(bare(policiesOn(graphOf(...LINE), nodes))).toEqual(['law-addresses-b-plus']);
});
