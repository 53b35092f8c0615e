import type { NodeKey, PaperId, PassageId } from '../../server/contract/ids.ts';
import type { MapOverlay } from '../model/overlay.ts';
import type { Dialog, Emphasis, LinkProblem, Sharing, TraceEnd } from './app-state.ts';
import type { Filters } from './filters.ts';
import type { Questions } from './questions.ts';
import type { Language, Perspective, Scope, Selection, Theme, ViewState } from './view-state.ts';

/** A change of what one perspective is asked; it does not change which perspective is in view. */
export type AskAction = {
  [P in keyof Questions]: { type: 'ask'; of: P; change: Partial<Questions[P]> };
}[keyof Questions];

/** What changes the view, and with it the address. */
export type ViewAction =
  /** `passage` keeps the text where it is; without it the text follows the selection. */
  | { type: 'select'; selection: Selection; passage?: PassageId }
  | { type: 'clear-selection' }
  | { type: 'toggle-bundle'; key: NodeKey }
  | { type: 'close-bundles' }
  | { type: 'show-all'; showAll: boolean }
  /** `subject` is the selected node, where the perspective can ask about it. */
  | { type: 'set-perspective'; perspective: Perspective; subject?: NodeKey | null }
  | { type: 'set-outline'; open: boolean }
  | { type: 'choose-language'; language: Language }
  | { type: 'choose-theme'; theme: Theme }
  | { type: 'choose-paper'; paper: PaperId }
  | { type: 'set-trace-end'; end: TraceEnd; key: NodeKey | null }
  | { type: 'swap-trace' }
  | AskAction
  | { type: 'set-scope'; scope: Partial<Scope> }
  | { type: 'set-filters'; filters: Partial<Filters> }
  | { type: 'pin-path'; path: string | null; open: readonly NodeKey[] }
  /** `selection` is the claim that was meant; null where there are several to choose from, and left out to keep what is. */
  | { type: 'select-passage'; passage: PassageId | null; selection?: Selection | null; open?: readonly NodeKey[] }
  | { type: 'set-translation'; shown: boolean }
  /** Another whole view: a link that was opened, a step back or forward, a link set right. */
  | { type: 'restore'; view: ViewState };

/** What changes both: a node is brought into view, and the bundles it is folded into open. */
export type RevealAction = {
  type: 'reveal';
  selection: Selection;
  nodes: readonly NodeKey[];
  open: readonly NodeKey[];
};

/** What changes for the moment only. */
export type MomentAction =
  | { type: 'pick-trace-end'; end: TraceEnd | null }
  | { type: 'emphasise'; emphasis: Emphasis | null }
  | { type: 'point-at'; emphasis: Emphasis | null }
  | { type: 'overlay'; overlay: MapOverlay | null }
  | { type: 'focus'; nodes: readonly NodeKey[] }
  | { type: 'report-link'; problems: readonly LinkProblem[] }
  | { type: 'open-dialog'; dialog: Dialog | null }
  | { type: 'report-sharing'; sharing: Sharing }
  | { type: 'dismiss-link-report' }
  | { type: 'announce'; text: string };

/** Steps back and forward among what was hidden, unfolded and filtered. */
export type HistoryAction = { type: 'undo' } | { type: 'redo' };

export type AppAction = ViewAction | RevealAction | MomentAction | HistoryAction;
