import type { NodeKey } from '../../server/contract/ids.ts';
import { fillFromMap } from '../state/fill-from-map.ts';
import { useData } from './data-context.ts';
import { useAppStore } from './store-context.ts';
import { subjectOf } from './use-enter.ts';

/**
 * Answers with a node what the view waits for, and says what that was: an end of a trace, a question that has no node yet,
 * or null where it waits for none.
 */
export function useAnswerWithNode(): (key: NodeKey) => 'end' | 'question' | null {
  const { state, dispatch } = useAppStore();
  const { dataGraph } = useData();
  return (key) => {
    const { view, moment } = state.getState();
    if (moment.picking !== null) {
      dispatch({ type: 'set-trace-end', end: moment.picking, key });
      const isOpen = moment.picking === 'from' && state.getState().view.trace.to === null;
      if (isOpen) dispatch({ type: 'pick-trace-end', end: 'to' });
      return 'end';
    }
    const answer = subjectOf(dataGraph, view.perspective, { kind: 'node', key }) && fillFromMap(view, key);
    if (!answer) return null;
    dispatch(answer);
    return 'question';
  };
}
