import type { Clash, CoverageAnswer } from '../../../server/contract/coverage.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { CoverageShow } from './question.ts';

/** How far the policies come with a column: the paper says that one acts on it, a reader infers it, a chain alone leads there, or nothing does. */
export type ColumnState = 'addressed' | 'inferred' | 'chained' | 'unreached';

export type Gap = Exclude<CoverageShow, 'all'>;

/** The columns by what is left open at them. */
export interface Gaps {
  stateOf: (column: NodeKey) => ColumnState;
  clashesAt: (column: NodeKey) => readonly Clash[];
  /** The columns of each kind; `gaps` are the three kinds that the paper does not state a policy for. */
  columns: Record<Gap, readonly NodeKey[]>;
}

export function findGaps(answer: CoverageAnswer): Gaps {
  const unaddressed = new Set(answer.unaddressed);
  const inferred = new Set(answer.inferredOnly);
  const unreached = new Set(answer.unreached);
  const stateOf = (column: NodeKey): ColumnState => {
    if (!unaddressed.has(column)) return 'addressed';
    if (inferred.has(column)) return 'inferred';
    return unreached.has(column) ? 'unreached' : 'chained';
  };
  const inState = (state: ColumnState): NodeKey[] => answer.columns.filter((column) => stateOf(column) === state);
  return {
    stateOf,
    clashesAt: (column) => answer.clashes.filter((clash) => clash.column === column),
    columns: {
      gaps: answer.unaddressed,
      inferred: inState('inferred'),
      chained: inState('chained'),
      unreached: inState('unreached'),
      clashes: [...new Set(answer.clashes.map(({ column }) => column))],
    },
  };
}

/** The columns that are shown. */
export function shownColumns(answer: CoverageAnswer, gaps: Gaps, show: CoverageShow): readonly NodeKey[] {
  return show === 'all' ? answer.columns : gaps.columns[show];
}

const WORST_FIRST = ['unreached', 'chained', 'inferred', 'addressed'] as const;

/** The state that a line of several columns is marked with: the worst of theirs. */
export function worstState(states: readonly ColumnState[]): ColumnState {
  return WORST_FIRST.find((state) => states.includes(state)) ?? 'addressed';
}
