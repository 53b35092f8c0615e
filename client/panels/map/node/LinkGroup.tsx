import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkLine } from './LinkLine.tsx';
import type { NodeLink } from '../../../model/node-links.ts';

const FIRST = 6;

interface LinkGroupProps {
  title: string;
  links: readonly NodeLink[];
  /** Edges at the node's parts, shown on demand. */
  via?: readonly NodeLink[];
  /** What to say when there is nothing; without it the group is left out. */
  empty?: string;
  /** Whether each line says its relation in words, for groups of several kinds. */
  inWords?: boolean;
}

/** The edges at a node that say one kind of thing. */
export function LinkGroup({ title, links, via = [], empty, inWords = false }: LinkGroupProps): ReactElement | null {
  const total = links.length + via.length;
  if (total === 0 && empty === undefined) return null;
  return (
    <section className="group" aria-label={title}>
      <h3>
        {title} <span className="count">{total}</span>
      </h3>
      {total === 0 && <p className="quiet">{empty}</p>}
      <LinkList links={links} inWords={inWords} />
      <ViaParts links={via} alone={links.length === 0} />
    </section>
  );
}

/** Lines, the first few at once and the rest on demand. */
export function LinkList({
  links,
  inWords = false,
}: {
  links: readonly NodeLink[];
  inWords?: boolean;
}): ReactElement | null {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  if (links.length === 0) return null;
  const shown = showsAll || links.length <= FIRST + 1 ? links : links.slice(0, FIRST);
  const hidden = links.length - shown.length;
  return (
    <>
      <ul className="lines">
        {shown.map((link) => (
          <LinkLine key={link.edge} link={link} inWords={inWords} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="link more" onClick={() => setShowsAll(true)}>
          {t('panel.showMore', { count: hidden })}
        </button>
      )}
    </>
  );
}

/** A heading acts and is acted on through its parts; where it has edges of its own, those stand first. */
export function ViaParts({ links, alone }: { links: readonly NodeLink[]; alone: boolean }): ReactElement | null {
  const { t } = useTranslation();
  if (links.length === 0) return null;
  return (
    <details className="via" open={alone}>
      <summary>
        {t('node.viaParts')} <span className="count">{links.length}</span>
      </summary>
      <LinkList links={links} />
    </details>
  );
}
