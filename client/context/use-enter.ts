import type { DataGraph } from '../../server/causality/causal-index.ts';
import type { NodeKey } from '../../server/contract/ids.ts';
import { findingsOfView } from '../state/findings-of-view.ts';
import type { Perspective, Selection } from '../state/view-state.ts';
import { useData } from './data-context.ts';
import { useAppStore } from './store-context.ts';
import { useBriefing } from './use-briefing.ts';

/**
 * Enters a perspective with what is selected as its subject, where it can ask about that. An empty briefing begins with what
 * the view speaks of.
 */
export function useEnter(): (perspective: Perspective) => void {
  const { state, dispatch } = useAppStore();
  const { dataGraph } = useData();
  const [briefing, act] = useBriefing();
  return (perspective) => {
    const { view } = state.getState();
    const { selection } = view;
    if (perspective === 'briefing' && briefing.length === 0) {
      for (const finding of findingsOfView(view)) act({ type: 'brief', finding });
    }
    dispatch({ type: 'set-perspective', perspective, subject: subjectOf(dataGraph, perspective, selection) });
    const { from, to } = state.getState().view.trace;
    if (perspective === 'trace' && from !== null && to === null) dispatch({ type: 'pick-trace-end', end: 'to' });
  };
}

/** The selected node, if the perspective can be asked about it. Actors are no ends of causal edges; no policy is for a policy. */
export function subjectOf(dataGraph: DataGraph, perspective: Perspective, selection: Selection | null): NodeKey | null {
  if (selection?.kind !== 'node') return null;
  const type = dataGraph.getNodeAttribute(selection.key, 'nodeType');
  if (type === 'Actor' || (perspective === 'policies' && type === 'Countermeasure')) return null;
  return selection.key;
}
