import './margin.css';
import type { ReactElement } from 'react';
import { SignMark } from '../../ui/nodes/marks.tsx';
import type { MarginMark } from './text-counts.ts';

/** The signs of what a sentence claims, at its line in the margin; structure where it has no cause, and a dash for nothing. */
export function MarginNote({ marks }: { marks: readonly MarginMark[] }): ReactElement {
  const causes = marks.filter(({ sign }) => sign !== 'structure');
  const shown = causes.length > 0 ? causes : marks;
  return (
    <span className="margin-note" aria-hidden="true" data-none={marks.length === 0 || undefined}>
      {marks.length === 0
        ? '–'
        : shown.map(({ sign, count, inferred }) => (
            <span key={sign} className="margin-mark">
              <SignMark sign={sign} inferred={inferred} />
              {count > 1 && count}
            </span>
          ))}
    </span>
  );
}
