import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { netOverlay } from '../../model/net-overlay.ts';
import { useEmphasis, useOverlay } from '../../context/use-emphasis.ts';
import type { Line } from './axis.ts';
import type { CoverageView } from './use-coverage-view.ts';
import { useBetween } from './use-emphasis-between.ts';

/** What a row reaches, or what a column is reached by, on the map: the ways between, and the sign of each pair at its far end. */
export function useLineOnMap(view: CoverageView, line: Line, side: 'row' | 'column'): void {
  const { t } = useTranslation();
  const { rows, columns } = view.items;
  const ends = useMemo(() => {
    const keysOf = (lines: readonly Line[]): NodeKey[] => lines.map(({ key }) => key);
    return side === 'row'
      ? { from: line.members, to: keysOf(columns).filter((column) => !line.members.includes(column)) }
      : { from: keysOf(rows), to: line.members };
  }, [side, line, rows, columns]);
  const ways = useBetween(ends);
  useEmphasis(useMemo(() => ({ nodes: [...new Set([line.key, ...ways.nodes])], edges: ways.edges }), [line, ways]));
  useOverlay(
    useMemo(() => {
      const pairs = (side === 'row' ? columns : rows).flatMap((other) => {
        const mark = side === 'row' ? view.mark(line, other) : view.mark(other, line);
        return (mark?.pairs ?? []).map(({ cell }) => ({ key: other.key, net: cell.net }));
      });
      const legend = {
        positive: t(`coverage.legend.${side}.positive`),
        negative: t(`coverage.legend.${side}.negative`),
        conflicted: t(`coverage.legend.${side}.conflicted`),
        unknown: t(`coverage.legend.${side}.unknown`),
      };
      return netOverlay(pairs, ways.edges, legend);
    }, [t, view, line, side, rows, columns, ways]),
  );
}
