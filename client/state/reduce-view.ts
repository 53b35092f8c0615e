import type { NodeKey } from '../../server/contract/ids.ts';
import { EMPTY_VIEW, isSameSelection } from './view-state.ts';
import type { Perspective, Selection, TraceQuestion, ViewState } from './view-state.ts';
import type { AppAction } from './actions.ts';

/** The view after an action; the very same object where nothing changed. */
export function reduceView(view: ViewState, action: AppAction): ViewState {
  switch (action.type) {
    case 'select':
      return { ...select(view, action.selection), passage: action.passage ?? null };
    case 'clear-selection':
      return view.selection === null && view.passage === null ? view : { ...view, selection: null, passage: null };
    case 'reveal':
      return { ...select(view, action.selection), openBundles: withOpen(view.openBundles, action.open), passage: null };
    case 'select-passage':
      return selectPassage(view, action);
    case 'toggle-bundle':
    case 'close-bundles':
    case 'show-all':
      return reduceBundles(view, action);
    case 'set-trace-end':
    case 'swap-trace':
    case 'set-trace-options':
    case 'pin-path':
      return reduceTrace(view, action);
    case 'set-perspective':
      return withPerspective(view, action.perspective);
    case 'set-outline':
      return { ...view, outline: action.open };
    case 'choose-language':
      return { ...view, language: action.language };
    case 'choose-theme':
      return { ...view, theme: action.theme };
    case 'choose-paper':
      return { ...EMPTY_VIEW, language: view.language, theme: view.theme, paper: action.paper };
    case 'set-translation':
      return { ...view, translation: action.shown };
    case 'restore':
      return action.view;
    case 'pick-trace-end':
      return action.end === null ? view : withPerspective(view, 'trace');
    case 'emphasise':
    case 'point-at':
    case 'overlay':
    case 'focus':
    case 'report-link':
    case 'dismiss-link-report':
    case 'announce':
      return view;
  }
}

function select(view: ViewState, selection: Selection): ViewState {
  return isSameSelection(view.selection, selection) ? view : { ...view, selection };
}

type PassageAction = Extract<AppAction, { type: 'select-passage' }>;

function selectPassage(view: ViewState, { passage, selection = view.selection, open = [] }: PassageAction): ViewState {
  return { ...view, passage, selection, openBundles: withOpen(view.openBundles, open) };
}

function withPerspective(view: ViewState, perspective: Perspective): ViewState {
  return view.perspective === perspective ? view : { ...view, perspective };
}

function withOpen(open: readonly NodeKey[], more: readonly NodeKey[]): readonly NodeKey[] {
  const missing = more.filter((key) => !open.includes(key));
  return missing.length === 0 ? open : [...open, ...missing];
}

type BundleAction = Extract<AppAction, { type: 'toggle-bundle' | 'close-bundles' | 'show-all' }>;

function reduceBundles(view: ViewState, action: BundleAction): ViewState {
  switch (action.type) {
    case 'toggle-bundle': {
      const isOpen = view.openBundles.includes(action.key);
      const openBundles = isOpen
        ? view.openBundles.filter((key) => key !== action.key)
        : [...view.openBundles, action.key];
      return { ...view, openBundles };
    }
    case 'close-bundles':
      return { ...view, openBundles: [], showAll: false };
    case 'show-all':
      return { ...view, showAll: action.showAll };
  }
}

type TraceAction = Extract<AppAction, { type: 'set-trace-end' | 'swap-trace' | 'set-trace-options' | 'pin-path' }>;

/** A question that changes lets go of the path that was held. */
function reduceTrace(view: ViewState, action: TraceAction): ViewState {
  switch (action.type) {
    case 'set-trace-end':
      return askAnew(view, { [action.end]: action.key });
    case 'swap-trace':
      return askAnew(view, { from: view.trace.to, to: view.trace.from });
    case 'set-trace-options':
      return askAnew(view, action.options);
    case 'pin-path': {
      const openBundles = withOpen(view.openBundles, action.open);
      return { ...view, openBundles, trace: { ...view.trace, pinned: action.path } };
    }
  }
}

function askAnew(view: ViewState, change: Partial<TraceQuestion>): ViewState {
  return { ...view, perspective: 'trace', trace: { ...view.trace, ...change, pinned: null } };
}
