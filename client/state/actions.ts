import type { Cut, Depth } from '../../server/contract/cut.ts';
import type { Language } from '../../server/contract/language.ts';
import type { NodeKey, PaperId, PassageId } from '../../server/contract/ids.ts';
import type { MapOverlay } from '../model/overlay.ts';
import type { Dialog, Emphasis, LinkProblem, Picking, Sharing } from './app-state.ts';
import type { Filters } from './filters.ts';
import type { PerspectiveId, Questions } from './perspective.ts';
import type { Scope, Selection, Theme, ViewState } from './view-state.ts';

/** A change of what one perspective is asked. `anew` begins from the empty question; `enter` brings the perspective into view too. */
export type AskAction = {
  [Id in PerspectiveId]: {
    type: 'ask';
    of: Id;
    change: Partial<Questions[Id]>;
    anew?: boolean;
    enter?: boolean;
  };
}[PerspectiveId];

/** What changes the view, and with it the address. */
export type ViewAction =
  /** `passage` keeps the text where it is; without it the text follows the selection. */
  | { type: 'select'; selection: Selection; passage?: PassageId }
  | { type: 'clear-selection' }
  | { type: 'toggle-heading'; key: NodeKey }
  /** Another depth, with every heading closed. */
  | { type: 'set-depth'; depth: Depth }
  | { type: 'show-chains'; chains: boolean }
  /** `subject` is the selected node, where the perspective can ask about it. */
  | { type: 'set-perspective'; perspective: PerspectiveId; subject?: NodeKey | null }
  | { type: 'set-outline'; open: boolean }
  | { type: 'choose-language'; language: Language }
  | { type: 'choose-theme'; theme: Theme }
  | { type: 'choose-paper'; paper: PaperId }
  /** A node for what is being picked, or for what the perspective in view waits for; nothing where it waits for none. */
  | { type: 'fill'; of: PerspectiveId; slot: string | null; key: NodeKey }
  | AskAction
  | { type: 'set-scope'; scope: Partial<Scope> }
  | { type: 'set-filters'; filters: Partial<Filters> }
  /** `selection` is the claim that was meant; null where there are several to choose from, and left out to keep what is. */
  | { type: 'select-passage'; passage: PassageId | null; selection?: Selection | null; cut?: Cut | null }
  /** Another whole view: a link that was opened, a step back or forward, a link set right. */
  | { type: 'restore'; view: ViewState };

/** What changes both: a node is brought into view, at a cut that shows it where the present one does not. */
export type RevealAction = {
  type: 'reveal';
  selection: Selection;
  nodes: readonly NodeKey[];
  /** Null: the map shows it already. */
  cut: Cut | null;
};

/** What changes for the moment only. */
export type TransientAction =
  /** What the next click on the map chooses; null: it selects, as ever. */
  | { type: 'pick'; picking: Picking | null }
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

export type AppAction = ViewAction | RevealAction | TransientAction | HistoryAction;
