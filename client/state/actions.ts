import type { NodeKey, PaperId, PassageId } from '../../server/contract/ids.ts';
import type { MapOverlay } from '../model/overlay.ts';
import type { Emphasis, LinkProblem, TraceEnd } from './app-state.ts';
import type { Language, Perspective, Selection, Theme, TraceQuestion, ViewState } from './view-state.ts';

export type TraceOptions = Pick<TraceQuestion, 'maxLength' | 'lift' | 'statedOnly'>;

/** What changes the view, and with it the address. */
export type ViewAction =
  /** `passage` keeps the text where it is; without it the text follows the selection. */
  | { type: 'select'; selection: Selection; passage?: PassageId }
  | { type: 'clear-selection' }
  | { type: 'toggle-bundle'; key: NodeKey }
  | { type: 'close-bundles' }
  | { type: 'show-all'; showAll: boolean }
  | { type: 'set-perspective'; perspective: Perspective }
  | { type: 'set-outline'; open: boolean }
  | { type: 'choose-language'; language: Language }
  | { type: 'choose-theme'; theme: Theme }
  | { type: 'choose-paper'; paper: PaperId }
  | { type: 'set-trace-end'; end: TraceEnd; key: NodeKey | null }
  | { type: 'swap-trace' }
  | { type: 'set-trace-options'; options: Partial<TraceOptions> }
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
  | { type: 'dismiss-link-report' }
  | { type: 'announce'; text: string };

export type AppAction = ViewAction | RevealAction | MomentAction;
