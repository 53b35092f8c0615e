import { useMemo } from 'react';
import type { EdgeKey, NodeKey, PassageId } from '../../server/contract/ids.ts';
import type { DataGraph } from '../../server/causality/causal-index.ts';
import { endsOf } from '../model/ends-of.ts';
import { useData } from './data-context.ts';
import { useDispatch } from './store-context.ts';
import { focusWhenThere } from './focus.ts';
import { revealEdge, revealNode } from '../state/reveal.ts';
import type { BundleOf } from '../state/reveal.ts';

export function bundleReader(dataGraph: DataGraph): BundleOf {
  return (key) => (dataGraph.hasNode(key) ? dataGraph.getNodeAttribute(key, 'bundle') : null);
}

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
  return useMemo(() => {
    const bundleOf = bundleReader(dataGraph);
    const goToEdge = (key: EdgeKey): void => {
      const [source, target] = endsOf(dataGraph, key);
      dispatch(revealEdge({ kind: 'edge', key }, source, target, bundleOf));
    };
    return {
      goToNode: (key) => dispatch(revealNode(key, bundleOf)),
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
  }, [dataGraph, dispatch]);
}
