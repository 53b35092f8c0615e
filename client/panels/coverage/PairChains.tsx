import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Path, PathsAnswer } from '../../../server/contract/reasoning.ts';
import { useDispatch, useView } from '../../context/store-context.ts';
import { useReasoning } from '../../context/use-reasoning.ts';
import { pathId } from '../../state/path-id.ts';
import { ReasonedView } from '../../ui/ReasonedView.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { useTraceBetween } from '../../context/use-trace-between.ts';
import { PathCard } from '../../ui/chains/PathCard.tsx';
import { verdictInWords } from '../../ui/chains/trace-words.ts';
import { howInWords } from './coverage-words.ts';
import type { Pair } from './matrix.ts';

const LISTED = 20;

export interface PairChainsProps {
  pair: Pair;
  /** The path that is held on the map. */
  held: Path | null;
  hold: (path: Path | null) => void;
}

/** The chains from a policy to what it reaches, the surest first, each with its sentences. */
export function PairChains(props: PairChainsProps): ReactElement {
  const { maxLength, lift } = useView('scope');
  const { row, column } = props.pair;
  const state = useReasoning('paths', { from: row, to: column, maxLength, lift, limit: LISTED });
  return (
    <ReasonedView state={state} open={null} same={null}>
      {(answer) => <Chains answer={answer} {...props} />}
    </ReasonedView>
  );
}

function Chains({ answer, pair, held, hold }: PairChainsProps & { answer: PathsAnswer }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const nameOf = useNameOf();
  const traceBetween = useTraceBetween();
  const names = { from: nameOf(pair.row), to: nameOf(pair.column) };
  return (
    <div className="pair-chains">
      <p dir="auto">
        {t('coverage.verdict', {
          verdict: verdictInWords(t, answer.net, names),
          how: howInWords(t, pair.cell.status),
          effect: t(`effect.${pair.cell.effect}`),
          paths: t('count.paths', { count: answer.total }),
        })}
      </p>
      <ol className="path-list">
        {answer.paths.map((path, index) => (
          <PathCard
            key={pathId(path.edges)}
            path={path}
            rank={index + 1}
            isPinned={held !== null && pathId(held.edges) === pathId(path.edges)}
            onPin={() => {
              hold(held === path ? null : path);
              if (held !== path) dispatch({ type: 'focus', nodes: path.nodes });
            }}
          />
        ))}
      </ol>
      <p className="list-foot">
        {answer.total > answer.paths.length && (
          <span className="quiet">{t('trace.shown', { shown: answer.paths.length, total: answer.total })} </span>
        )}
        <button type="button" className="link" onClick={() => traceBetween(pair.row, pair.column)}>
          {t('coverage.trace')}
        </button>
      </p>
    </div>
  );
}
