import type { EdgeKey } from '../../server/contract/ids.ts';
import { useData } from './data-context.ts';
import { useDispatch } from './store-context.ts';
import type { Emphasis } from '../state/app-state.ts';
import { endsOf } from '../model/ends-of.ts';

interface PointingHandlers {
  onPointerEnter: () => void;
  onPointerLeave: () => void;
  onFocus: () => void;
  onBlur: () => void;
}

/** Handlers that keep the given edges bright on the map while the pointer or the keyboard is on an element. */
export function usePointing(): (edges: readonly EdgeKey[]) => PointingHandlers {
  const { dataGraph } = useData();
  const pointingAt = usePointingAt();
  return (edges) => pointingAt({ nodes: [...new Set(edges.flatMap((edge) => endsOf(dataGraph, edge)))], edges });
}

/** The same for nodes and edges of any kind. */
export function usePointingAt(): (emphasis: Emphasis) => PointingHandlers {
  const dispatch = useDispatch();
  return (emphasis) => {
    const on = (): void => dispatch({ type: 'point-at', emphasis });
    const off = (): void => dispatch({ type: 'point-at', emphasis: null });
    return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off };
  };
}
