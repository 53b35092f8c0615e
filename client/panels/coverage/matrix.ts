import type { CoverageAnswer, CoverageCell } from '../../../server/contract/coverage.ts';
import type { Status } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { lineOfNode } from './axis.ts';
import type { Group, Line } from './axis.ts';

/** One policy and one thing it reaches. */
export interface Pair {
  row: NodeKey;
  column: NodeKey;
  cell: CoverageCell;
}

export type MarkEffect = Exclude<CoverageCell['effect'], 'none'>;

/** What a cell shows: how the two are connected, and what comes of it. */
export interface Mark {
  /** Whether an `ADDRESSES` claim connects the two, and whether the paper states it; null: a chain alone does. */
  status: Status | null;
  effect: MarkEffect;
  /** Every connected pair of what the row and the column stand for, the surest first. */
  pairs: readonly Pair[];
}

/** What a row and a column have between them; null where no chain leads from the one to the other. */
export function markOf({ cells }: CoverageAnswer, row: Line, column: Line): Mark | null {
  const pairs = row.members.flatMap((from) =>
    column.members.flatMap((to): Pair[] => {
      const cell = cells[from]?.[to];
      return cell === undefined ? [] : [{ row: from, column: to, cell }];
    }),
  );
  if (pairs.length === 0) return null;
  const sorted = pairs.toSorted((a, b) => rankOfCell(a.cell) - rankOfCell(b.cell));
  return {
    status: sorted[0]?.cell.status ?? null,
    effect: together(pairs.map(({ cell }) => cell.effect)),
    pairs: sorted,
  };
}

const STATUS_RANKS = { stated: 0, inferred: 1 } as const;
const EFFECT_RANKS = { good: 0, mixed: 1, unknown: 2, bad: 3, none: 4 } as const;

function rankOfCell({ status, effect }: Pick<CoverageCell, 'status' | 'effect'>): number {
  return (status === null ? 2 : STATUS_RANKS[status]) * 5 + EFFECT_RANKS[effect];
}

/** Good and bad make mixed; what is open takes nothing from either. */
function together(effects: readonly CoverageCell['effect'][]): MarkEffect {
  const has = (effect: CoverageCell['effect']): boolean => effects.includes(effect);
  if (has('mixed') || (has('good') && has('bad'))) return 'mixed';
  if (has('good')) return 'good';
  return has('bad') ? 'bad' : 'unknown';
}

/** Groups, and the members of each, by what they have with one line of the other side: stated before inferred before chains. */
export function sortGroups(groups: readonly Group[], markWith: (line: Line) => Mark | null): Group[] {
  const rank = (line: Line): number => {
    const mark = markWith(line);
    return mark === null ? Number.POSITIVE_INFINITY : rankOfCell(mark);
  };
  const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
  return groups
    .map(({ key, members }) => ({
      rank: rank({ key, isGroup: members.length > 1, members, under: null }),
      group: { key, members: members.toSorted((a, b) => compare(rank(lineOfNode(a)), rank(lineOfNode(b)))) },
    }))
    .toSorted((a, b) => compare(a.rank, b.rank))
    .map(({ group }) => group);
}
