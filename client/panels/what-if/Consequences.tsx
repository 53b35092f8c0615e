import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { WhatIfAnswer } from '../../../server/contract/what-if.ts';
import { useShown } from '../../context/shown.ts';
import { useQuestion } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { TakeAway } from '../../ui/TakeAway.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { AgainstTheGrain } from './AgainstTheGrain.tsx';
import { changeWord } from '../../model/changes.ts';
import { ConsequenceGroup } from './ConsequenceGroup.tsx';
import { consequencesOf, countAdvantages } from './consequences.ts';
import type { CourseCounts } from './consequences.ts';
import { Method } from './Method.tsx';
import { NoConsequence } from './NoConsequence.tsx';
import { useConsequenceTable } from './use-consequence-table.ts';
import { useConsequencesOnMap } from './use-consequences-on-map.ts';

interface ConsequencesProps {
  answer: WhatIfAnswer;
  moved: ReadonlyMap<NodeKey, number>;
}

/** What follows: the advantages first, in how many of the weightings, and what no weighting can tell. */
export function Consequences({ answer, moved }: ConsequencesProps): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useShown();
  const groups = useMemo(() => consequencesOf(dataGraph, answer.nodes, moved), [dataGraph, answer, moved]);
  const all = useMemo(() => groups.flatMap(({ nodes }) => nodes), [groups]);
  const advantages = groups.find(({ nodeType }) => nodeType === 'Advantage')?.nodes ?? [];
  const counts = countAdvantages(dataGraph, advantages, moved);
  const question = useQuestionInWords();
  const summary = useSummary(counts);
  const table = useConsequenceTable();
  useConsequencesOnMap(all, moved);
  useAnnounce(`${question} ${summary}`);
  return (
    <>
      <section className="lead-answer" aria-label={question}>
        <h3 dir="auto">{question}</h3>
        <p>{summary}</p>
        <Settled answer={answer} />
        <p className="quiet">{t('whatIf.limits')}</p>
      </section>
      <AgainstTheGrain consequences={all} />
      {groups.map(({ nodeType, nodes }) => (
        <ConsequenceGroup key={nodeType} nodeType={nodeType} nodes={nodes} />
      ))}
      {all.length === 0 && <NoConsequence />}
      <Method answer={answer} />
      {all.length > 0 && <TakeAway name="what-if" table={() => table(all)} json={() => answer} />}
    </>
  );
}

/** How many advantages go which way; none of those that would be 0. */
function useSummary(counts: CourseCounts): string {
  const { t } = useTranslation();
  const list = new Intl.ListFormat(useLanguage(), { type: 'conjunction' });
  const courses = (['up', 'down', 'open', 'still', 'none'] as const).filter((course) => counts[course] > 0);
  const total = courses.reduce((sum, course) => sum + counts[course], 0);
  return t('whatIf.summary', {
    total,
    courses: list.format(courses.map((course) => t(`whatIf.courses.${course}`, { count: counts[course] }))),
  });
}

/** What is asked, as the beginning of a sentence. */
function useQuestionInWords(): string {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [first, ...others] = useQuestion('what-if').changes;
  if (first === undefined || others.length > 0) return t('whatIf.ifSeveral', { count: others.length + 1 });
  return t('whatIf.ifOne', { name: nameOf(first.key), degree: t(`whatIf.degree.${changeWord(first.value)}`) });
}

function Settled({ answer: { converged, iterations } }: Pick<ConsequencesProps, 'answer'>): ReactElement {
  const { t } = useTranslation();
  const { samples } = useQuestion('what-if');
  if (converged === 1) return <p className="quiet">{t('whatIf.settled', { samples, rounds: iterations })}</p>;
  return (
    <output className="notice">
      {t('whatIf.unsettled', { settled: Math.round(converged * samples), samples, rounds: iterations })}
    </output>
  );
}
