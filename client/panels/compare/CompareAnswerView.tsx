import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '../../context/data-context.ts';
import type { ContrastAnswer } from '../../reasoning/contrast.ts';
import { Jumps } from '../../ui/Jumps.tsx';
import { ScopeRemedies } from '../../ui/ScopeRemedies.tsx';
import { TakeAway } from '../../ui/TakeAway.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { groupCompared } from './compare-model.ts';
import type { Sides } from './compare-model.ts';
import { ComparedTable } from './ComparedTable.tsx';
import { useCompareOnMap } from './use-compare-on-map.ts';
import { useCompareTable } from './use-compare-table.ts';

interface CompareAnswerViewProps {
  sides: Sides;
  answer: ContrastAnswer;
}

/** What the two have in common and what they do not, in words; then node by node. */
export function CompareAnswerView({ sides, answer }: CompareAnswerViewProps): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  const groups = useMemo(() => groupCompared(dataGraph, sides, answer), [dataGraph, sides, answer]);
  const names = { left: nameOf(sides.left), right: nameOf(sides.right) };
  const { both, onlyLeft, onlyRight, opposed } = answer.compared;
  const counts = { ...names, both: both.length, onlyLeft: onlyLeft.length, onlyRight: onlyRight.length };
  const lead = t('compare.found', { ...counts, nodes: t('count.nodes', { count: both.length }) });
  const table = useCompareTable(names);
  useAnnounce(lead);
  useCompareOnMap(groups, sides);
  return (
    <>
      <section className="lead-answer" aria-label={lead}>
        <h3 dir="auto">{lead}</h3>
        <p>{opposed.length > 0 ? t('compare.opposed', { count: opposed.length }) : t('compare.notOpposed')}</p>
        <p className="quiet">{t('compare.explain')}</p>
      </section>
      {answer.compared.truncated && <output className="notice">{t('reasoning.truncated')}</output>}
      {groups.length === 0 && (
        <div className="empty">
          <p className="empty-title">{t('compare.nothing')}</p>
          <ScopeRemedies />
        </div>
      )}
      <Jumps
        label={t('compare.groups')}
        jumps={groups.map(({ kind, lines }) => ({
          to: `compare-${kind}`,
          words: t(`compare.group.${kind}`, names),
          count: lines.length,
        }))}
      />
      {groups.map((group) => (
        <ComparedTable key={group.kind} group={group} sides={sides} />
      ))}
      <TakeAway
        name={`compare-${sides.left}-${sides.right}`}
        table={() => table(groups)}
        json={() => ({ ...sides, compared: answer.compared })}
      />
    </>
  );
}
