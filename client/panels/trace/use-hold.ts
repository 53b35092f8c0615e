import type { Path } from '../../../server/contract/reasoning.ts';
import { useDispatch } from '../../context/store-context.ts';

/** Holding a path keeps it on the map and brings it into view; holding it again lets it go. */
export function useHold(pinned: string | null): (id: string, path: Path) => void {
  const dispatch = useDispatch();
  return (id, path) => {
    const isHeld = id === pinned;
    dispatch({ type: 'ask', of: 'trace', change: { pinned: isHeld ? null : id } });
    if (!isHeld) dispatch({ type: 'focus', nodes: path.nodes });
  };
}
