import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Path, PathsAnswer } from '../../../server/contract/reasoning.ts';
import { useDispatch, useView } from '../../app/store-context.ts';
import { useData } from '../../app/data-context.ts';
import { pathId } from '../../state/path-id.ts';
import { bundlesAbove } from '../../state/reveal.ts';
import { gatherChains } from '../../model/chain.ts';
import { useEmphasis, useOverlay } from '../shared/use-emphasis.ts';
import { bundleReader } from '../shared/use-navigate.ts';
import { PathCard } from './PathCard.tsx';
import { riverOf } from './river.ts';

const PAGE = 20;
const LIST_LIMIT = 10_000;

/** The chains, ranked. What is held or pointed at stays bright on the map; else all of them do. */
export function PathList({ answer, onMore }: { answer: PathsAnswer; onMore: () => void }): ReactElement {
  const { t } = useTranslation();
  const { pinned } = useView('trace');
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

/** Holding a path unfolds what it passes through and brings it into view; holding it again lets it go. */
function useHold(pinned: string | null): (id: string, path: Path) => void {
  const { dataGraph } = useData();
  const dispatch = useDispatch();
  return (id, path) => {
    if (id === pinned) {
      dispatch({ type: 'pin-path', path: null, open: [] });
      return;
    }
    const bundleOf = bundleReader(dataGraph);
    const open = [...new Set(path.nodes.flatMap((node) => bundlesAbove(node, bundleOf)))];
    dispatch({ type: 'pin-path', path: id, open });
    dispatch({ type: 'focus', nodes: path.nodes });
  };
}
