import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PathsAnswer } from '../../../server/contract/reasoning.ts';
import { useDispatch, useView } from '../../app/store-context.ts';
import { useReasoning } from '../../reasoning/use-reasoning.ts';
import { pathId } from '../../state/path-id.ts';
import { ReasonedView } from '../shared/ReasonedView.tsx';
import { useNameOf } from '../shared/use-claim-words.ts';
import { PathCard } from '../trace/PathCard.tsx';
import { verdictInWords } from '../trace/trace-words.ts';
import { howInWords } from './coverage-words.ts';
import type { Pair } from './matrix.ts';
import { useEmphasisOf } from './use-emphasis-between.ts';

const LISTED = 20;

interface PairChainsProps {
  pair: Pair;
  /** Whether the map shows these chains while they are open. */
  holdsMap?: boolean;
}

/** The chains from a policy to what it reaches, the surest first, each with its sentences. */
export function PairChains({ pair, holdsMap = false }: PairChainsProps): ReactElement {
  const { maxLength, lift } = useView('scope');
  const state = useReasoning('paths', { from: pair.row, to: pair.column, maxLength, lift, limit: LISTED });
  return (
    <ReasonedView state={state} open={null} same={null}>
      {(answer) => <Chains answer={answer} pair={pair} holdsMap={holdsMap} />}
    </ReasonedView>
  );
}

function Chains({ answer, pair, holdsMap }: Required<PairChainsProps> & { answer: PathsAnswer }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const nameOf = useNameOf();
  const [held, setHeld] = useState<string | null>(null);
  const bright = answer.paths.filter(({ edges }) => held === null || pathId(edges) === held);
  useEmphasisOf(holdsMap || held !== null ? bright : null);
  const names = { from: nameOf(pair.row), to: nameOf(pair.column) };
  const traceIt = (): void => {
    dispatch({ type: 'set-trace-end', end: 'from', key: pair.row });
    dispatch({ type: 'set-trace-end', end: 'to', key: pair.column });
  };
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
        {answer.paths.map((path, index) => {
          const id = pathId(path.edges);
          return (
            <PathCard
              key={id}
              path={path}
              rank={index + 1}
              isPinned={id === held}
              onPin={() => {
                setHeld(id === held ? null : id);
                dispatch({ type: 'focus', nodes: path.nodes });
              }}
            />
          );
        })}
      </ol>
      <p className="list-foot">
        {answer.total > answer.paths.length && (
          <span className="quiet">{t('trace.shown', { shown: answer.paths.length, total: answer.total })} </span>
        )}
        <button type="button" className="link" onClick={traceIt}>
          {t('coverage.trace')}
        </button>
      </p>
    </div>
  );
}
