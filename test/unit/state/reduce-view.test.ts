import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DepthSchema } from '../../../server/contract/cut.ts';
import type { Cut } from '../../../server/contract/cut.ts';
import type { EdgeKey, NodeKey, PaperId, PassageId } from '../../../server/contract/ids.ts';
import { reduceView } from '../../../client/state/reduce-view.ts';
import { NO_FILTERS } from '../../../client/state/filters.ts';
import { EMPTY_QUESTIONS, EMPTY_VIEW, RULES, viewWith } from './page-view.ts';
import { swapped } from '../../../client/panels/trace/question.ts';
import type { Selection, ViewState } from '../../../client/state/view-state.ts';
import { nodeKeys, views } from './arbitrary-view.ts';

const [a, b, c] = ['a', 'b', 'c'] as NodeKey[] as [NodeKey, NodeKey, NodeKey];
const edge: Selection = { kind: 'edge', key: 'a-DRIVES-b-plus' as EdgeKey };
const passage = 'lanterns-1-2' as PassageId;

describe('selecting', () => {
  test('lets go of the passage, so that the text follows', () => {
    expect(reduceView(RULES, viewWith({ passage }), { type: 'select', selection: edge })).toEqual(
      viewWith({ selection: edge }),
    );
  });

  test('keeps the text where it is when the passage is named', () => {
    const view = reduceView(RULES, EMPTY_VIEW, { type: 'select', selection: edge, passage });
    expect(view).toEqual(viewWith({ selection: edge, passage }));
  });

  test('leaves the panel as it is for', () => {
    const view = reduceView(RULES, viewWith({ perspective: 'paper' }), { type: 'select', selection: edge });
    expect(view).toEqual(viewWith({ perspective: 'paper', selection: edge }));
  });

  test('a revealed node is selected at the cut that shows it, and where the map shows it already nothing opens', () => {
    const selection: Selection = { kind: 'node', key: a };
    const before = viewWith({ depth: 'headings', openHeadings: [b], passage });
    const reveal = (cut: Cut | null): ViewState =>
      reduceView(RULES, before, { type: 'reveal', selection, nodes: [a], cut });
    expect(reveal({ depth: 'outline', open: [b, c] })).toEqual(
      viewWith({ selection, depth: 'outline', openHeadings: [b, c] }),
    );
    expect(reveal(null)).toEqual({ ...before, selection, passage: null });
  });

  test('of a passage takes its one claim, none, or what was selected', () => {
    const view = viewWith({ selection: { kind: 'node', key: a } });
    expect(reduceView(RULES, view, { type: 'select-passage', passage, selection: edge })).toEqual(
      viewWith({ selection: edge, passage }),
    );
    const cut: Cut = { depth: 'outline', open: [b] };
    expect(reduceView(RULES, view, { type: 'select-passage', passage, selection: null, cut })).toEqual(
      viewWith({ selection: null, passage, depth: 'outline', openHeadings: [b] }),
    );
    expect(reduceView(RULES, view, { type: 'select-passage', passage })).toEqual({ ...view, passage });
  });

  test('nothing, when nothing was selected, changes nothing', () => {
    expect(reduceView(RULES, EMPTY_VIEW, { type: 'clear-selection' })).toBe(EMPTY_VIEW);
  });
});

describe('headings', () => {
  test('opened and closed again are as they were', () => {
    fc.assert(
      fc.property(views, nodeKeys, (view, key) => {
        fc.pre(!view.openHeadings.includes(key));
        const toggle = { type: 'toggle-heading', key } as const;
        const opened = reduceView(RULES, view, toggle);
        expect(opened).toEqual({ ...view, openHeadings: [...view.openHeadings, key] });
        expect(reduceView(RULES, opened, toggle)).toEqual(view);
      }),
    );
  });

  test('are all closed by another depth, and nothing else changes', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...DepthSchema.options), (view, depth) => {
        expect(reduceView(RULES, view, { type: 'set-depth', depth })).toEqual({ ...view, depth, openHeadings: [] });
      }),
    );
  });
});

test('chains are shown and hidden by one switch', () => {
  const shown = reduceView(RULES, viewWith({ depth: 'outline' }), { type: 'show-chains', chains: true });
  expect(shown).toEqual(viewWith({ depth: 'outline', chains: true }));
  expect(reduceView(RULES, shown, { type: 'show-chains', chains: false })).toEqual(viewWith({ depth: 'outline' }));
});

