import { useEffect } from 'react';
import type { NodeKey } from '../../server/contract/ids.ts';
import { endsOf } from '../model/ends-of.ts';
import { reconcile } from '../state/reconcile.ts';
import type { AppStore } from '../state/store.ts';
import { withTypedOf } from '../state/url-questions.ts';
import { decodeView } from '../state/url.ts';
import { isSameSelection } from '../state/view-state.ts';
import type { Selection, ViewState } from '../state/view-state.ts';
import { addressOf } from '../context/address.ts';
import { useData } from '../context/data-context.ts';
import type { AppData } from '../context/load-data.ts';
import { useAppStore } from '../context/store-context.ts';

/** Keeps the address and the view in step, both ways; renders nothing. */
export function AddressController(): null {
  const store = useAppStore();
  const data = useData();
  useEffect(() => {
    setRight(store, data, store.state.getState().view);
    const stopWriting = writeAddress(store);
    const onPopState = (): void => {
      const { view, problems } = decodeView(store.rules, window.location.search);
      if (problems.length > 0) store.dispatch({ type: 'report-link', problems });
      const before = store.state.getState().view.selection;
      if (view.paper === null || view.paper === data.paper.id) setRight(store, data, view);
      else store.dispatch({ type: 'restore', view });
      const { selection } = store.state.getState().view;
      if (!isSameSelection(before, selection)) store.dispatch({ type: 'focus', nodes: nodesOf(selection, data) });
    };
    window.addEventListener('popstate', onPopState);
    return () => {
      stopWriting();
      window.removeEventListener('popstate', onPopState);
    };
  }, [store, data]);
  return null;
}

/** Opens a view without what the paper does not have, and makes the address say so. */
function setRight(store: AppStore, data: AppData, wanted: ViewState): void {
  const { view, problems } = reconcile(store.rules, wanted, data.names);
  const unknownPaper = view.paper !== null && view.paper !== data.paper.id && !isListed(data, view.paper);
  if (unknownPaper) problems.push({ parameter: 'paper', value: view.paper });
  if (problems.length > 0) store.dispatch({ type: 'report-link', problems });
  const paper = view.paper === null || unknownPaper ? data.paper.id : view.paper;
  const settled = { ...view, paper };
  window.history.replaceState(null, '', addressOf(store.rules, settled));
  store.dispatch({ type: 'restore', view: settled });
}

/** A step back or forward brings into view what is selected there, or the whole map; a link does not hold where one looked. */
function nodesOf(selection: Selection | null, { dataGraph }: AppData): NodeKey[] {
  switch (selection?.kind) {
    case undefined:
      return [];
    case 'node':
      return [selection.key];
    case 'edge':
      return dataGraph.hasEdge(selection.key) ? [...endsOf(dataGraph, selection.key)] : [];
    case 'arrow':
      return [selection.source, selection.target];
  }
}

function isListed({ papers }: AppData, id: string): boolean {
  return papers.some((paper) => paper.id === id);
}

/** Whether only what is being typed has changed: no step that anybody would go back to. */
function isOnlyTyped({ rules }: AppStore, view: ViewState, before: ViewState): boolean {
  const questions = withTypedOf(rules, view.questions, before.questions);
  return addressOf(rules, { ...view, questions }) === addressOf(rules, before);
}

/** Changes of one moment become one step of the history. */
function writeAddress(store: AppStore): () => void {
  let isWaiting = false;
  let isTyped = false;
  const write = (): void => {
    isWaiting = false;
    const address = addressOf(store.rules, store.state.getState().view);
    if (address === `${window.location.pathname}${window.location.search}`) return;
    if (isTyped) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
  };
  return store.state.subscribe(({ view }, before) => {
    if (view === before.view) return;
    isTyped = (isTyped || !isWaiting) && isOnlyTyped(store, view, before.view);
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(write);
  });
}
