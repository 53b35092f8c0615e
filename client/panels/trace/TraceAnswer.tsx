import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeKey } from '../../../server/contract/ids.ts';
import { PATH_CAP } from '../../../server/contract/reasoning.ts';
import type { Net, PathsAnswer } from '../../../server/contract/reasoning.ts';
import { useData } from '../../context/data-context.ts';
import { useQuestion, useView } from '../../context/store-context.ts';
import { AsCypher } from '../../ui/AsCypher.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { TakeAway } from '../../ui/TakeAway.tsx';
import { Conflict } from './Conflict.tsx';
import { PassingWords } from './PassingWords.tsx';
import { PathList } from './PathList.tsx';
import { usePathsTable } from './use-paths-table.ts';
import { effectWord } from '../../ui/claims/effect-words.ts';
import { countsInWords, verdictInWords, wishWord } from '../../ui/chains/trace-words.ts';
import { Verdict } from './Verdict.tsx';
import { DecidingEdges } from './DecidingEdges.tsx';

interface TraceAnswerProps {
  answer: PathsAnswer;
  /** Lists more of the paths. */
  onMore: () => void;
}

/** What the chains come to, which claims decide it, and the chains themselves. */
export function TraceAnswer({ answer, onMore }: TraceAnswerProps): ReactElement | null {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  const { from, to } = useQuestion('trace');
  const scope = useView('scope');
  const names = from && to ? { from: nameOf(from), to: nameOf(to) } : null;
  const verdict = names ? verdictInWords(t, answer.net, names) : '';
  const counts = countsInWords(t, answer);
  const table = usePathsTable();
  useAnnounce(t('trace.announce', { verdict, counts }));
  if (!names || !to) return null;
  const desirable = dataGraph.getNodeAttribute(to, 'desirable');
  return (
    <>
      <Verdict
        net={answer.net}
        verdict={verdict}
        counts={counts}
        effect={effectWord(answer.net, desirable)}
        wish={wishWord(desirable)}
        answer={answer}
      />
      <PassingWords />
      {answer.truncated && (
        <output className="notice">{t(`trace.truncated.${answer.truncated}`, { cap: PATH_CAP })}</output>
      )}
      {answer.net === 'conflicted' && <Conflict answer={answer} />}
      <DecidingEdges title={t('trace.flips')} lead={t('trace.flipsLead')} edges={flipLines(answer)} />
      <DecidingEdges title={t('trace.soleLinks')} lead={t('trace.soleLinksLead')} edges={soleLines(answer)} />
      <PathList answer={answer} onMore={onMore} />
      <TakeAway name={`trace-${from}-${to}`} table={() => table(answer)} json={() => answer} />
      {from && <AsCypher asked={{ kind: 'paths', from, to, ...scope }} />}
    </>
  );
}

interface DecidingLine {
  edge: EdgeKey;
  becomes: PathsAnswer['net'] | null;
}

/** In a conflict, the claims that end it stand with the side that they end. */
function flipLines({ net, flips }: PathsAnswer): DecidingLine[] {
  const ends = (becomes: Net): boolean => net === 'conflicted' && (becomes === 'positive' || becomes === 'negative');
  return flips.filter(({ becomes }) => !ends(becomes)).map(({ edge, becomes }) => ({ edge, becomes }));
}

function soleLines({ soleLinks }: PathsAnswer): DecidingLine[] {
  return soleLinks.map((edge) => ({ edge, becomes: null }));
}
