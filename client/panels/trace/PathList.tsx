import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Path, PathsAnswer } from '../../../server/contract/reasoning.ts';
import { useQuestion } from '../../context/store-context.ts';
import { pathId } from '../../state/path-id.ts';
import { gatherChains } from '../../model/chain.ts';
import { useEmphasis, useOverlay } from '../../context/use-emphasis.ts';
import { PathCard } from '../../ui/chains/PathCard.tsx';
import { riverOf } from './river.ts';
import { useHold } from './use-hold.ts';

const PAGE = 20;
const LIST_LIMIT = 10_000;

/** The chains, ranked. What is held or pointed at stays bright on the map; else all of them do. */
export function PathList({ answer, onMore }: { answer: PathsAnswer; onMore: () => void }): ReactElement {
  const { t } = useTranslation();
  const { pinned } = useQuestion('trace');
  const paths = useMemo(() => answer.paths.map((path) => ({ id: pathId(path.edges), path })), [answer]);
  const held = paths.findIndex(({ id }) => id === pinned);
  const [shown, setShown] = useState(PAGE);
  const visible = Math.max(shown, held + 1);
  const heldPath = paths[held]?.path;
  useEmphasis(useMemo(() => gatherChains(heldPath ? [heldPath] : answer.paths), [heldPath, answer]));
  const river = t('trace.river');
  useOverlay(
    useMemo(
      () => (heldPath || answer.paths.length < 2 ? null : riverOf(answer.paths, river)),
      [heldPath, answer, river],
    ),
  );
  const hold = useHold(pinned);
  const showMore = (): void => {
    setShown(visible + PAGE);
    if (visible + PAGE > paths.length && paths.length < answer.total && paths.length < LIST_LIMIT) onMore();
  };
  return (
    <section className="paths" aria-label={t('trace.paths')}>
      <h3>
        {t('trace.paths')} <span className="count">{answer.total}</span>
      </h3>
      <p className="quiet">{t('trace.pathsLead')}</p>
      <Cautions paths={answer.paths} />
      {pinned !== null && held < 0 && <output className="notice">{t('trace.pinnedGone')}</output>}
      <ol className="path-list">
        {paths.slice(0, visible).map(({ id, path }, index) => (
          <PathCard key={id} path={path} rank={index + 1} isPinned={id === pinned} onPin={() => hold(id, path)} />
        ))}
      </ol>
      {visible < Math.min(answer.total, LIST_LIMIT) && (
        <p className="list-foot">
          <span className="quiet">{t('trace.shown', { shown: visible, total: answer.total })}</span>{' '}
          <button type="button" className="link" onClick={showMore}>
            {t('trace.more', { count: Math.min(PAGE, answer.total - visible) })}
          </button>
        </p>
      )}
    </section>
  );
}

/** What chains that are stitched together, or that a reader has completed, do not prove; nothing where there are none. */
function Cautions({ paths }: { paths: readonly Path[] }): ReactElement | null {
  const { t } = useTranslation();
  const stitched = paths.filter(({ joints }) => joints.length > 0).length;
  const inferred = paths.filter((path) => path.inferred).length;
  if (stitched + inferred === 0) return null;
  return (
    <details className="cautions">
      <summary>
        {t('trace.caution.title', {
          stitched: t('count.paths', { count: stitched }),
          inferred: t('count.paths', { count: inferred }),
        })}
      </summary>
      <p>{t('trace.caution.words')}</p>
    </details>
  );
}
