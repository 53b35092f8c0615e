import './chains/answers.css';
import type { ReactElement, ReactNode } from 'react';

export interface Suggestion {
  key: string;
  words: ReactNode;
  onChoose: () => void;
}

/** Questions to begin with; nothing where there are none. */
export function SuggestionList({
  title,
  suggestions,
}: {
  title: string;
  suggestions: readonly Suggestion[];
}): ReactElement | null {
  if (suggestions.length === 0) return null;
  return (
    <section className="suggestions" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {suggestions.map(({ key, words, onChoose }) => (
          <li key={key}>
            <button type="button" className="suggestion" onClick={onChoose}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
