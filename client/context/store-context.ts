import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState } from '../state/app-state.ts';
import type { AppStore, Dispatch } from '../state/store.ts';
import type { PerspectiveId, Questions } from '../state/perspective.ts';
import type { ViewState } from '../state/view-state.ts';

export const StoreContext = createContext<AppStore | null>(null);

export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useAppStore: there is no StoreContext above this component; render it inside App.');
  return store;
}

/** A part of the state; `select` must give the same value for the same state. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useAppStore().state, select);
}

export function useView<K extends keyof ViewState>(part: K): ViewState[K] {
  return useApp((state) => state.view[part]);
}

/** What a perspective is asked. */
export function useQuestion<Id extends PerspectiveId>(of: Id): Questions[Id] {
  return useApp((state) => state.view.questions[of]);
}

export function useDispatch(): Dispatch {
  return useAppStore().dispatch;
}
