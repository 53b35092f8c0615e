import type { NodeKey } from '../../server/contract/ids.ts';
import type { Direction } from '../../server/contract/reasoning.ts';

export interface TraceQuestion {
  from: NodeKey | null;
  to: NodeKey | null;
  /** Nodes that no path may pass through. */
  avoid: readonly NodeKey[];
  /** Nodes that every path must pass through. */
  require: readonly NodeKey[];
  /** The path held on the map, by `pathId`. */
  pinned: string | null;
}

export interface ReachQuestion {
  from: NodeKey | null;
  direction: Direction;
}

export interface PoliciesQuestion {
  /** What the policies are to serve. */
  targets: readonly NodeKey[];
  /** Whether a policy counts too that leads to a target by chains without a direction. */
  allowUnknown: boolean;
}

export const LEVER_ORDERS = ['rank', 'name', 'influence', 'dependence', 'advantages'] as const;
export type LeverOrder = (typeof LEVER_ORDERS)[number];

export interface LeversQuestion {
  order: LeverOrder;
}

export interface LoopsQuestion {
  /** The loop that runs on the map, by the `pathId` of its edges. */
  held: string | null;
}

/** Which columns are shown: all, those that no policy is stated to address, the three kinds of these, or those with a clash. */
export const COVERAGE_SHOWS = ['all', 'gaps', 'inferred', 'chained', 'unreached', 'clashes'] as const;
export type CoverageShow = (typeof COVERAGE_SHOWS)[number];

export interface CoverageQuestion {
  /** The cell whose chains are open; one of the two alone is a whole row or column. */
  row: NodeKey | null;
  column: NodeKey | null;
  /** The column by which the rows are sorted, and the row by which the columns are; null: the order of the paper. */
  rowsBy: NodeKey | null;
  columnsBy: NodeKey | null;
  /** Headings whose members are listed; the others are folded. */
  openRows: readonly NodeKey[];
  openColumns: readonly NodeKey[];
  show: CoverageShow;
}

/** A node that is strengthened or weakened, from -1 to 1 in steps of a tenth. */
export interface Change {
  key: NodeKey;
  value: number;
}

/** How many sets of weights a change may be tried with. */
export const SAMPLE_COUNTS = [200, 1000] as const;
export type SampleCount = (typeof SAMPLE_COUNTS)[number];

export interface WhatIfState {
  changes: readonly Change[];
  samples: SampleCount;
}

export interface CompareState {
  left: NodeKey | null;
  right: NodeKey | null;
}

export const CYPHER_ROOMS = ['questions', 'editor', 'kept'] as const;
export type CypherRoom = (typeof CYPHER_ROOMS)[number];

/** What the Cypher desk shows; nothing of it is run by being shown. */
export interface CypherDraft {
  room: CypherRoom;
  /** The statement in the editor. */
  text: string;
  /** Parameters as the text of a JSON object: of the named query that is shown, else of the statement. */
  parameters: string;
  /** Name of the named query that is shown. */
  query: string | null;
}

/** What each perspective is asked. */
export interface Questions {
  trace: TraceQuestion;
  reach: ReachQuestion;
  policies: PoliciesQuestion;
  levers: LeversQuestion;
  loops: LoopsQuestion;
  coverage: CoverageQuestion;
  whatIf: WhatIfState;
  compare: CompareState;
  cypher: CypherDraft;
}

export const EMPTY_QUESTIONS: Questions = {
  trace: { from: null, to: null, avoid: [], require: [], pinned: null },
  reach: { from: null, direction: 'down' },
  policies: { targets: [], allowUnknown: false },
  levers: { order: 'rank' },
  loops: { held: null },
  coverage: { row: null, column: null, rowsBy: null, columnsBy: null, openRows: [], openColumns: [], show: 'all' },
  whatIf: { changes: [], samples: 200 },
  compare: { left: null, right: null },
  cypher: { room: 'questions', text: '', parameters: '', query: null },
};
