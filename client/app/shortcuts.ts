import type { AppAction } from '../state/actions.ts';
import type { AppState } from '../state/app-state.ts';
import { PERSPECTIVES } from '../state/view-state.ts';

/** What a key does where no control takes it; null where it does nothing. */
export function shortcutAction(key: string, { view, moment }: AppState): AppAction | null {
  if (key === 'Escape') {
    if (moment.picking !== null) return { type: 'pick-trace-end', end: null };
    return view.selection === null ? null : { type: 'clear-selection' };
  }
  if (key === 'o') return { type: 'set-outline', open: !view.outline };
  const perspective = PERSPECTIVES[Number(key) - 1];
  return perspective === undefined ? null : { type: 'set-perspective', perspective };
}
