import { EMPTY_VIEW, isSameSelection } from './view-state.ts';
import type { Perspective, Selection, ViewState } from './view-state.ts';
import type { AppAction } from './actions.ts';
import { withOpen } from './reveal.ts';
import { adoptSubject, ask, reduceTrace } from './reduce-questions.ts';

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
    case 'pin-path':
      return reduceTrace(view, action);
    case 'ask':
      return ask(view, action);
    case 'set-scope':
      return letGo({ ...view, scope: { ...view.scope, ...action.scope } });
    case 'set-filters':
      return letGo({ ...view, filters: { ...view.filters, ...action.filters } });
    case 'set-perspective':
      return adoptSubject(withPerspective(view, action.perspective), action.perspective, action.subject ?? null);
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
    case 'report-sharing':
    case 'dismiss-link-report':
    case 'announce':
    case 'open-dialog':
    case 'undo':
    case 'redo':
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

/** Other chains count now: a path or a loop that was held may be none of them. */
function letGo(view: ViewState): ViewState {
  return { ...view, trace: { ...view.trace, pinned: null }, loops: { held: null } };
}
