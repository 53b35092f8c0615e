import type { ViewState } from './view-state.ts';

/** The part of the view that undo steps through: how much is shown, what is opened, hidden and filtered. */
export type Shape = Pick<ViewState, 'depth' | 'openHeadings' | 'chains' | 'filters'>;

export interface ViewHistory {
  /** Oldest first. */
  past: readonly Shape[];
  /** Nearest first. */
  future: readonly Shape[];
}

export const EMPTY_HISTORY: ViewHistory = { past: [], future: [] };

const LONGEST = 100;

function shapeOf({ depth, openHeadings, chains, filters }: ViewState): Shape {
  return { depth, openHeadings, chains, filters };
}

function isSameShape(a: ViewState, b: ViewState): boolean {
  return a.depth === b.depth && a.openHeadings === b.openHeadings && a.chains === b.chains && a.filters === b.filters;
}

/** The history once the view has changed; the very same where its shape has not. */
export function remember(history: ViewHistory, before: ViewState, after: ViewState): ViewHistory {
  if (isSameShape(before, after)) return history;
  return { past: [...history.past, shapeOf(before)].slice(-LONGEST), future: [] };
}

/** The view one step back or forward, or null where there is none. */
export function step(
  { past, future }: ViewHistory,
  view: ViewState,
  way: 'undo' | 'redo',
): { view: ViewState; history: ViewHistory } | null {
  const shape = way === 'undo' ? past.at(-1) : future[0];
  if (shape === undefined) return null;
  const here = shapeOf(view);
  const history =
    way === 'undo'
      ? { past: past.slice(0, -1), future: [here, ...future] }
      : { past: [...past, here], future: future.slice(1) };
  return { view: { ...view, ...shape }, history };
}
