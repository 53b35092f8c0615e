import { useEffect } from 'react';
import { endsOf } from '../model/ends-of.ts';
import type { NodeKey } from '../../server/contract/ids.ts';
import type { DataGraph } from '../../server/causality/causal-index.ts';
import type { Selection } from '../state/view-state.ts';
import { useData } from '../context/data-context.ts';
import { useDispatch, useView } from '../context/store-context.ts';
import { useNarrow } from '../context/use-media.ts';

/** On a phone the sheet covers half of the map: what is selected is brought out from under it. Renders nothing. */
export function FocusController(): null {
  const isNarrow = useNarrow();
  const { dataGraph } = useData();
  const dispatch = useDispatch();
  const selection = useView('selection');
  useEffect(() => {
    if (isNarrow && selection) dispatch({ type: 'focus', nodes: nodesOf(dataGraph, selection) });
  }, [isNarrow, selection, dataGraph, dispatch]);
  return null;
}

function nodesOf(dataGraph: DataGraph, selection: Selection): NodeKey[] {
  switch (selection.kind) {
    case 'node':
      return [selection.key];
    case 'edge':
      return endsOf(dataGraph, selection.key);
    case 'arrow':
      return [selection.source, selection.target];
  }
}
