import { expect, test } from 'vitest';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { PerspectiveId, Questions } from '../../../client/state/perspective.ts';
import { isWaiting } from '../../../client/state/reduce-questions.ts';
import { reduceView } from '../../../client/state/reduce-view.ts';
import { EMPTY_VIEW, RULES, viewWith } from './page-view.ts';

const [a, b] = ['a', 'b'] as NodeKey[] as [NodeKey, NodeKey];

/** The question after a click on `a`; null where the perspective waits for no node. */
function fill<Id extends PerspectiveId>(of: Id, questions: Partial<Questions> = {}): Questions[Id] | null {
  const view = viewWith({ perspective: of }, questions);
  if (!isWaiting(RULES, view, a)) return null;
  return reduceView(RULES, view, { type: 'fill', of, slot: null, key: a }).questions[of];
}

test('a click on the map answers what a perspective still waits for', () => {
  expect(fill('reach')).toEqual({ from: a, direction: 'down' });
  expect(fill('policies')).toEqual({ targets: [a], allowUnknown: false });
  expect(fill('what-if')).toEqual({ changes: [{ key: a, value: 1 }], samples: 200 });
  expect(fill('compare')).toEqual({ left: a, right: null });
  expect(fill('compare', { compare: { left: b, right: null } })).toEqual({ left: b, right: a });
});

test('and nothing where it waits for nothing, or for another node', () => {
  expect(fill('map')).toBeNull();
  expect(fill('trace')).toBeNull();
  expect(fill('reach', { reach: { from: b, direction: 'down' } })).toBeNull();
  expect(fill('compare', { compare: { left: a, right: null } })).toBeNull();
  expect(fill('compare', { compare: { left: a, right: b } })).toBeNull();
});

test('a node for what waits for none changes nothing', () => {
  expect(reduceView(RULES, EMPTY_VIEW, { type: 'fill', of: 'map', slot: null, key: a })).toBe(EMPTY_VIEW);
});
