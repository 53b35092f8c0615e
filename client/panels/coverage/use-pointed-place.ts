import { useEffect, useMemo, useState } from 'react';
import { buildCausalIndex } from '../../../server/causality/causal-index.ts';
import { useShown } from '../../context/shown.ts';
import { useDispatch, useView } from '../../context/store-context.ts';
import { between } from '../../model/between.ts';
import type { Emphasis } from '../../state/app-state.ts';
import { HEADER_ROWS } from './grid-sizes.ts';
import type { Place } from '../../ui/grid-keys.ts';
import type { CoverageView } from './use-coverage-view.ts';

/** How long the pointer or the keyboard rests before the map follows, so that a walk through the grid does not redraw it at each cell. */
const REST_MS = 70;

/** The place that the pointer or the keyboard is on; the map shows what stands there: the chains of a cell, the nodes of a header. */
export function usePointedPlace(view: CoverageView): {
  pointed: Place | null;
  point: (place: Place | null) => void;
} {
  const dispatch = useDispatch();
  const [pointed, setPointed] = useState<Place | null>(null);
  const emphasisOf = useEmphasisAt(view);
  useEffect(() => {
    const resting = setTimeout(() => {
      dispatch({ type: 'point-at', emphasis: pointed && emphasisOf(pointed) });
    }, REST_MS);
    return () => clearTimeout(resting);
  }, [dispatch, pointed, emphasisOf]);
  useEffect(() => () => dispatch({ type: 'point-at', emphasis: null }), [dispatch]);
  const point = (place: Place | null): void =>
    setPointed((before) => (before?.row === place?.row && before?.column === place?.column ? before : place));
  return { pointed, point };
}

function useEmphasisAt(view: CoverageView): (place: Place) => Emphasis | null {
  const { dataGraph } = useShown();
  const scope = useView('scope');
  const index = useMemo(() => buildCausalIndex(dataGraph), [dataGraph]);
  return useMemo(
    () => (place) => {
      const row = view.rows[place.row - HEADER_ROWS];
      const column = view.columns[place.column - 1];
      if (row && column) {
        if (view.mark(row, column) === null) return null;
        return between(index, { from: row.members, to: column.members }, scope);
      }
      const line = row ?? column;
      return line ? { nodes: [line.key, ...line.members], edges: [] } : null;
    },
    [index, scope, view],
  );
}
