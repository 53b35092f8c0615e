import type { Loop } from '../../../server/contract/loops.ts';
import { useDispatch } from '../../context/store-context.ts';

/** Holding a loop keeps it on the map and brings it into view; holding it again lets it go. */
export function useHoldLoop(held: string | null): (id: string, loop: Loop) => void {
  const dispatch = useDispatch();
  return (id, { nodes }) => {
    const isHeld = id === held;
    dispatch({ type: 'ask', of: 'loops', change: { held: isHeld ? null : id } });
    if (!isHeld) dispatch({ type: 'focus', nodes });
  };
}
