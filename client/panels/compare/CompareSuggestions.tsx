import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphNode } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../app/data-context.ts';
import { useDispatch, useView } from '../../app/store-context.ts';
import { headingsOf } from '../../model/headings.ts';
import { SuggestionList } from '../shared/SuggestionList.tsx';
import { useNameOf } from '../shared/use-claim-words.ts';

const SHOWN = 4;

/** Comparisons to begin with; where one side is chosen, others of its kind. */
export function CompareSuggestions(): ReactElement {
  const { t } = useTranslation();
  const { graph } = useData();
  const { left, right } = useView('compare');
  const dispatch = useDispatch();
  const nameOf = useNameOf();
  const suggestions = suggestSides(graph.nodes, left ?? right).map((pair) => ({
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

/** Neighbours among the paper's headings of policies and of factors; or one node with the headings of its own type. */
export function suggestSides(nodes: readonly GraphNode[], chosen: NodeKey | null): [NodeKey, NodeKey][] {
  if (chosen !== null) {
    const type = nodes.find(({ key }) => key === chosen)?.attributes.nodeType;
    const others = type === undefined ? [] : headingsOf(nodes, type).filter((key) => key !== chosen);
    return others.map((key): [NodeKey, NodeKey] => [chosen, key]).slice(0, SHOWN);
  }
  return (['Countermeasure', 'Factor'] as const)
    .flatMap((type) => {
      const headings = headingsOf(nodes, type);
      return headings.slice(1).map((key, index): [NodeKey, NodeKey] => [headings[index]!, key]);
    })
    .slice(0, SHOWN);
}
