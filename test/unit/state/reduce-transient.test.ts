import { describe, expect, test } from 'vitest';
import type { NodeKey, PaperId } from '../../../server/contract/ids.ts';
import { EMPTY_TRANSIENT } from '../../../client/state/app-state.ts';
import { EMPTY_HISTORY } from '../../../client/state/history.ts';
import { reduceTransient } from '../../../client/state/reduce-transient.ts';
import { createAppStore } from '../../../client/state/store.ts';
import { EMPTY_VIEW, RULES } from './page-view.ts';

const a = 'a' as NodeKey;

describe('the moment', () => {
  test('ends picking with the end that was picked, and with no other', () => {
    const picking = { ...EMPTY_TRANSIENT, picking: { of: 'trace', slot: 'from' } as const };
    expect(reduceTransient(picking, { type: 'fill', of: 'trace', slot: 'from', key: a })).toEqual(EMPTY_TRANSIENT);
    expect(reduceTransient(picking, { type: 'fill', of: 'trace', slot: 'to', key: a })).toBe(picking);
  });

  test('asks for the same nodes again with another token', () => {
    const once = reduceTransient(EMPTY_TRANSIENT, { type: 'focus', nodes: [a] });
    const twice = reduceTransient(once, { type: 'focus', nodes: [a] });
    expect([once.focus, twice.focus]).toEqual([
      { keys: [a], token: 1 },
      { keys: [a], token: 2 },
    ]);
  });

  test('says the same words again with another token', () => {
    const once = reduceTransient(EMPTY_TRANSIENT, { type: 'announce', text: '3 results' });
    expect(reduceTransient(once, { type: 'announce', text: '3 results' }).announcement).toEqual({
      text: '3 results',
      token: 2,
    });
  });

  test('gathers what links could not open until it is dismissed', () => {
    const first = { parameter: 'node', value: 'x' };
    const second = { parameter: 'graph', value: null };
    const one = reduceTransient(EMPTY_TRANSIENT, { type: 'report-link', problems: [first] });
    const both = reduceTransient(one, { type: 'report-link', problems: [second] });
    expect(both.linkProblems).toEqual([first, second]);
    expect(reduceTransient(both, { type: 'dismiss-link-report' })).toEqual(EMPTY_TRANSIENT);
  });

  test('keeps what a panel paints until the panel clears it or another paper is opened', () => {
    const overlay = { nodes: new Map([[a, { tone: 'left' as const }]]), edges: new Map(), legend: [] };
    const painted = reduceTransient(EMPTY_TRANSIENT, { type: 'overlay', overlay });
    expect(painted).toEqual({ ...EMPTY_TRANSIENT, overlay });
    expect(reduceTransient(painted, { type: 'set-perspective', perspective: 'paper' }).overlay).toBe(overlay);
    expect(reduceTransient(painted, { type: 'choose-paper', paper: 'p' as PaperId })).toEqual(EMPTY_TRANSIENT);
    expect(reduceTransient(painted, { type: 'overlay', overlay: null })).toEqual(EMPTY_TRANSIENT);
  });

  test('points at nothing once another view is restored', () => {
    const pointed = {
      ...EMPTY_TRANSIENT,
      pointed: { nodes: [a], edges: [] },
      picking: { of: 'trace', slot: 'to' } as const,
    };
    expect(reduceTransient(pointed, { type: 'restore', view: EMPTY_VIEW })).toEqual(EMPTY_TRANSIENT);
  });
});

describe('the store', () => {
  test('applies an action to the view and the moment at once', () => {
    const { state, dispatch } = createAppStore(RULES, EMPTY_VIEW);
    dispatch({ type: 'reveal', selection: { kind: 'node', key: a }, nodes: [a], cut: null });
    expect(state.getState()).toEqual({
      view: { ...EMPTY_VIEW, selection: { kind: 'node', key: a } },
      transient: { ...EMPTY_TRANSIENT, focus: { keys: [a], token: 1 } },
      history: EMPTY_HISTORY,
    });
  });

  test('stays the very same state when nothing changes', () => {
    const { state, dispatch } = createAppStore(RULES, EMPTY_VIEW);
    const before = state.getState();
    dispatch({ type: 'clear-selection' });
    expect(state.getState()).toBe(before);
  });

  test('steps back and forward among depths, what was opened, chains and filters, and among nothing else', () => {
    const { state, dispatch } = createAppStore(RULES, EMPTY_VIEW);
    dispatch({ type: 'set-depth', depth: 'outline' });
    dispatch({ type: 'toggle-heading', key: a });
    dispatch({ type: 'select', selection: { kind: 'node', key: a } });
    dispatch({ type: 'show-chains', chains: true });
    dispatch({ type: 'set-filters', filters: { hidden: [a] } });
    const shape = (): unknown => {
      const { depth, openHeadings, chains, filters, selection } = state.getState().view;
      return { depth, openHeadings, chains, hidden: filters.hidden, selection };
    };
    const first = { depth: null, openHeadings: [], chains: false, hidden: [], selection: { kind: 'node', key: a } };
    const deeper = { ...first, depth: 'outline' };
    const opened = { ...deeper, openHeadings: [a] };
    const chained = { ...opened, chains: true };
    for (const before of [chained, opened, deeper, first, first]) {
      dispatch({ type: 'undo' });
      expect(shape()).toEqual(before);
    }
    for (const after of [deeper, opened, chained, { ...chained, hidden: [a] }]) {
      dispatch({ type: 'redo' });
      expect(shape()).toEqual(after);
    }
    dispatch({ type: 'undo' });
    dispatch({ type: 'set-depth', depth: 'everything' });
    const before = state.getState();
    dispatch({ type: 'redo' });
    expect(state.getState()).toBe(before);
  });
});
