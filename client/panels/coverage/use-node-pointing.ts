import type { NodeKey } from '../../../server/contract/ids.ts';
import { useDispatch } from '../../context/store-context.ts';

/** Handlers that keep nodes bright on the map while the pointer or the keyboard is on their name. */
export function useNodePointing(): (
  nodes: readonly NodeKey[],
) => Record<'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur', () => void> {
  const dispatch = useDispatch();
  return (nodes) => {
    const on = (): void => dispatch({ type: 'point-at', emphasis: { nodes, edges: [] } });
    const off = (): void => dispatch({ type: 'point-at', emphasis: null });
    return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off };
  };
}
