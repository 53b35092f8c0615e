import type { Path } from '../../../server/contract/reasoning.ts';
import { useData } from '../../context/data-context.ts';
import { useDispatch } from '../../context/store-context.ts';
import { bundlesAbove } from '../../state/reveal.ts';
import { bundleReader } from '../../context/use-navigate.ts';

/** Holding a path unfolds what it passes through and brings it into view; holding it again lets it go. */
export function useHold(pinned: string | null): (id: string, path: Path) => void {
  const { dataGraph } = useData();
  const dispatch = useDispatch();
  return (id, path) => {
    if (id === pinned) {
      dispatch({ type: 'ask', of: 'trace', change: { pinned: null } });
      return;
    }
    const bundleOf = bundleReader(dataGraph);
    const open = [...new Set(path.nodes.flatMap((node) => bundlesAbove(node, bundleOf)))];
    dispatch({ type: 'ask', of: 'trace', change: { pinned: id }, open });
    dispatch({ type: 'focus', nodes: path.nodes });
  };
}
