import type { AppAction } from '../state/actions.ts';
import type { AppState } from '../state/app-state.ts';
import { PERSPECTIVES } from '../state/view-state.ts';
import type { Perspective } from '../state/view-state.ts';

/** The perspective of a digit, in the order of the bar; 0 is the tenth. */
export function perspectiveOfKey(key: string): Perspective | null {
  if (!/^\d$/.test(key)) return null;
  return PERSPECTIVES[(Number(key) + 9) % 10] ?? null;
}

/** What a key does where no control takes it; null where it does nothing. */
export function shortcutAction(key: string, { view, moment }: AppState): AppAction | null {
  if (key === 'Escape') {
    if (moment.picking !== null) return { type: 'pick-trace-end', end: null };
    return view.selection === null ? null : { type: 'clear-selection' };
  }
  if (key === 'o') return { type: 'set-outline', open: !view.outline };
  return null;
}

/** What Ctrl or ⌘ with a key does to the view's own history. */
export function historyKey({ key, shiftKey }: { key: string; shiftKey: boolean }): 'undo' | 'redo' | null {
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null;
}
