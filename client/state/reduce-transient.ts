import type { AppAction, ViewAction } from './actions.ts';
import { EMPTY_TRANSIENT } from './app-state.ts';
import type { TransientState, Picking } from './app-state.ts';

/** What is true for the moment, after an action; the very same object where nothing changed. */
export function reduceTransient(transient: TransientState, action: AppAction): TransientState {
  switch (action.type) {
    case 'pick':
      return { ...transient, picking: action.picking };
    case 'emphasise':
      return { ...transient, emphasis: action.emphasis };
    case 'point-at':
      return { ...transient, pointed: action.emphasis };
    case 'overlay':
      return transient.overlay === action.overlay ? transient : { ...transient, overlay: action.overlay };
    case 'focus':
    case 'reveal':
      return { ...transient, focus: { keys: action.nodes, token: (transient.focus?.token ?? 0) + 1 } };
    case 'open-dialog':
      return { ...transient, dialog: action.dialog };
    case 'report-sharing':
      return { ...transient, sharing: action.sharing };
    case 'report-link':
      return { ...transient, linkProblems: [...transient.linkProblems, ...action.problems] };
    case 'dismiss-link-report':
      return { ...transient, linkProblems: [] };
    case 'announce':
      return { ...transient, announcement: { text: action.text, token: transient.announcement.token + 1 } };
    case 'set-perspective':
    case 'restore':
      return { ...transient, picking: null, pointed: null };
    case 'choose-paper':
      return { ...EMPTY_TRANSIENT, announcement: transient.announcement };
    case 'ask':
      return action.enter ? { ...transient, picking: null, pointed: null } : transient;
    case 'fill':
      return isPicked(transient.picking, action) ? { ...transient, picking: null } : transient;
    case 'select':
    case 'clear-selection':
    case 'toggle-heading':
    case 'set-depth':
    case 'show-chains':
    case 'set-outline':
    case 'choose-language':
    case 'choose-theme':
    case 'set-scope':
    case 'set-filters':
    case 'undo':
    case 'redo':
    case 'select-passage':
      return transient;
  }
}

function isPicked(picking: Picking | null, { of, slot }: Extract<ViewAction, { type: 'fill' }>): boolean {
  return picking !== null && picking.of === of && picking.slot === slot;
}
