import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { AppAction } from './actions.ts';
import { EMPTY_MOMENT } from './app-state.ts';
import type { AppState } from './app-state.ts';
import { reduceMoment } from './reduce-moment.ts';
import { reduceView } from './reduce-view.ts';
import type { ViewState } from './view-state.ts';

export type Dispatch = (action: AppAction) => void;

export interface AppStore {
  state: StoreApi<AppState>;
  /** The one place where a change of state is applied. */
  dispatch: Dispatch;
}

export function reduce(state: AppState, action: AppAction): AppState {
  const view = reduceView(state.view, action);
  const moment = reduceMoment(state.moment, action);
  return view === state.view && moment === state.moment ? state : { view, moment };
}

export function createAppStore(view: ViewState): AppStore {
  const state = createStore<AppState>(() => ({ view, moment: EMPTY_MOMENT }));
  return { state, dispatch: (action) => state.setState((current) => reduce(current, action)) };
}
