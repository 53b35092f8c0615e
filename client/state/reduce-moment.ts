import type { AppAction, ViewAction } from './actions.ts';
import { EMPTY_MOMENT } from './app-state.ts';
import type { MomentState, Picking } from './app-state.ts';

/** What is true for the moment, after an action; the very same object where nothing changed. */
export function reduceMoment(moment: MomentState, action: AppAction): MomentState {
  switch (action.type) {
    case 'pick':
      return { ...moment, picking: action.picking };
    case 'emphasise':
      return { ...moment, emphasis: action.emphasis };
    case 'point-at':
      return { ...moment, pointed: action.emphasis };
    case 'overlay':
      return moment.overlay === action.overlay ? moment : { ...moment, overlay: action.overlay };
    case 'focus':
    case 'reveal':
      return { ...moment, focus: { keys: action.nodes, token: (moment.focus?.token ?? 0) + 1 } };
    case 'open-dialog':
      return { ...moment, dialog: action.dialog };
    case 'report-sharing':
      return { ...moment, sharing: action.sharing };
    case 'report-link':
      return { ...moment, linkProblems: [...moment.linkProblems, ...action.problems] };
    case 'dismiss-link-report':
      return { ...moment, linkProblems: [] };
    case 'announce':
      return { ...moment, announcement: { text: action.text, token: moment.announcement.token + 1 } };
    case 'set-perspective':
    case 'restore':
      return { ...moment, picking: null, pointed: null };
    case 'choose-paper':
      return { ...EMPTY_MOMENT, announcement: moment.announcement };
    case 'ask':
      return action.enter ? { ...moment, picking: null, pointed: null } : moment;
    case 'fill':
      return isPicked(moment.picking, action) ? { ...moment, picking: null } : moment;
    case 'select':
    case 'clear-selection':
    case 'toggle-bundle':
    case 'close-bundles':
    case 'show-all':
    case 'set-outline':
    case 'choose-language':
    case 'choose-theme':
    case 'set-scope':
    case 'set-filters':
    case 'undo':
    case 'redo':
    case 'select-passage':
      return moment;
  }
}

function isPicked(picking: Picking | null, { of, slot }: Extract<ViewAction, { type: 'fill' }>): boolean {
  return picking !== null && picking.of === of && picking.slot === slot;
}
