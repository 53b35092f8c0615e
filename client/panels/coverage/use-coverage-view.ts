import { useMemo } from 'react';
import type { CoverageAnswer } from '../../../server/contract/coverage.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { useShown } from '../../context/shown.ts';
import { useQuestion } from '../../context/store-context.ts';
import { groupByHeading, lineOfNode, linesOf, standingLine } from './axis.ts';
import { paperOrder } from '../../model/paper-order.ts';
import type { Group, Line } from './axis.ts';
import { findGaps, shownColumns } from './gaps.ts';
import type { Gaps } from './gaps.ts';
import { markOf, sortGroups } from './matrix.ts';
import type { Mark } from './matrix.ts';

/** The grid as it is asked for: grouped, filtered, sorted and unfolded. */
export interface CoverageView {
  answer: CoverageAnswer;
  gaps: Gaps;
  rowGroups: readonly Group[];
  columnGroups: readonly Group[];
  rows: readonly Line[];
  columns: readonly Line[];
  /** What is between two lines, worked out once. */
  mark: (row: Line, column: Line) => Mark | null;
  /** Whatever may be opened, shown or not: groups, and nodes alone. */
  all: { rows: readonly Group[]; columns: readonly Group[] };
  items: { rows: readonly Line[]; columns: readonly Line[] };
  /** Nodes under their headings. */
  group: (keys: readonly NodeKey[]) => Group[];
}

export function useCoverageView(answer: CoverageAnswer): CoverageView {
  const { dataGraph, graph } = useData();
  const shown = useShown().dataGraph;
  const { rowsBy, columnsBy, openRows, openColumns, show } = useQuestion('coverage');
  const gaps = useMemo(() => findGaps(answer), [answer]);
  const mark = useMemo(() => markReader(answer), [answer]);
  const group = useMemo(() => {
    const order = paperOrder(
      dataGraph,
      graph.sections.map(({ id }) => id),
    );
    return (keys: readonly NodeKey[]) => groupByHeading(shown, keys, order);
  }, [dataGraph, graph, shown]);
  const groups = useMemo(() => {
    const columns = shownColumns(answer, gaps, show);
    return { rows: group(answer.rows), columns: group(columns) };
  }, [answer, gaps, show, group]);
  const whole = useMemo(() => wholeOf(group(answer.rows), group(answer.columns)), [answer, group]);
  return useMemo(() => {
    const column = standingLine(linesOf(groups.columns, openColumns), rowsBy);
    const row = standingLine(linesOf(groups.rows, openRows), columnsBy);
    const rowGroups = column ? sortGroups(groups.rows, (line) => markOf(answer, line, column)) : groups.rows;
    const columnGroups = row ? sortGroups(groups.columns, (line) => markOf(answer, row, line)) : groups.columns;
    const lines = { rows: linesOf(rowGroups, openRows), columns: linesOf(columnGroups, openColumns) };
    return { answer, gaps, rowGroups, columnGroups, ...lines, ...whole, mark, group };
  }, [answer, gaps, groups, whole, mark, group, openRows, openColumns, rowsBy, columnsBy]);
}

function wholeOf(rows: readonly Group[], columns: readonly Group[]): Pick<CoverageView, 'all' | 'items'> {
  const items = (groups: readonly Group[]): Line[] => groups.flatMap(({ members }) => members.map(lineOfNode));
  return { all: { rows, columns }, items: { rows: items(rows), columns: items(columns) } };
}

/** Remembers each mark by the lines it stands between. */
function markReader(answer: CoverageAnswer): CoverageView['mark'] {
  const known = new WeakMap<Line, WeakMap<Line, Mark | null>>();
  return (row, column) => {
    const ofRow = known.get(row) ?? new WeakMap<Line, Mark | null>();
    known.set(row, ofRow);
    const found = ofRow.get(column);
    if (found !== undefined) return found;
    const mark = markOf(answer, row, column);
    ofRow.set(column, mark);
    return mark;
  };
}
