import type { NodeKey } from '../../server/contract/ids.ts';
import { useDispatch } from './store-context.ts';

/** Opens the trace with every chain between two nodes, whatever it was asked before. */
export function useTraceBetween(): (from: NodeKey, to: NodeKey) => void {
  const dispatch = useDispatch();
  return (from, to) => {
    dispatch({ type: 'ask', of: 'trace', change: { from, to }, anew: true, enter: true });
  };
}
