import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EdgeKey, NodeKey } from '../../../server/contract/ids.ts';
import { isReconciled, reconcile } from '../../../client/state/reconcile.ts';
import { EMPTY_QUESTIONS, EMPTY_VIEW, RULES, viewWith } from './page-view.ts';
import { views } from './arbitrary-view.ts';

const [a, b, gone] = ['a', 'b', 'gone'] as NodeKey[] as [NodeKey, NodeKey, NodeKey];
const known = { hasNode: (key: NodeKey) => key !== gone, hasEdge: (key: EdgeKey) => key === 'a-DRIVES-b-plus' };

test('a view that the graph knows is left as it is', () => {
  const view = { ...EMPTY_VIEW, selection: { kind: 'node', key: a } as const, openBundles: [b] };
  expect(reconcile(RULES, view, known).view).toBe(view);
});

test('what the graph does not know goes, and is named', () => {
  const selection = { kind: 'bundle-edge', source: a, target: gone } as const;
  const view = viewWith(
    { selection, openBundles: [a, gone] },
    {
      trace: { ...EMPTY_QUESTIONS.trace, from: gone, to: b, pinned: 'k1' },
    },
  );
  expect(reconcile(RULES, view, known)).toEqual({
    view: viewWith({ openBundles: [a] }, { trace: { ...EMPTY_QUESTIONS.trace, to: b } }),
    problems: [
      { parameter: 'open', value: gone },
      { parameter: 'trace-from', value: gone },
      { parameter: 'between', value: gone },
    ],
  });
});

test('what alone was to be kept goes where it is not there', () => {
  const edge = 'a-DRIVES-b-plus' as EdgeKey;
  const filters = { ...EMPTY_VIEW.filters, onlyNodes: [a, gone], onlyEdges: ['x' as EdgeKey, edge] };
  expect(reconcile(RULES, { ...EMPTY_VIEW, filters }, known)).toEqual({
    view: { ...EMPTY_VIEW, filters: { ...filters, onlyNodes: [a], onlyEdges: [edge] } },
    problems: [
      { parameter: 'only-edge', value: 'x' },
      { parameter: 'only', value: gone },
    ],
  });
});

test('an edge that is not there goes, and the path that was held stays with its ends', () => {
  const trace = { ...EMPTY_QUESTIONS.trace, from: a, to: b, pinned: 'k1' };
  const view = viewWith({ selection: { kind: 'edge', key: 'x' as EdgeKey } }, { trace });
  expect(reconcile(RULES, view, known)).toEqual({
    view: viewWith({}, { trace }),
    problems: [{ parameter: 'edge', value: 'x' }],
  });
});

test('set right once, a view is right', () => {
  fc.assert(
    fc.property(views, fc.boolean(), (view, knowsAll) => {
      const graph = { hasNode: () => knowsAll, hasEdge: () => knowsAll };
      expect(isReconciled(RULES, reconcile(RULES, view, graph).view, graph)).toBe(true);
    }),
  );
});
