import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeverageAnswer, LeverageNode } from '../../../server/contract/leverage.ts';
import { useData } from '../../context/data-context.ts';
import { useQuestion } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { ScopeRemedies } from '../../ui/ScopeRemedies.tsx';
import { TakeAway } from '../../ui/TakeAway.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { LeverChart } from './LeverChart.tsx';
import { LeverLead } from './LeverLead.tsx';
import { LeverMethod } from './LeverMethod.tsx';
import { LeverTable } from './LeverTable.tsx';
import { connected, sortLevers } from './lever-model.ts';
import { Quadrants } from './Quadrants.tsx';
import { useLeversOnMap } from './use-levers-on-map.ts';
import { useLeverTable } from './use-lever-table.ts';

/** The strongest in words, all of them as a chart and as a table, and how it was counted. */
export function LeversAnswer({ answer }: { answer: LeverageAnswer }): ReactElement {
  const { t } = useTranslation();
  const nodes = useMemo(() => connected(answer.nodes), [answer]);
  const sorted = useSorted(nodes);
  const table = useLeverTable();
  useLeversOnMap(nodes);
  if (nodes.length === 0) {
    return (
      <div className="empty">
        <p className="empty-title">{t('levers.noneTitle')}</p>
        <p>{t('levers.none')}</p>
        <ScopeRemedies />
      </div>
    );
  }
  return (
    <>
      <LeverLead nodes={nodes} />
      {answer.truncated && <output className="notice">{t('reasoning.truncated')}</output>}
      <LeverChart all={answer.nodes} nodes={nodes} />
      <Quadrants nodes={nodes} />
      <LeverTable nodes={sorted} left={answer.nodes.length - nodes.length} />
      <LeverMethod answer={answer} />
      <TakeAway name="levers" table={() => table(sorted)} json={() => answer} />
    </>
  );
}

function useSorted(nodes: readonly LeverageNode[]): readonly LeverageNode[] {
  const { order } = useQuestion('levers');
  const language = useLanguage();
  const nameOf = useNameOf();
  const { dataGraph } = useData();
  return useMemo(() => {
    const collator = new Intl.Collator(language);
    const known = nodes.filter(({ key }) => dataGraph.hasNode(key));
    return sortLevers(known, order, (a, b) => collator.compare(nameOf(a), nameOf(b)));
  }, [nodes, order, language, nameOf, dataGraph]);
}
