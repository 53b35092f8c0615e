import { expect, test } from 'vitest';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { fillFromMap } from '../../../client/state/fill-from-map.ts';
import { EMPTY_VIEW } from '../../../client/state/view-state.ts';
import type { ViewState } from '../../../client/state/view-state.ts';

const [a, b] = ['a', 'b'] as NodeKey[] as [NodeKey, NodeKey];

function fill(part: Partial<ViewState>): unknown {
  return fillFromMap({ ...EMPTY_VIEW, ...part }, a);
}

test('a click on the map answers what a perspective still waits for', () => {
  expect(fill({ perspective: 'reach' })).toEqual({ type: 'ask', of: 'reach', change: { from: a } });
  expect(fill({ perspective: 'policies' })).toEqual({ type: 'ask', of: 'policies', change: { targets: [a] } });
  expect(fill({ perspective: 'what-if' })).toEqual({
    type: 'ask',
    of: 'whatIf',
    change: { changes: [{ key: a, value: 1 }] },
  });
  expect(fill({ perspective: 'compare' })).toEqual({ type: 'ask', of: 'compare', change: { left: a } });
  expect(fill({ perspective: 'compare', compare: { left: b, right: null } })).toEqual({
    type: 'ask',
    of: 'compare',
    change: { right: a },
  });
});

test('and nothing where it waits for nothing, or for another node', () => {
  expect(fill({ perspective: 'map' })).toBeNull();
  expect(fill({ perspective: 'reach', reach: { from: b, direction: 'down' } })).toBeNull();
  expect(fill({ perspective: 'compare', compare: { left: a, right: null } })).toBeNull();
  expect(fill({ perspective: 'compare', compare: { left: a, right: b } })).toBeNull();
});
