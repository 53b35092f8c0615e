import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataGraph } from '../../../server/causality/causal-index.ts';
import type { Graph, GraphNode } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { useDispatch, useQuestion } from '../../context/store-context.ts';
import { headingsOf } from '../../model/headings.ts';
import { overlap } from '../../model/parts.ts';
import { SuggestionList } from '../../ui/SuggestionList.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';

const SHOWN = 4;

/** Comparisons to begin with; where one side is chosen, others of its kind. */
export function CompareSuggestions(): ReactElement {
  const { t } = useTranslation();
  const { graph, dataGraph } = useData();
  const { left, right } = useQuestion('compare');
  const dispatch = useDispatch();
  const nameOf = useNameOf();
  const suggestions = suggestSides(graph, dataGraph, left ?? right).map((pair) => ({
    key: pair.join(' '),
    words: (
      <>
        <bdi>{nameOf(pair[0])}</bdi> <span className="quiet">{t('compare.with')}</span> <bdi>{nameOf(pair[1])}</bdi>
      </>
    ),
    onChoose: () => dispatch({ type: 'ask', of: 'compare', change: { left: pair[0], right: pair[1] } }),
  }));
  return <SuggestionList title={t('compare.suggestions')} suggestions={suggestions} />;
}

/** Neighbours among the paper's headings of policies and of factors, or one node with the headings of its own type; none that overlap. */
export function suggestSides(graph: Graph, dataGraph: DataGraph, chosen: NodeKey | null): [NodeKey, NodeKey][] {
  return pairs(graph.nodes, chosen)
    .filter(([a, b]) => !overlap(dataGraph, a, b))
    .slice(0, SHOWN);
}

function pairs(nodes: readonly GraphNode[], chosen: NodeKey | null): [NodeKey, NodeKey][] {
  if (chosen !== null) {
    const type = nodes.find(({ key }) => key === chosen)?.attributes.nodeType;
    return type === undefined ? [] : headingsOf(nodes, type).map((key) => [chosen, key]);
  }
  return (['Countermeasure', 'Factor'] as const).flatMap((type) => {
    const headings = headingsOf(nodes, type);
    return headings.slice(1).map((key, index): [NodeKey, NodeKey] => [headings[index]!, key]);
  });
}
