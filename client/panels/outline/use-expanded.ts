import { useCallback, useEffect, useState } from 'react';
import { NodeTypeSchema } from '../../../server/contract/graph.ts';
import { useView } from '../../app/store-context.ts';
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
  useEffect(() => {
    if (selected !== null) set((open) => new Set([...open, ...outline.pathTo(selected)]));
  }, [outline, selected]);
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
