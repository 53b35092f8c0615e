import type { AppAction } from '../state/actions.ts';
import type { AppState } from '../state/app-state.ts';
import type { PerspectiveId } from '../state/perspective.ts';

/** The perspective of a digit, in the order of the bar; 0 is the tenth. */
export function perspectiveOfKey(order: readonly PerspectiveId[], key: string): PerspectiveId | null {
  if (!/^\d$/.test(key)) return null;
  return order[(Number(key) + 9) % 10] ?? null;
}

/** What a key does where no control takes it; null where it does nothing. */
export function shortcutAction(key: string, { view, transient }: AppState): AppAction | null {
  if (key === 'Escape') {
    if (transient.picking !== null) return { type: 'pick', picking: null };
    return view.selection === null ? null : { type: 'clear-selection' };
  }
  if (key === '?') return { type: 'open-dialog', dialog: 'keys' };
  if (key === 'o') return { type: 'set-outline', open: !view.outline };
  return null;
}

/** What Ctrl or ⌘ with a key does; inside a field undo is the field's own. */
export function withControlAction(
  { key, shiftKey }: { key: string; shiftKey: boolean },
  isTyping: boolean,
): AppAction | null {
  const letter = key.toLowerCase();
  if (letter === 'k' && !shiftKey) return { type: 'open-dialog', dialog: 'palette' };
  if (isTyping) return null;
  if (letter === 'z') return { type: shiftKey ? 'redo' : 'undo' };
  return letter === 'y' && !shiftKey ? { type: 'redo' } : null;
}
