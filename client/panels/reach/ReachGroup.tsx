import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReachedLine } from './reach-model.ts';
import { ReachedItem } from './ReachedItem.tsx';

interface ReachGroupProps {
  /** Of the heading, to which the chips above jump. */
  id: string;
  title: string;
  lines: readonly ReachedLine[];
  /** Whether the sentences are shown from the start. */
  isOpen?: boolean;
  /** What is said where there is no line. */
  children?: ReactNode;
}

/** Nodes at one distance, or of the type that is asked for first. */
export function ReachGroup({ id, title, lines, isOpen = false, children }: ReachGroupProps): ReactElement {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(isOpen);
  return (
    <section className="reach-group" aria-labelledby={id}>
      <div className="reach-group-head">
        <h3 id={id} tabIndex={-1}>
          {title} <span className="count">{lines.length}</span>
        </h3>
        {lines.length > 0 && (
          <button type="button" className="link" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? t('reach.hideAll') : t('reach.showAll')}
            <span className="visually-hidden"> ({title})</span>
          </button>
        )}
      </div>
      {lines.length === 0 && children}
      <ul className="reached-list">
        {lines.map((line) => (
          <ReachedItem key={`${line.key} ${showsAll}`} line={line} startsOpen={showsAll} />
        ))}
      </ul>
    </section>
  );
}
