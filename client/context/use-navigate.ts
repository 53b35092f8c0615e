import { useMemo } from 'react';
import type { EdgeKey, NodeKey, PassageId } from '../../server/contract/ids.ts';
import { endsOf } from '../model/ends-of.ts';
import { useData } from './data-context.ts';
import { useDispatch } from './store-context.ts';
import { focusWhenThere } from './focus.ts';
import { useCutShowing } from './use-cut-showing.ts';

export interface Navigate {
  goToNode: (key: NodeKey) => void;
  goToEdge: (key: EdgeKey) => void;
  /** The edge's sentence in the paper's text. */
  showInPaper: (key: EdgeKey) => void;
  showPassage: (passage: PassageId) => void;
}

/** What a click on a name, an arrow or a quote does, wherever it stands. */
export function useNavigate(): Navigate {
  const { dataGraph } = useData();
  const dispatch = useDispatch();
  const cutShowing = useCutShowing();
  return useMemo(() => {
    const goToEdge = (key: EdgeKey): void => {
      const nodes = endsOf(dataGraph, key);
      dispatch({ type: 'reveal', selection: { kind: 'edge', key }, nodes, cut: cutShowing.edges([key]) });
    };
    return {
      goToNode: (key) =>
        dispatch({ type: 'reveal', selection: { kind: 'node', key }, nodes: [key], cut: cutShowing.nodes([key]) }),
      goToEdge,
      showInPaper: (key) => {
        dispatch({ type: 'set-perspective', perspective: 'paper' });
        goToEdge(key);
        focusWhenThere('.evidence-link:has(mark)');
      },
      showPassage: (passage) => {
        dispatch({ type: 'set-perspective', perspective: 'paper' });
        dispatch({ type: 'select-passage', passage });
        focusWhenThere('.passage[data-current] .passage-number');
      },
    };
  }, [dataGraph, dispatch, cutShowing]);
}
