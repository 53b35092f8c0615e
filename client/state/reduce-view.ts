import { emptyView, isSameSelection } from './view-state.ts';
import type { Selection, ViewState } from './view-state.ts';
import type { PageAction } from './actions.ts';
import { withOpen } from './reveal.ts';
import type { PerspectiveId, RulesSet } from './perspective.ts';
import { adoptSubject, ask, fill, letGo } from './reduce-questions.ts';

/** The view after an action; the very same object where nothing changed. */
export function reduceView(rules: RulesSet, view: ViewState, action: PageAction): ViewState {
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
    case 'ask':
      return ask(rules, view, action);
    case 'fill':
      return fill(rules, view, action);
    case 'set-scope':
      return letGo(rules, { ...view, scope: { ...view.scope, ...action.scope } });
    case 'set-filters':
      return letGo(rules, { ...view, filters: { ...view.filters, ...action.filters } });
    case 'set-perspective':
      return adoptSubject(rules, withPerspective(view, action.perspective), action.subject ?? null);
    case 'set-outline':
      return { ...view, outline: action.open };
    case 'choose-language':
      return { ...view, language: action.language };
    case 'choose-theme':
      return { ...view, theme: action.theme };
    case 'choose-paper':
      return { ...emptyView(rules), language: view.language, theme: view.theme, paper: action.paper };
    case 'restore':
      return action.view;
    case 'pick':
      return action.picking === null ? view : withPerspective(view, action.picking.of);
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

type PassageAction = Extract<PageAction, { type: 'select-passage' }>;

function selectPassage(view: ViewState, { passage, selection = view.selection, open = [] }: PassageAction): ViewState {
  return { ...view, passage, selection, openBundles: withOpen(view.openBundles, open) };
}

function withPerspective(view: ViewState, perspective: PerspectiveId): ViewState {
  return view.perspective === perspective ? view : { ...view, perspective };
}

type BundleAction = Extract<PageAction, { type: 'toggle-bundle' | 'close-bundles' | 'show-all' }>;

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
