import type { ReactElement } from 'react';
import type { Status } from '../../../server/contract/graph.ts';
import type { ColumnState } from './gaps.ts';
import type { MarkEffect } from './matrix.ts';

const GLYPHS: Record<MarkEffect, string> = {
  good: 'm5.700 9.200 2.300 2.400 4.300-5',
  bad: 'm6.200 6.200 5.600 5.600m0-5.600-5.600 5.600',
  mixed: 'M9 5v8M7 6.800 9 4.900l2 1.900m-4 4.400 2 1.900 2-1.900',
  unknown: 'M7.200 7.200a1.800 1.800 0 1 1 2.700 1.600c-.6.400-.9.700-.9 1.300M9 12.200v.01',
};

/** How two are connected, by the shape: a full disc for what is stated, a dashed one for what is inferred, an open ring for a chain; and what comes of it, by glyph and colour. */
export function CoverMark({ status, effect }: { status: Status | null; effect: MarkEffect }): ReactElement {
  return (
    <svg
      className="cover-mark"
      data-by={status ?? 'chain'}
      data-effect={effect}
      width="18"
      height="18"
      viewBox="0 0 18 18"
      aria-hidden="true"
    >
      <circle cx="9" cy="9" r={status === null ? 6.6 : 7.6} />
      <path d={GLYPHS[effect]} />
    </svg>
  );
}

const STATE_SHAPES: Record<ColumnState, string> = {
  addressed: 'M3 9h12',
  inferred: 'M3 9h2.500m2 0h3m2 0H15',
  chained: 'M9 12.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7Z',
  unreached: 'M9 14A5 5 0 1 0 9 4a5 5 0 0 0 0 10Zm3.500-8.500-7 7',
};

/** What is left open at a column. */
export function StateMark({ state }: { state: ColumnState }): ReactElement {
  return (
    <svg className="state-mark" data-state={state} width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d={STATE_SHAPES[state]} />
    </svg>
  );
}

export function ClashMark(): ReactElement {
  return (
    <svg className="clash-mark" width="14" height="18" viewBox="0 0 14 18" aria-hidden="true">
      <path d="M4 14V4m0 0L1.500 6.500M4 4l2.500 2.500M10 4v10m0 0-2.500-2.500M10 14l2.500-2.500" />
    </svg>
  );
}
