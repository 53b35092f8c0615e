import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../../server/contract/ids.ts';
import { MAX_LENGTH_DEFAULT } from '../../../../server/contract/reasoning.ts';
import type { PathsAnswer } from '../../../../server/contract/reasoning.ts';
import { jointSignOf } from '../../../../server/contract/signs.ts';
import { useData } from '../../../context/data-context.ts';
import { useShown } from '../../../context/shown.ts';
import { useLeftOut } from '../../../context/use-chains.ts';
import { useEmphasis } from '../../../context/use-emphasis.ts';
import { useReasoningOn } from '../../../context/use-reasoning.ts';
import { gatherChains } from '../../../model/chain.ts';
import { pathId } from '../../../state/path-id.ts';
import { PathCard } from '../../../ui/chains/PathCard.tsx';
import { useNameOf } from '../../../ui/claims/use-claim-words.ts';
import { ReasonedView } from '../../../ui/ReasonedView.tsx';
import { TraceBeside } from './TraceBeside.tsx';

const LISTED = 50;

/** The paths of a chain, ranked, each with its sentences; they are drawn over the map step by step. */
export function ArrowChain({ source, target }: { source: NodeKey; target: NodeKey }): ReactElement {
  const { t } = useTranslation();
  const { graph } = useData();
  const { cut } = useShown();
  const left = useLeftOut();
  const nameOf = useNameOf();
  const state = useReasoningOn(graph, 'chain', {
    from: source,
    to: target,
    maxLength: MAX_LENGTH_DEFAULT,
    limit: LISTED,
    lift: true,
    ...cut,
    left,
  });
  const names = { source: nameOf(source), target: nameOf(target) };
  const nothing = <p className="quiet">{t('arrow.nothing', names)}</p>;
  return (
    <ReasonedView state={state} open={null} same={nothing}>
      {(answer) => (answer.total === 0 ? nothing : <ChainPaths answer={answer} source={source} target={target} />)}
    </ReasonedView>
  );
}

interface ChainPathsProps {
  answer: PathsAnswer;
  source: NodeKey;
  target: NodeKey;
}

function ChainPaths({ answer, source, target }: ChainPathsProps): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [pinned, setPinned] = useState<string | null>(null);
  const paths = useMemo(() => answer.paths.map((path) => ({ id: pathId(path.edges), path })), [answer]);
  const held = paths.find(({ id }) => id === pinned)?.path;
  useEmphasis(useMemo(() => gatherChains(held ? [held] : answer.paths), [held, answer]));
  const steps = Math.min(...answer.paths.map(({ edges }) => edges.length));
  const words = {
    source: nameOf(source),
    target: nameOf(target),
    paths: t('count.paths', { count: answer.total }),
    steps: t('count.steps', { count: steps }),
    verdict: t(`arrow.net.${answer.net}`),
  };
  return (
    <>
      <p>{t('arrow.chainVerdict', words)}</p>
      <p className="quiet">{t('arrow.chainLead', words)}</p>
      <TraceBeside source={source} target={target} sign={jointSignOf(answer.net)} />
      <ol className="paths">
        {paths.map(({ id, path }, index) => (
          <PathCard
            key={id}
            path={path}
            rank={index + 1}
            isPinned={id === pinned}
            onPin={() => setPinned(id === pinned ? null : id)}
          />
        ))}
      </ol>
      {answer.total > paths.length && (
        <p className="quiet">{t('arrow.more', { count: answer.total - paths.length })}</p>
      )}
    </>
  );
}
