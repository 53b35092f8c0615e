import { useCallback, useState } from 'react';
import { NodeTypeSchema } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useView } from '../../context/store-context.ts';
import type { Outline } from './outline-model.ts';

/** Which rows are open: the types at first, and whatever leads to the node that is selected. */
export function useExpanded(outline: Outline): {
  expanded: ReadonlySet<string>;
  setExpanded: (id: string, open: boolean) => void;
} {
  const [expanded, set] = useState<ReadonlySet<string>>(
    () => new Set(NodeTypeSchema.options.map((nodeType) => `type ${nodeType}`)),
  );
  const selection = useView('selection');
  const selected = selection?.kind === 'node' ? selection.key : null;
  const [followed, setFollowed] = useState<NodeKey | null>(null);
  if (selected !== followed) {
    setFollowed(selected);
    if (selected !== null) set(new Set([...expanded, ...outline.pathTo(selected)]));
  }
  const setExpanded = useCallback((id: string, open: boolean) => {
    set((current) => {
      const next = new Set(current);
      if (open) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  return { expanded, setExpanded };
}
