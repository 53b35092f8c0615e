import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { LinkProblem } from './app-state.ts';
import type { Selection, ViewState } from './view-state.ts';

/** What the loaded graph knows. */
export interface KnownKeys {
  hasNode: (key: NodeKey) => boolean;
  hasEdge: (key: EdgeKey) => boolean;
}

/** Whether the graph knows everything that the view names. */
export function isReconciled(view: ViewState, known: KnownKeys): boolean {
  return reconcile(view, known).problems.length === 0;
}

/** The view without what the graph does not know, and what was left out; the very same view where nothing was. */
export function reconcile(view: ViewState, known: KnownKeys): { view: ViewState; problems: LinkProblem[] } {
  const problems: LinkProblem[] = [];
  const keepNode = (parameter: string, key: NodeKey | null): NodeKey | null => {
    if (key === null || known.hasNode(key)) return key;
    problems.push({ parameter, value: key });
    return null;
  };
  const openBundles = view.openBundles.filter((key) => keepNode('open', key) !== null);
  const from = keepNode('trace-from', view.trace.from);
  const to = keepNode('trace-to', view.trace.to);
  const selection = keepSelection(view.selection, known, problems);
  if (problems.length === 0) return { view, problems };
  const sameEnds = from === view.trace.from && to === view.trace.to;
  const pinned = sameEnds ? view.trace.pinned : null;
  return { view: { ...view, selection, openBundles, trace: { ...view.trace, from, to, pinned } }, problems };
}

function keepSelection(selection: Selection | null, known: KnownKeys, problems: LinkProblem[]): Selection | null {
  switch (selection?.kind) {
    case undefined:
      return null;
    case 'node':
      if (known.hasNode(selection.key)) return selection;
      problems.push({ parameter: 'node', value: selection.key });
      return null;
    case 'edge':
      if (known.hasEdge(selection.key)) return selection;
      problems.push({ parameter: 'edge', value: selection.key });
      return null;
    case 'bundle-edge': {
      const missing = [selection.source, selection.target].filter((key) => !known.hasNode(key));
      problems.push(...missing.map((value) => ({ parameter: 'between', value })));
      return missing.length === 0 ? selection : null;
    }
  }
}
