import { describe, expect, test } from 'vitest';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { bundlesAbove, bundlesBetween, revealNode } from '../../../client/state/reveal.ts';

/** outer holds inner and d; inner holds a and b; c stands alone; x and y hold one another. */
const HOMES: Record<string, string> = { a: 'inner', b: 'inner', d: 'outer', inner: 'outer', x: 'y', y: 'x' };
const bundleOf = (key: NodeKey): NodeKey | null => (HOMES[key] as NodeKey | undefined) ?? null;
const key = (name: string): NodeKey => name as NodeKey;

describe('what must be open', () => {
  test('for a node is every bundle around it', () => {
    expect(bundlesAbove(key('a'), bundleOf)).toEqual(['inner', 'outer']);
    expect(bundlesAbove(key('c'), bundleOf)).toEqual([]);
  });

  test('ends where bundles hold one another', () => {
    expect(bundlesAbove(key('x'), bundleOf)).toEqual(['y', 'x']);
  });

  test('for an arrow is nothing where the map gathers it', () => {
    expect(bundlesBetween(key('a'), key('c'), bundleOf)).toEqual([]);
  });

  test('for an arrow inside one bundle is all that hides its ends', () => {
    expect(bundlesBetween(key('a'), key('b'), bundleOf)).toEqual(['inner', 'outer']);
    expect(bundlesBetween(key('a'), key('d'), bundleOf)).toEqual(['inner', 'outer']);
    expect(bundlesBetween(key('d'), key('outer'), bundleOf)).toEqual(['outer']);
  });
});

test('a revealed node is selected, brought into view and unfolded', () => {
  expect(revealNode(key('a'), bundleOf)).toEqual({
    type: 'reveal',
    selection: { kind: 'node', key: 'a' },
    nodes: ['a'],
    open: ['inner', 'outer'],
  });
});
