import './chains/answers.css';
import type { ReactElement } from 'react';

export interface Jump {
  /** The id of a heading. */
  to: string;
  words: string;
  count: number;
}

/** What parts a long answer has, and the way to each. */
export function Jumps({ label, jumps }: { label: string; jumps: readonly Jump[] }): ReactElement {
  return (
    <nav className="jumps" aria-label={label}>
      {jumps.map(({ to, words, count }) => (
        <button key={to} type="button" className="chip" onClick={() => jumpTo(to)}>
          {words} <span className="count">{count}</span>
        </button>
      ))}
    </nav>
  );
}

function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
