import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Direction } from '../../../server/contract/reasoning.ts';
import type { ReachGroups } from './reach-model.ts';

/** What there is at each distance, and the way to it. */
export function ReachJumps({ direction, groups }: { direction: Direction; groups: ReachGroups }): ReactElement {
  const { t } = useTranslation();
  return (
    <nav className="jumps" aria-label={t('reach.jumps')}>
      <Jump to="reach-first" words={t(`reach.firstShort.${direction}`)} count={groups.first.length} />
      {groups.byDistance.map(({ distance, lines }) => (
        <Jump
          key={distance}
          to={`reach-${distance}`}
          words={t('count.steps', { count: distance })}
          count={lines.length}
        />
      ))}
    </nav>
  );
}

function Jump({ to, words, count }: { to: string; words: string; count: number }): ReactElement {
  const jump = (): void => {
    const heading = document.getElementById(to);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className="chip" onClick={jump}>
      {words} <span className="count">{count}</span>
    </button>
  );
}
