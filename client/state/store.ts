import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { AppAction, PageAction } from './actions.ts';
import { EMPTY_TRANSIENT } from './app-state.ts';
import { reduceBriefing } from './briefing.ts';
import type { BriefingAction } from './briefing.ts';
import { EMPTY_HISTORY, remember, step } from './history.ts';
import type { AppState } from './app-state.ts';
import type { RulesSet } from './perspective.ts';
import { reduceTransient } from './reduce-transient.ts';
import { reduceView } from './reduce-view.ts';
import type { ViewState } from './view-state.ts';

const BRIEFING_ACTIONS: ReadonlySet<string> = new Set<BriefingAction['type']>([
  'brief',
  'unbrief',
  'move-finding',
  'set-line',
  'open-briefing',
]);

export type Dispatch = (action: AppAction) => void;

export interface AppStore {
  state: StoreApi<AppState>;
  /** The rules of the perspectives that the page has. */
  rules: RulesSet;
  /** The one place where a change of state is applied. */
  dispatch: Dispatch;
}

export function reduce(rules: RulesSet, state: AppState, action: AppAction): AppState {
  return isAboutBriefing(action) ? reduceBriefed(state, action) : reducePage(rules, state, action);
}

function isAboutBriefing(action: AppAction): action is BriefingAction {
  return BRIEFING_ACTIONS.has(action.type);
}

function reduceBriefed(state: AppState, action: BriefingAction): AppState {
  const briefing = reduceBriefing(state.briefing, action);
  return briefing === state.briefing ? state : { ...state, briefing };
}

function reducePage(rules: RulesSet, state: AppState, action: PageAction): AppState {
  if (action.type === 'undo' || action.type === 'redo') return reduceHistory(state, action.type);
  const view = reduceView(rules, state.view, action);
  const transient = reduceTransient(state.transient, action);
  if (view === state.view && transient === state.transient) return state;
  return { ...state, view, transient, history: historyAfter(state, action, view) };
}

function reduceHistory(state: AppState, way: 'undo' | 'redo'): AppState {
  const stepped = step(state.history, state.view, way);
  return stepped === null ? state : { ...state, ...stepped };
}

/** Steps of the browser's own history are no steps of this one. */
function historyAfter({ view, history }: AppState, action: PageAction, after: ViewState): AppState['history'] {
  if (action.type === 'choose-paper') return EMPTY_HISTORY;
  return action.type === 'restore' ? history : remember(history, view, after);
}

export function createAppStore(rules: RulesSet, view: ViewState): AppStore {
  const state = createStore<AppState>(() => ({
    view,
    transient: EMPTY_TRANSIENT,
    history: EMPTY_HISTORY,
    briefing: [],
  }));
  return { state, rules, dispatch: (action) => state.setState((current) => reduce(rules, current, action)) };
}
