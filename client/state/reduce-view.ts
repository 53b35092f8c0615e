import type { Cut } from '../../server/contract/cut.ts';
import type { NodeKey } from '../../server/contract/ids.ts';
import { emptyView, isSameSelection } from './view-state.ts';
import type { Selection, ViewState } from './view-state.ts';
import type { AppAction } from './actions.ts';
import type { PerspectiveId, RulesSet } from './perspective.ts';
import { adoptSubject, ask, fill, letGo } from './reduce-questions.ts';

/** The view after an action; the very same object where nothing changed. */
export function reduceView(rules: RulesSet, view: ViewState, action: AppAction): ViewState {
  switch (action.type) {
    case 'select':
      return { ...select(view, action.selection), passage: action.passage ?? null };
    case 'clear-selection':
      return view.selection === null && view.passage === null ? view : { ...view, selection: null, passage: null };
    case 'reveal':
      return { ...withCut(select(view, action.selection), action.cut), passage: null };
    case 'select-passage':
      return selectPassage(view, action);
    case 'toggle-heading':
      return toggleHeading(view, action.key);
    case 'set-depth':
      return { ...view, depth: action.depth, openHeadings: [] };
    case 'show-chains':
      return { ...view, chains: action.chains };
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

type PassageAction = Extract<AppAction, { type: 'select-passage' }>;

function selectPassage(view: ViewState, { passage, selection = view.selection, cut = null }: PassageAction): ViewState {
  return withCut({ ...view, passage, selection }, cut);
}

function withCut(view: ViewState, cut: Cut | null): ViewState {
  return cut === null ? view : { ...view, depth: cut.depth, openHeadings: cut.open };
}

function withPerspective(view: ViewState, perspective: PerspectiveId): ViewState {
  return view.perspective === perspective ? view : { ...view, perspective };
}

function toggleHeading(view: ViewState, key: NodeKey): ViewState {
  const { openHeadings } = view;
  const isOpen = openHeadings.includes(key);
  return { ...view, openHeadings: isOpen ? openHeadings.filter((other) => other !== key) : [...openHeadings, key] };
}
