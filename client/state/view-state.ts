import type { Depth } from '../../server/contract/cut.ts';
import type { Language } from '../../server/contract/language.ts';
import { MAX_LENGTH_DEFAULT } from '../../server/contract/reasoning.ts';
import type { EdgeKey, NodeKey, PaperId, PassageId } from '../../server/contract/ids.ts';
import { NO_FILTERS } from './filters.ts';
import type { Filters } from './filters.ts';
import type { PerspectiveId, Questions, RulesSet } from './perspective.ts';
import { emptyQuestions } from './rules.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where the page opens: the map, and what is selected on it. */
export const HOME: PerspectiveId = 'map';

export type Selection =
  | { kind: 'node'; key: NodeKey }
  | { kind: 'edge'; key: EdgeKey }
  /** The arrow between two of the boxes that the map shows: its claims, or the chain where there are none. */
  | { kind: 'arrow'; source: NodeKey; target: NodeKey };

/** What counts as a chain, in every perspective. */
export interface Scope {
  /** Edges of the longest path, 1 to 12. */
  maxLength: number;
  /** Whether a heading stands for itself and its parts. */
  lift: boolean;
}

/** Everything that a link holds. */
export interface ViewState {
  /** Null: the first paper there is. */
  paper: PaperId | null;
  /** Null: as the browser asks. */
  language: Language | null;
  /** Null: as the system asks. */
  theme: Theme | null;
  /** What the panel beside the map is for: what is selected, a question of one kind, or the paper's text. */
  perspective: PerspectiveId;
  /** What each perspective is asked, whichever is in view. */
  questions: Questions;
  /** Whether the tree of the map is open. */
  outline: boolean;
  selection: Selection | null;
  /** How much of the paper the map shows. Null: as much as it opens with. */
  depth: Depth | null;
  openHeadings: readonly NodeKey[];
  /** Whether the map draws all chains; else those of the box that is selected or pointed at. */
  chains: boolean;
  /** What is left out of the map and of every answer. */
  filters: Filters;
  scope: Scope;
  /** The passage chosen in the text. */
  passage: PassageId | null;
}

export const EMPTY_SCOPE: Scope = { maxLength: MAX_LENGTH_DEFAULT, lift: true };

/** The page before anything was chosen or asked. */
export function emptyView(rules: RulesSet): ViewState {
  return {
    paper: null,
    language: null,
    theme: null,
    perspective: HOME,
    questions: emptyQuestions(rules),
    outline: false,
    selection: null,
    depth: null,
    openHeadings: [],
    chains: false,
    filters: NO_FILTERS,
    scope: EMPTY_SCOPE,
    passage: null,
  };
}

export function isSameSelection(a: Selection | null, b: Selection | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'arrow') return b.kind === a.kind && a.source === b.source && a.target === b.target;
  return b.kind === a.kind && a.key === b.key;
}