describe('a trace', () => {
  const asked = viewWith(
    { perspective: 'trace' },
    { trace: { ...EMPTY_QUESTIONS.trace, from: a, to: b, pinned: 'k3' } },
  );

  test('an end that was avoided is avoided no longer', () => {
    const trace = { ...EMPTY_QUESTIONS.trace, avoid: [b, c] };
    const after = reduceView(RULES, viewWith({}, { trace }), { type: 'fill', of: 'trace', slot: 'to', key: b });
    expect(after.questions.trace.avoid).toEqual([c]);
  });

  test('comes into view with its first end', () => {
    expect(reduceView(RULES, EMPTY_VIEW, { type: 'fill', of: 'trace', slot: 'to', key: b })).toEqual(
      viewWith({ perspective: 'trace' }, { trace: { ...EMPTY_QUESTIONS.trace, to: b } }),
    );
  });

  test.each([
    [{ type: 'fill', of: 'trace', slot: 'from', key: c } as const, { from: c, to: b }],
    [{ type: 'ask', of: 'trace', change: swapped(asked.questions.trace) } as const, { from: b, to: a }],
  ])('asked anew by %o lets go of the path that was held', (action, trace) => {
    expect(reduceView(RULES, asked, action)).toEqual(
      viewWith({ perspective: 'trace' }, { trace: { ...EMPTY_QUESTIONS.trace, ...trace, pinned: null } }),
    );
  });

  test.each([
    [{ type: 'set-scope', scope: { maxLength: 3 } } as const, { scope: { maxLength: 3, lift: true } }],
    [
      { type: 'set-filters', filters: { status: 'stated' } } as const,
      { filters: { ...NO_FILTERS, status: 'stated' as const } },
    ],
  ])('lets go of the path that was held when %o changes what counts', (action, change) => {
    expect(reduceView(RULES, asked, action)).toEqual(
      viewWith({ ...asked, ...change }, { trace: { ...asked.questions.trace, pinned: null } }),
    );
  });

  test('holds a path and opens nothing: its steps are drawn over the map', () => {
    expect(reduceView(RULES, asked, { type: 'ask', of: 'trace', change: { pinned: 'z9' } })).toEqual(
      viewWith(asked, { trace: { ...asked.questions.trace, pinned: 'z9' } }),
    );
  });

  test('swapped twice is the same question', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { trace } = view.questions;
        const avoid = trace.avoid.filter((key) => key !== trace.from && key !== trace.to);
        expect(swapped(swapped(trace))).toEqual({ ...trace, avoid, pinned: null });
      }),
    );
  });
});

describe('a perspective that is entered', () => {
  const enter = (view: ViewState, perspective: ViewState['perspective'], subject: NodeKey | null = a): ViewState =>
    reduceView(RULES, view, { type: 'set-perspective', perspective, subject });

  test('asks about what is selected', () => {
    expect(enter(EMPTY_VIEW, 'reach').questions.reach).toEqual({ from: a, direction: 'down' });
    expect(enter(EMPTY_VIEW, 'policies').questions.policies).toEqual({ targets: [a], allowUnknown: false });
    expect(enter(EMPTY_VIEW, 'what-if').questions['what-if']).toEqual({
      changes: [{ key: a, value: 1 }],
      samples: 200,
    });
    expect(enter(EMPTY_VIEW, 'trace').questions.trace).toEqual({ ...EMPTY_QUESTIONS.trace, from: a });
    expect(enter(viewWith({}, { compare: { left: b, right: null } }), 'compare').questions.compare).toEqual({
      left: b,
      right: a,
    });
  });

  test('keeps a question that is whole already', () => {
    const trace = { ...EMPTY_QUESTIONS.trace, from: b, to: c };
    const whole = viewWith(
      {},
      {
        trace,
        compare: { left: b, right: c },
        'what-if': { changes: [{ key: b, value: -1 }], samples: 1000 },
      },
    );
    for (const perspective of ['trace', 'compare', 'what-if', 'levers'] as const) {
      expect(enter(whole, perspective)).toEqual({ ...whole, perspective });
    }
  });

  test('asks about nothing where nothing is selected', () => {
    expect(enter(EMPTY_VIEW, 'reach', null)).toEqual(viewWith({ perspective: 'reach' }));
  });
});

test('another paper begins anew in the same language and theme', () => {
  const view = viewWith({
    language: 'zh',
    theme: 'dark',
    selection: edge,
    depth: 'outline',
    openHeadings: [a],
    chains: true,
  });
  expect(reduceView(RULES, view, { type: 'choose-paper', paper: 'bridges' as PaperId })).toEqual(
    viewWith({ language: 'zh', theme: 'dark', paper: 'bridges' as PaperId }),
  );
});

test('what is true for the moment only leaves the view alone', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(reduceView(RULES, view, { type: 'announce', text: 'x' })).toBe(view);
      expect(reduceView(RULES, view, { type: 'point-at', emphasis: null })).toBe(view);
      expect(reduceView(RULES, view, { type: 'focus', nodes: [a] })).toBe(view);
    }),
  );
});
