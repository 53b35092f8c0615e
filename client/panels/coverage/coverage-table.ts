import type { TFunction } from 'i18next';
import type { Table } from '../../model/table.ts';
import { howInWords, netInWords } from './coverage-words.ts';
import type { CoverageView } from './use-coverage-view.ts';

/** Every connected pair of the columns that are shown, one a line, and every column that nothing reaches. */
export function coverageTable(t: TFunction, view: CoverageView, nameOf: (key: string) => string): Table {
  const columns = view.columnGroups.flatMap(({ members }) => members);
  const rows = view.rowGroups.flatMap(({ members }) => members);
  const header = ['policy', 'column', 'how', 'net', 'effect', 'paths', 'state', 'policyKey', 'columnKey'] as const;
  const lines = columns.flatMap((column) => {
    const state = t(`coverage.state.${view.gaps.stateOf(column)}`);
    const reached = rows.flatMap((row) => {
      const cell = view.answer.cells[row]?.[column];
      if (cell === undefined) return [];
      const words = [howInWords(t, cell.status), netInWords(t, cell.net), t(`effect.${cell.effect}`)];
      return [[nameOf(row), nameOf(column), ...words, cell.paths, state, row, column]];
    });
    if (reached.length > 0) return reached;
    return [[null, nameOf(column), null, null, null, 0, state, null, column]];
  });
  return { header: header.map((name) => t(`coverage.csv.${name}`)), rows: lines };
}
