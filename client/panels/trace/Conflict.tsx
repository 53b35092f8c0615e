import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PathsAnswer } from '../../../server/contract/reasoning.ts';
import { useQuestion } from '../../context/store-context.ts';
import { pathId } from '../../state/path-id.ts';
import { ArrowButton } from '../../ui/claims/ArrowButton.tsx';
import { ChainGlance } from '../../ui/chains/ChainGlance.tsx';
import { SignMark } from '../../ui/nodes/marks.tsx';
import { useClaimWords, useNameOf } from '../../ui/claims/use-claim-words.ts';
import { usePointing } from '../../context/use-pointing.ts';
import { conflictSides } from './conflict-sides.ts';
import type { ConflictSide } from './conflict-sides.ts';
import { pathSignWord } from '../../ui/chains/trace-words.ts';
import { useHold } from './use-hold.ts';

/** The side that raises against the side that lowers, and the claims that would end the conflict. */
export function Conflict({ answer }: { answer: PathsAnswer }): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="conflict" aria-label={t('trace.conflict.title')}>
      {conflictSides(answer).map((side) => (
        <Side key={side.sign} side={side} />
      ))}
    </section>
  );
}

function Side({ side }: { side: ConflictSide }): ReactElement {
  const { t } = useTranslation();
  const sign = pathSignWord(side.sign);
  const more = side.total - side.paths.length;
  return (
    <div className="conflict-side" data-sign={sign}>
      <h3>
        <SignMark sign={sign} /> {side.sign === '+' ? t('trace.conflict.plus') : t('trace.conflict.minus')}{' '}
        <span className="count">{side.total}</span>
      </h3>
      <SidePaths paths={side.paths} />
      {more > 0 && <p className="quiet">{t('trace.conflict.more', { paths: t('count.paths', { count: more }) })}</p>}
      <SideEnds edges={side.ends} />
    </div>
  );
}

function SidePaths({ paths }: Pick<ConflictSide, 'paths'>): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const pointing = usePointing();
  const { pinned } = useQuestion('trace');
  const hold = useHold(pinned);
  return (
    <ul>
      {paths.map(({ rank, path }) => {
        const id = pathId(path.edges);
        return (
          <li key={id} {...pointing(path.edges)}>
            <button
              type="button"
              className="suggestion"
              aria-pressed={id === pinned}
              aria-label={t('trace.conflict.hold', { rank, chain: path.nodes.map(nameOf).join(' → ') })}
              onClick={() => hold(id, path)}
            >
              <ChainGlance nodes={path.nodes} edges={path.edges} joints={path.joints} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function SideEnds({ edges }: { edges: ConflictSide['ends'] }): ReactElement {
  const { t } = useTranslation();
  const words = useClaimWords();
  const pointing = usePointing();
  if (edges.length === 0) return <p className="quiet">{t('trace.conflict.noEnds')}</p>;
  return (
    <>
      <p className="quiet">{t('trace.conflict.ends')}</p>
      <ul className="lines">
        {edges.map((edge) => (
          <li key={edge} className="line" {...pointing([edge])}>
            <ArrowButton edge={edge} />
            <span className="line-body" dir="auto">
              {words(edge)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
