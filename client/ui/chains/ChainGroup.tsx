import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { ChainEnd } from './chain-ends.ts';
import { ChainItem } from './ChainItem.tsx';

interface ChainGroupProps {
  /** Of the heading, to which chips may jump. */
  id: string;
  title: string;
  level?: 3 | 4;
  ends: readonly ChainEnd[];
  /** Whether the sentences are shown from the start. */
  isOpen?: boolean;
  /** Under the heading: what the group is, or that there is nothing in it. */
  note?: ReactNode;
  /** The ways onwards from a node. */
  ways: (key: NodeKey) => ReactNode;
}

/** Nodes of one kind with the chains to or from them, under a heading that shows or hides all their sentences. */
export function ChainGroup({ id, title, level = 3, ends, isOpen = false, note, ways }: ChainGroupProps): ReactElement {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(isOpen);
  const Heading = `h${level}` as const;
  return (
    <section className="chain-group" aria-labelledby={id} data-level={level}>
      <div className="chain-group-head">
        <Heading id={id} tabIndex={-1}>
          {title} <span className="count">{ends.length}</span>
        </Heading>
        {ends.length > 0 && (
          <button type="button" className="link" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? t('chainItem.hideAll') : t('chainItem.showAll')}
            <span className="visually-hidden"> ({title})</span>
          </button>
        )}
      </div>
      {note && <p className="quiet">{note}</p>}
      <ul>
        {ends.map((end) => (
          <ChainItem key={`${end.key} ${showsAll}`} end={end} startsOpen={showsAll}>
            {ways(end.key)}
          </ChainItem>
        ))}
      </ul>
    </section>
  );
}
