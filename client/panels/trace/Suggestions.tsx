import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphNode } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { headingsOf } from '../../model/headings.ts';
import { SuggestionList } from '../../ui/SuggestionList.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { useTraceBetween } from '../../context/use-trace-between.ts';

const SHOWN = 4;

/** Questions to begin with: from the paper's headings of factors and countermeasures to its headings of advantages. */
export function Suggestions(): ReactElement {
  const { t } = useTranslation();
  const { graph } = useData();
  const traceBetween = useTraceBetween();
  const nameOf = useNameOf();
  const pairs = useMemo(() => suggestPairs(graph.nodes), [graph]);
  const suggestions = pairs.map(({ from, to }) => ({
    key: `${from} ${to}`,
    words: (
      <>
        <bdi>{nameOf(from)}</bdi> <span aria-hidden="true">→</span>
        <span className="visually-hidden">{t('trace.to')}</span> <bdi>{nameOf(to)}</bdi>
      </>
    ),
    onChoose: () => traceBetween(from, to),
  }));
  return <SuggestionList title={t('trace.suggestions')} suggestions={suggestions} />;
}

export function suggestPairs(nodes: readonly GraphNode[]): { from: NodeKey; to: NodeKey }[] {
  const targets = headingsOf(nodes, 'Advantage');
  return [...headingsOf(nodes, 'Factor'), ...headingsOf(nodes, 'Countermeasure')]
    .flatMap((from, index) => {
      const to = targets[index % targets.length];
      return to === undefined ? [] : [{ from, to }];
    })
    .slice(0, SHOWN);
}
