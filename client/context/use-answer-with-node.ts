import type { NodeKey } from '../../server/contract/ids.ts';
import { isWaiting, slotWaitedFor } from '../state/reduce-questions.ts';
import { useData } from './data-context.ts';
import { useAppStore } from './store-context.ts';
import { subjectOf } from './use-enter.ts';

/**
 * Answers with a node what the view waits for, and says what that was: what was being picked, a question that has no node
 * yet, or null where it waits for none.
 */
export function useAnswerWithNode(): (key: NodeKey) => 'pick' | 'question' | null {
  const { state, rules, dispatch } = useAppStore();
  const { dataGraph } = useData();
  return (key) => {
    const { view, transient } = state.getState();
    if (transient.picking !== null) {
      const { of } = transient.picking;
      dispatch({ type: 'fill', ...transient.picking, key });
      const slot = slotWaitedFor(rules, state.getState().view);
      if (slot !== null) dispatch({ type: 'pick', picking: { of, slot } });
      return 'pick';
    }
    const subject = subjectOf(dataGraph, rules[view.perspective], { kind: 'node', key });
    if (subject === null || !isWaiting(rules, view, key)) return null;
    dispatch({ type: 'fill', of: view.perspective, slot: null, key });
    return 'question';
  };
}
