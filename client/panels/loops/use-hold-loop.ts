import type { Loop } from '../../../server/contract/loops.ts';
import { useData } from '../../context/data-context.ts';
import { useAppStore } from '../../context/store-context.ts';
import { bundlesAbove } from '../../state/reveal.ts';
import { bundleReader } from '../../context/use-navigate.ts';

/** Holding a loop unfolds what it passes through and brings it into view; holding it again lets it go. */
export function useHoldLoop(held: string | null): (id: string, loop: Loop) => void {
  const { dataGraph } = useData();
  const { state, dispatch } = useAppStore();
  return (id, { nodes }) => {
    const isHeld = id === held;
    dispatch({ type: 'ask', of: 'loops', change: { held: isHeld ? null : id } });
    if (isHeld) return;
    const { openBundles, showAll } = state.getState().view;
    const above = new Set(nodes.flatMap((node) => bundlesAbove(node, bundleReader(dataGraph))));
    for (const key of above) if (!showAll && !openBundles.includes(key)) dispatch({ type: 'toggle-bundle', key });
    dispatch({ type: 'focus', nodes });
  };
}
