import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { MapOverlay } from '../model/overlay.ts';
import type { Briefing } from './briefing.ts';
import type { ViewHistory } from './history.ts';
import type { PerspectiveId } from './perspective.ts';
import type { ViewState } from './view-state.ts';

/** What the next click on the map chooses: a part of a perspective's question, by the perspective's own name for it. */
export interface Picking {
  of: PerspectiveId;
  slot: string;
}

/** A part of a link that could not be opened. */
export interface LinkProblem {
  parameter: string;
  /** As it stood in the link; null where the whole parameter is unknown. */
  value: string | null;
}

/** What a panel speaks of; the map keeps it bright. */
export interface Emphasis {
  nodes: readonly NodeKey[];
  edges: readonly EdgeKey[];
}

/** How the copying of the link went, for a while after it was asked for. */
export type Sharing = 'idle' | 'copied' | 'failed';

/** A window over the page. */
export type Dialog = 'keys' | 'palette';

/** What is true for the moment only, and in no link. */
export interface TransientState {
  picking: Picking | null;
  /** What the panel speaks of as a whole, such as every path of a trace. */
  emphasis: Emphasis | null;
  /** What the pointer or the keyboard is on, such as one path; stands before `emphasis`. */
  pointed: Emphasis | null;
  /** What the panel paints on the map: it sets it when it opens and clears it when it goes. */
  overlay: MapOverlay | null;
  /** Nodes to bring into view, or none for the whole map; each asking has its own token. */
  focus: { keys: readonly NodeKey[]; token: number } | null;
  dialog: Dialog | null;
  sharing: Sharing;
  linkProblems: readonly LinkProblem[];
  /** Words for the live region; each saying has its own token. */
  announcement: { text: string; token: number };
}

export interface AppState {
  view: ViewState;
  transient: TransientState;
  history: ViewHistory;
  /** What was picked for the briefing on this paper. */
  briefing: Briefing;
}

export const EMPTY_TRANSIENT: TransientState = {
  picking: null,
  emphasis: null,
  pointed: null,
  overlay: null,
  focus: null,
  dialog: null,
  sharing: 'idle',
  linkProblems: [],
  announcement: { text: '', token: 0 },
};
