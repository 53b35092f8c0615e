import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '../../context/data-context.ts';
import { useDispatch } from '../../context/store-context.ts';
import { headingsOf } from '../../model/headings.ts';
import { SuggestionList } from '../../ui/SuggestionList.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';

const SHOWN = 5;

/** The paper's own headings of factors and policies, to begin with. */
export function ReachSuggestions(): ReactElement {
  const { t } = useTranslation();
  const { graph } = useData();
  const dispatch = useDispatch();
  const nameOf = useNameOf();
  const keys = [...headingsOf(graph.nodes, 'Factor'), ...headingsOf(graph.nodes, 'Countermeasure')].slice(0, SHOWN);
  const suggestions = keys.map((key) => ({
    key,
    words: <bdi>{nameOf(key)}</bdi>,
    onChoose: () => dispatch({ type: 'ask', of: 'reach', change: { from: key } }),
  }));
  return <SuggestionList title={t('reach.suggestions')} suggestions={suggestions} />;
}
