import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '../../context/data-context.ts';
import type { SupportAnswer } from '../../reasoning/support.ts';
import { Jumps } from '../../ui/Jumps.tsx';
import { TakeAway } from '../../ui/TakeAway.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { viewTargets } from './policies-model.ts';
import type { TargetView } from './policies-model.ts';
import { SmallestSets } from './SmallestSets.tsx';
import { TargetSection } from './TargetSection.tsx';
import { usePoliciesOnMap } from './use-policies-on-map.ts';
import { usePoliciesTable } from './use-policies-table.ts';

/** How few policies are enough; then, for each target, which lead to it and what they leave to itself. */
export function PoliciesAnswer({ answer }: { answer: SupportAnswer }): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  const views = useMemo(() => viewTargets(dataGraph, answer), [dataGraph, answer]);
  const lead = useLead(views);
  const table = usePoliciesTable();
  useAnnounce(lead);
  usePoliciesOnMap(views);
  return (
    <>
      <SmallestSets lead={lead} answer={answer} views={views} />
      {answer.isTruncated && <output className="notice">{t('reasoning.truncated')}</output>}
      {views.length > 1 && (
        <Jumps
          label={t('policies.targets')}
          jumps={views.map(({ target, policies }) => ({
            to: `target-${target}`,
            words: nameOf(target),
            count: policies.length,
          }))}
        />
      )}
      {views.map((view) => (
        <TargetSection key={view.target} view={view} />
      ))}
      <TakeAway name="policies" table={() => table(views)} json={() => answer} />
    </>
  );
}

function useLead(views: readonly TargetView[]): string {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const policies = new Set(views.flatMap((view) => view.policies.map(({ key }) => key)));
  const [first, ...others] = views;
  return t('policies.found', {
    policies: t('policies.count', { count: policies.size }),
    target: first && others.length === 0 ? nameOf(first.target) : t('policies.chosen', { count: views.length }),
  });
}
