import type { DataGraph } from '../../server/causality/causal-index.ts';
import type { NodeType } from '../../server/contract/graph.ts';
import type { NodeKey } from '../../server/contract/ids.ts';
import { findingsOfView } from '../state/findings-of-view.ts';
import type { PerspectiveId } from '../state/perspective.ts';
import { slotWaitedFor } from '../state/reduce-questions.ts';
import type { Selection } from '../state/view-state.ts';
import { useData } from './data-context.ts';
import { useAppStore } from './store-context.ts';

/**
 * Enters a perspective with what is selected as its subject, where it can ask about that. An empty briefing begins with what
 * the view speaks of.
 */
export function useEnter(): (perspective: PerspectiveId) => void {
  const { state, rules, dispatch } = useAppStore();
  const { dataGraph } = useData();
  return (perspective) => {
    const { view, briefing } = state.getState();
    if (rules[perspective].gathersView && briefing.length === 0) {
      for (const finding of findingsOfView(rules, view)) dispatch({ type: 'brief', finding });
    }
    const subject = subjectOf(dataGraph, rules[perspective], view.selection);
    dispatch({ type: 'set-perspective', perspective, subject });
    const slot = slotWaitedFor(rules, state.getState().view);
    if (slot !== null) dispatch({ type: 'pick', picking: { of: perspective, slot } });
  };
}

const UNASKABLE: readonly NodeType[] = ['Actor'];

/** The selected node, if the perspective can be asked about it. */
export function subjectOf(
  dataGraph: DataGraph,
  { unaskable = UNASKABLE }: { unaskable?: readonly NodeType[] },
  selection: Selection | null,
): NodeKey | null {
  if (selection?.kind !== 'node') return null;
  return unaskable.includes(dataGraph.getNodeAttribute(selection.key, 'nodeType')) ? null : selection.key;
}
